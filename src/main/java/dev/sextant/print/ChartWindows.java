package dev.sextant.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days that each of several sheets beside each other shows: as many on each, and where there are enough, whole weeks.
 *
 * @param days of each sheet
 */
record ChartWindows(LocalDate from, long days, int sheets) {

    /** From this many days a sheet on, half a week more or less is not seen. */
    private static final int ENOUGH = 28;

    private static final int WEEK = 7;

    /** As wide as half the largest sign, in points. */
    private static final double AIR = 6;

    /** A little air around the dates that nobody asked for, so that no sign at an end is cut. @param width of each sheet's days, in points */
    static ChartWindows of(Chart chart, ChartOrder order, double width) {
        var sheets = order.tiling().wide();
        var length = ChronoUnit.DAYS.between(chart.first(), chart.last()) + 1;
        var air = (long) Math.ceil(AIR / (sheets * width / length));
        var from = order.from() != null ? order.from() : chart.first().minusDays(Math.max(1, air));
        var until = order.to() != null ? order.to().plusDays(1) : chart.last().plusDays(1 + Math.max(1, air));
        if (!from.isBefore(until)) {
            until = from.plusDays(WEEK);
        }
        var each = Math.ceilDiv(ChronoUnit.DAYS.between(from, until), sheets);
        if (sheets > 1 && each >= ENOUGH) {
            from = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            each = Math.ceilDiv(Math.ceilDiv(ChronoUnit.DAYS.between(from, until), sheets), WEEK) * WEEK;
        }
        return new ChartWindows(from, each, sheets);
    }

    LocalDate from(int sheet) {
        return from.plusDays(sheet * days);
    }

    /** The day after its last. */
    LocalDate until(int sheet) {
        return from(sheet + 1);
    }

    List<LocalDate> starts() {
        return IntStream.range(0, sheets).mapToObj(this::from).toList();
    }
}
