package dev.sextant.analysis.trace;

import dev.sextant.analysis.cost.Months;
import java.util.ArrayList;
import java.util.List;

/**
 * Some months in a row, counted from the first of the horizon.
 *
 * @param until the month after the last
 */
public record Period(int from, int until) {

    public Period {
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("A period has a month at least, but this one is %d to %d.".formatted(from, until));
        }
    }

    public static Period whole(Months months) {
        return new Period(0, months.count());
    }

    public static Period month(int month) {
        return new Period(month, month + 1);
    }

    public boolean isMonth() {
        return until == from + 1;
    }

    public int last() {
        return until - 1;
    }

    /** Of the first month. */
    public int year(Months months) {
        return months.month(from).getYear();
    }

    public boolean isWithinAYear(Months months) {
        return year(months) == months.month(last()).getYear();
    }

    /** What of it lies in each calendar year. */
    public List<Period> years(Months months) {
        var years = new ArrayList<Period>();
        for (var begin = from; begin < until; ) {
            var end = Math.min(until, begin + 13 - months.month(begin).getMonthValue());
            years.add(new Period(begin, end));
            begin = end;
        }
        return years;
    }

    /** Its months one by one. */
    public List<Period> months() {
        var months = new ArrayList<Period>();
        for (var month = from; month < until; month++) {
            months.add(month(month));
        }
        return months;
    }
}
