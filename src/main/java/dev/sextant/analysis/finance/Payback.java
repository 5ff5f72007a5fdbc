package dev.sextant.analysis.finance;

import java.util.OptionalDouble;

/** When what was spent has come back. */
public final class Payback {

    private Payback() {}

    /**
     * In periods from the first flow, with the flow of the period in which it happens spread evenly over that period.
     * What is lost again by later spending does not count: it is the last time that the running total turns from below
     * zero.
     *
     * @param flows the first falls on time 0, each other at the end of its period
     * @return 0 if nothing was ever outstanding; empty if it never comes back
     */
    public static OptionalDouble of(double... flows) {
        var total = 0.0;
        var payback = OptionalDouble.of(0);
        for (var at = 0; at < flows.length; at++) {
            var before = total;
            total += flows[at];
            if (total < 0) {
                payback = OptionalDouble.empty();
            } else if (payback.isEmpty()) {
                payback = OptionalDouble.of(at - 1 + -before / flows[at]);
            }
        }
        return payback;
    }

    /** The same for flows at what they are worth today. */
    public static OptionalDouble discounted(double rate, double... flows) {
        return of(Npv.discounted(rate, flows));
    }
}
