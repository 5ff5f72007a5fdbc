package dev.sextant.exchange;

import dev.sextant.plan.Ids;

/** Ids in the order in which they are asked for. */
public final class CountedIds implements Ids {

    private int last;

    @Override
    public String next() {
        return "i" + ++last;
    }
}
