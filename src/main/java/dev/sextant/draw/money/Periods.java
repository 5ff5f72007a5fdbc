package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of months cut where the calendar cuts it, each month as wide as any other.
 *
 * @param count of months
 * @param left and right: the places where the first begins and the last ends
 */
record Periods(YearMonth first, int count, Grain grain, double left, double right) {

    /** No column is narrower, in em. */
    private static final double COLUMN = 0.9;

    /** Between two labels, in em. */
    private static final double GAP = 0.6;

    /** One of them. @param from its first month, counted from the first of all */
    record Period(int from, int months) {

        int end() {
            return from + months;
        }
    }

    /** The finest cut, not finer than {@code finest}, that leaves each column enough room. */
    static Periods of(YearMonth first, int count, double left, double right, Setting setting, Grain finest) {
        var month = (right - left) / Math.max(1, count);
        for (var grain : Grain.values()) {
            if (grain.compareTo(finest) >= 0 && (grain == Grain.YEAR || grain.months() * month >= COLUMN * setting.em())) {
                return new Periods(first, count, grain, left, right);
            }
        }
        throw new IllegalStateException("Years are the last resort");
    }

    /** Where a month begins; the one behind the last: where that ends. May lie between two. */
    double x(double month) {
        return left + (right - left) * month / Math.max(1, count);
    }

    double width(Period period) {
        return x(period.end()) - x(period.from());
    }

    double middle(Period period) {
        return (x(period.from()) + x(period.end())) / 2;
    }

    List<Period> all() {
        return cut(grain);
    }

    private List<Period> cut(Grain grain) {
        var periods = new ArrayList<Period>();
        for (var from = 0; from < count; from = periods.getLast().end()) {
            var next = grain.begin(first.plusMonths(from)).plusMonths(grain.months());
            periods.add(new Period(from, (int) Math.min(count, first.until(next, ChronoUnit.MONTHS)) - from));
        }
        return periods;
    }

    YearMonth month(Period period) {
        return first.plusMonths(period.from());
    }

    /** How much room the labels need below the columns. */
    static double height(Setting setting) {
        return 3 * setting.em();
    }

    /** Pieces of the year below their columns, as many as fit, and below them the years. */
    void drawLabels(Pen pen, Setting setting, double top) {
        var em = setting.em();
        if (grain != Grain.YEAR) {
            var type = Type.plain(setting.small(), Ink.MUTED).middle();
            var every = stride(pen, setting, type);
            for (var period : all()) {
                var number = (month(period).getMonthValue() - 1) / grain.months();
                var label = grain.label(month(period), setting.texts());
                var half = pen.width(label, type) / 2;
                if (number % every == 0 && 2 * half <= every * width(period)) {
                    pen.text(label, Math.min(middle(period), right - half), top + 1.15 * em, type);
                }
            }
        }
        drawYears(pen, setting, top + (grain == Grain.YEAR ? 0 : 1.4 * em));
    }

    private void drawYears(Pen pen, Setting setting, double top) {
        var type = Type.bold(setting.small(), Ink.MUTED).middle();
        var free = left;
        for (var year : cut(Grain.YEAR)) {
            if (year.from() > 0) {
                pen.line(x(year.from()), top, x(year.from()), top + 1.2 * setting.em(), Stroke.solid(Ink.GRID, setting.hairline()));
            }
            var label = Grain.YEAR.label(month(year), setting.texts());
            var half = pen.width(label, type) / 2;
            if (middle(year) - half >= free && middle(year) + half <= right) {
                pen.text(label, middle(year), top + 1.15 * setting.em(), type);
                free = middle(year) + half + GAP * setting.em();
            }
        }
    }

    /** Every how many columns there is a label, so that the same months have theirs each year. */
    private int stride(Pen pen, Setting setting, Type type) {
        var perYear = Grain.YEAR.months() / grain.months();
        var widest = 0.0;
        for (var at = 0; at < perYear; at++) {
            widest = Math.max(widest, pen.width(grain.label(YearMonth.of(2000, at * grain.months() + 1), setting.texts()), type));
        }
        var column = grain.months() * (right - left) / Math.max(1, count);
        var stride = 1;
        while (stride < perYear && (perYear % stride != 0 || stride * column < widest + GAP * setting.em())) {
            stride++;
        }
        return stride;
    }
}
