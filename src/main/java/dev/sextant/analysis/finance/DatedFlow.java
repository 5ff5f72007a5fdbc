package dev.sextant.analysis.finance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Money on a day.
 *
 * @param amount negative when it is spent
 */
public record DatedFlow(LocalDate on, double amount) {

    private static final double DAYS = 365;

    /** Actual days over 365 of each flow from the earliest of them. */
    static double[] years(List<DatedFlow> flows) {
        var first = flows.stream().map(DatedFlow::on).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return flows.stream().mapToDouble(flow -> ChronoUnit.DAYS.between(first, flow.on) / DAYS).toArray();
    }

    static double[] amounts(List<DatedFlow> flows) {
        return flows.stream().mapToDouble(DatedFlow::amount).toArray();
    }
}
