package dev.sextant.plan;

/**
 * A three-point estimate of a duration, in working days.
 *
 * @param optimistic what it takes when everything goes well
 * @param likely what it takes most often
 * @param pessimistic what it takes when much goes wrong; at most 3650, ten years
 */
public record Estimate(double optimistic, double likely, double pessimistic) {

    public static final double LONGEST = 3_650;

    public Estimate {
        if (!(0 <= optimistic && optimistic <= likely && likely <= pessimistic)) {
            throw new Refusal("estimate.order", optimistic, likely, pessimistic);
        }
        if (pessimistic > LONGEST) {
            throw new Refusal("estimate.long", pessimistic, LONGEST);
        }
        optimistic = Require.positiveZero(optimistic);
        likely = Require.positiveZero(likely);
        pessimistic = Require.positiveZero(pessimistic);
    }

    public static Estimate certain(double days) {
        return new Estimate(days, days, days);
    }

    public boolean isCertain() {
        return optimistic == pessimistic;
    }

    /** The classic PERT mean (a + 4m + b) / 6 (Malcolm et al., 1959), in working days. */
    public double mean() {
        return (optimistic + 4 * likely + pessimistic) / 6;
    }
}
