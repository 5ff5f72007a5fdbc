package dev.sextant.analysis.earned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The S-curves of a project: everything cumulative, at the ends of months and at the status date.
 *
 * @param plan from the day before the start, where nothing is planned, to the end
 * @param earned as {@code plan}, up to the status date
 * @param actual as {@code plan}, up to the status date
 * @param forecast what will have been paid, from the status date to the end
 */
public record SpendCurves(List<Point> plan, List<Point> earned, List<Point> actual, List<Point> forecast) {

    /** An amount by the end of a day, in the main unit. */
    public record Point(LocalDate day, BigDecimal amount) {}

    public SpendCurves {
        plan = List.copyOf(plan);
        earned = List.copyOf(earned);
        actual = List.copyOf(actual);
        forecast = List.copyOf(forecast);
    }
}
