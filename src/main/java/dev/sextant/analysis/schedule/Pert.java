package dev.sextant.analysis.schedule;

import dev.sextant.plan.Estimate;
import java.util.Collection;

/**
 * What classic PERT says of a duration, or of durations that follow each other (Malcolm, Roseboom, Clark and Fazar, 1959).
 *
 * @param mean (a + 4m + b) / 6, in working days; of a path the sum
 * @param variance ((b − a) / 6)², in days²; of a path the sum, because its durations are taken to be independent
 */
public record Pert(double mean, double variance) {

    public static final Pert NONE = new Pert(0, 0);

    /** Coefficients of formula 26.2.17 in Abramowitz and Stegun, Handbook of Mathematical Functions, 1964. */
    private static final double SCALE = 0.2316419;

    private static final double[] TERMS = {0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429};

    public static Pert of(Estimate estimate) {
        var deviation = (estimate.pessimistic() - estimate.optimistic()) / 6;
        return new Pert(estimate.mean(), deviation * deviation);
    }

    /** Of durations that follow each other. */
    public static Pert of(Collection<Estimate> path) {
        return path.stream().map(Pert::of).reduce(NONE, Pert::plus);
    }

    public Pert plus(Pert other) {
        return new Pert(mean + other.mean, variance + other.variance);
    }

    /** The probability, from 0 to 1, that it takes no more than so many days, if it is normal. */
    public double chance(double days) {
        if (variance == 0) {
            return days >= mean ? 1 : 0;
        }
        return normal((days - mean) / StrictMath.sqrt(variance));
    }

    /** The normal distribution at so many deviations from the mean, off by less than 7.5e-8. */
    private static double normal(double deviations) {
        var t = 1 / (1 + SCALE * Math.abs(deviations));
        var sum = 0.0;
        for (var at = TERMS.length - 1; at >= 0; at--) {
            sum = (sum + TERMS[at]) * t;
        }
        var beyond = StrictMath.exp(-deviations * deviations / 2) / StrictMath.sqrt(2 * StrictMath.PI) * sum;
        return deviations < 0 ? beyond : 1 - beyond;
    }
}
