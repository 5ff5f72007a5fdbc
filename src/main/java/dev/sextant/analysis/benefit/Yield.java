package dev.sextant.analysis.benefit;

import dev.sextant.analysis.cost.Cumulative;
import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.cost.Points;
import dev.sextant.plan.Benefit;
import java.util.function.ToLongFunction;

/**
 * A benefit, worked out.
 *
 * @param year what it brings in a year at its full height, in the smallest unit of the plan's currency
 * @param spread how much of that has come by when; it may come to more or less than 1 a year, as the ramp has it
 */
public record Yield(Benefit benefit, Points year, Cumulative spread) {

    /** The month in which it begins, counted as {@link Months} counts. */
    public int first() {
        return spread.from();
    }

    /**
     * What it brings in each month.
     *
     * @param point low, likely or high
     * @return one for each month, in the smallest unit
     */
    public long[] months(Months months, ToLongFunction<Points> point) {
        var due = new long[months.count()];
        spread.addTo(due, point.applyAsLong(year));
        return due;
    }

    /** What it brings in all months together. */
    public Points within(Months months) {
        return spread.within(months, year);
    }
}
