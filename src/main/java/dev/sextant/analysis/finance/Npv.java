package dev.sextant.analysis.finance;

/** Net present value: what flows, one a period, are worth today. */
public final class Npv {

    private Npv() {}

    /**
     * The first flow is today's: the sum of flow k / (1 + rate)^k with k from 0 (Brealey, Myers and Allen, Principles of
     * Corporate Finance).
     *
     * @param rate a period, above −1
     */
    public static double of(double rate, double... flows) {
        var growth = growth(rate);
        var value = 0.0;
        for (var at = flows.length - 1; at >= 0; at--) {
            value = value / growth + flows[at];
        }
        return value;
    }

    /** The first flow comes at the end of the first period, as Excel's {@code NPV()} has it. */
    public static double excel(double rate, double... flows) {
        return of(rate, flows) / growth(rate);
    }

    /** Each flow at what it is worth today, the first one as it is. */
    public static double[] discounted(double rate, double... flows) {
        var growth = growth(rate);
        var worth = new double[flows.length];
        var grown = 1.0;
        for (var at = 0; at < flows.length; at++) {
            worth[at] = flows[at] / grown;
            grown *= growth;
        }
        return worth;
    }

    static double growth(double rate) {
        if (!(rate > -1)) {
            throw new IllegalArgumentException("A rate is above -1, but this one is %s. Maybe it is a percentage.".formatted(rate));
        }
        return 1 + rate;
    }
}
