package dev.sextant.analysis.benefit;

import java.time.YearMonth;

/**
 * A month of the business case: likely figures in the smallest unit of the plan's currency.
 *
 * @param cost with or without tax, as the appraisal says
 * @param direct benefit
 * @param indirect benefit
 * @param runningDirect direct benefits less costs, from the first month to the end of this one
 * @param running all benefits less costs, likewise
 */
public record MonthLine(YearMonth month, long cost, long direct, long indirect, long runningDirect, long running) {

    /** What the month brings less what it costs, without indirect benefits. */
    public long netDirect() {
        return direct - cost;
    }

    /** What the month brings less what it costs. */
    public long net() {
        return direct + indirect - cost;
    }
}
