package dev.sextant.analysis.finance;

import java.util.OptionalInt;

/** From when on something is well for good. */
public final class Lasting {

    private Lasting() {}

    /** The first place from which on no value is below zero; empty if the last one is, or if there are none. */
    public static OptionalInt notBelowZero(long... values) {
        var first = values.length;
        while (first > 0 && values[first - 1] >= 0) {
            first--;
        }
        return first == values.length ? OptionalInt.empty() : OptionalInt.of(first);
    }
}
