package dev.sextant.draw;

import dev.sextant.analysis.schedule.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a day lies in a picture.
 *
 * @param from the first day
 * @param until the day after the last
 * @param left x at which the first day begins
 * @param width of all days together, in units
 */
public record TimeScale(LocalDate from, LocalDate until, double left, double width) {

    public TimeScale {
        if (!from.isBefore(until) || width <= 0) {
            throw new IllegalArgumentException("A time scale needs days and room: %s to %s on %s units".formatted(from, until, width));
        }
    }

    /** With some air: a week before, and a tenth of the whole behind, where the last labels stand. */
    public static TimeScale around(Span whole, double left, double width) {
        var days = ChronoUnit.DAYS.between(whole.start(), whole.finish()) + 1;
        return new TimeScale(whole.start().minusDays(7), whole.finish().plusDays(8 + days / 10), left, width);
    }

    /** The days that so many units hold when a day is that wide. */
    public static TimeScale zoomed(LocalDate from, double dayWidth, double left, double width) {
        return new TimeScale(from, from.plusDays((long) Math.ceil(width / dayWidth)), left, Math.ceil(width / dayWidth) * dayWidth);
    }

    /**
     * A window into an endless scale.
     *
     * @param origin the moment at the left edge, in days since 1970-01-01
     * @param width of the window; the scale may reach beyond both of its edges by less than a day
     */
    public static TimeScale window(double origin, double dayWidth, double width) {
        var first = (long) Math.floor(origin);
        var left = (first - origin) * dayWidth;
        var days = Math.max(1, (long) Math.ceil((width - left) / dayWidth));
        var from = LocalDate.ofEpochDay(first);
        return new TimeScale(from, from.plusDays(days), left, days * dayWidth);
    }

    public double dayWidth() {
        return width / ChronoUnit.DAYS.between(from, until);
    }

    /** Where a day begins. */
    public double x(LocalDate day) {
        return left + ChronoUnit.DAYS.between(from, day) * dayWidth();
    }

    /** Where a day ends. */
    public double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    public LocalDate date(double x) {
        return from.plusDays((long) Math.floor((x - left) / dayWidth()));
    }

    public double right() {
        return left + width;
    }

    public boolean shows(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
