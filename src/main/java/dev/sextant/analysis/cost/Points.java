package dev.sextant.analysis.cost;

/** Three points of an amount, in the smallest unit of its currency. */
public record Points(long low, long likely, long high) {

    public static final Points ZERO = new Points(0, 0, 0);

    /** @throws ArithmeticException rather than a sum that is wrong */
    public Points plus(Points other) {
        return new Points(Math.addExact(low, other.low), Math.addExact(likely, other.likely), Math.addExact(high, other.high));
    }

    /** Each point times the factor, to the nearest unit. */
    Points times(double factor) {
        return factor == 1 ? this : new Points((long) Math.rint(low * factor), (long) Math.rint(likely * factor), (long) Math.rint(high * factor));
    }
}
