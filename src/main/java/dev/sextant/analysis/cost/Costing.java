package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cost line, worked out.
 *
 * @param phase that it belongs to, if only through its task
 * @param price how its amount came about
 * @param base all of what is paid once, or a year of what is paid every year, at the prices of the plan's first year
 * @param whole to the end of the horizon, at the prices of the day
 * @param falling when it falls due, at unchanging prices
 * @param spread how much of it falls due by when, at the prices of the day
 */
public record Costing(
        CostLine line, @Nullable Id<Phase> phase, Price price, Amount base, Amount whole, Falling falling, Cumulative spread) {

    /** The day on which it begins to fall due. */
    public LocalDate first() {
        return falling.first();
    }

    /** The day on which all of it has fallen due. */
    public LocalDate last() {
        return falling.last();
    }


    /**
     * The likely amount month by month; what falls due outside the months is in none.
     *
     * @return one for each month, in the smallest unit, without tax
     */
    public long[] net(Months months) {
        var due = new long[months.count()];
        spread.addTo(due, base.netPoints().likely());
        return due;
    }

    /** As {@link #net}, with tax. */
    public long[] gross(Months months) {
        var due = new long[months.count()];
        spread.addTo(due, base.grossPoints().likely());
        return due;
    }
}
