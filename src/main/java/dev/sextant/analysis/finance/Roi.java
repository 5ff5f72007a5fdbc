package dev.sextant.analysis.finance;

import java.util.OptionalDouble;

/** Return on investment. */
public final class Roi {

    private Roi() {}

    /** (benefit − cost) / cost, undiscounted; empty if nothing is spent. */
    public static OptionalDouble of(double benefit, double cost) {
        return cost > 0 ? OptionalDouble.of((benefit - cost) / cost) : OptionalDouble.empty();
    }
}
