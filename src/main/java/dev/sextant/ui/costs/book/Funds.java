package dev.sextant.ui.costs.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What was approved, what is expected and what was spent, without tax, in the plan's currency.
 *
 * @param budget with the approved changes; nothing where none was given
 * @param estimate likely, to the end of the horizon
 * @param forecast what it will have come to in the end
 */
public record Funds(@Nullable BigDecimal budget, BigDecimal estimate, BigDecimal actual, BigDecimal forecast) {

    public static final Funds NONE = new Funds(null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * Of one line. What is closed will have come to what was spent; else it comes to what is expected of it, or to what was
     * spent already where that is more.
     */
    static Funds of(@Nullable BigDecimal budget, BigDecimal estimate, BigDecimal actual, boolean closed, Currency currency) {
        var rounded = budget == null ? null : budget.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
        return new Funds(rounded, estimate, actual, closed ? actual : estimate.max(actual));
    }

    public Funds plus(Funds other) {
        var both = budget == null ? other.budget : other.budget == null ? budget : budget.add(other.budget);
        return new Funds(both, estimate.add(other.estimate), actual.add(other.actual), forecast.add(other.forecast));
    }

    /** Whether more is expected than was approved. */
    public boolean isOver() {
        return budget != null && forecast.compareTo(budget) > 0;
    }
}
