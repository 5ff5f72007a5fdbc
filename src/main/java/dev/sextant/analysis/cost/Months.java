package dev.sextant.analysis.cost;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Plan;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The months that are looked at, from the one in which the plan starts.
 *
 * @param count twelve for each year of the horizon
 */
public record Months(YearMonth first, int count) {

    private static final int A_YEAR = 12;

    public static Months of(Plan plan) {
        return new Months(YearMonth.from(plan.charter().start()), A_YEAR * Appraisal.of(plan).years());
    }

    /** Counted from the first; less than nothing before it, {@link #count} or more after the last. */
    public int index(LocalDate day) {
        return 12 * (day.getYear() - first.getYear()) + day.getMonthValue() - first.getMonthValue();
    }

    public YearMonth month(int index) {
        return first.plusMonths(index);
    }

    public boolean has(int index) {
        return 0 <= index && index < count;
    }

    public LocalDate lastDay() {
        return month(count - 1).atEndOfMonth();
    }
}
