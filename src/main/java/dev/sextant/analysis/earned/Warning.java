package dev.sextant.analysis.earned;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about the money that somebody should see to, said early.
 *
 * @param line that it is about; nothing where it is about a phase or the whole
 * @param phase that it is about; nothing where it is about a line or the whole
 * @param about what its sentence says besides the name, in order: money, dates, numbers
 */
public record Warning(Kind kind, @Nullable Id<CostLine> line, @Nullable Id<Phase> phase, List<Object> about) {

    /** What it can be; the gravest first. */
    public enum Kind {
        /** More was paid than the budget allows: paid, budget, difference. */
        SPENT_OVER,
        /** What is paid and ordered is more than the budget, though not all of it is paid: sum, budget, difference. */
        COMMITTED_OVER,
        /** The forecast is above the budget: forecast, budget, difference. */
        FORECAST_OVER,
        /** What is done cost so much that all of it would cost more than the budget: share done, paid, total at this rate, budget. */
        TREND_OVER,
        /** The work of a phase or of the whole is dearer than planned: CPI, estimate at completion, budget at completion. */
        LOW_INDEX,
        /** More was paid than should have been by now: paid, planned by now, difference. */
        EARLY,
        /** Paid or ordered, and nobody has approved a budget though other lines have one: amount. */
        WITHOUT_BUDGET,
        /** Closed, though an order is not paid: open amount, reference. */
        CLOSED_WITH_ORDER,
        /** An invoice bears a date after the status date, so that earned value does not count it: how many, amount. */
        AFTER_STATUS;

        public boolean isGrave() {
            return compareTo(TREND_OVER) <= 0;
        }
    }

    public Warning {
        about = List.copyOf(about);
    }
}
