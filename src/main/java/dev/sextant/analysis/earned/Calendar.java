package dev.sextant.analysis.earned;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days as a number of months, in which a month is as long as any other. */
final class Calendar {

    /** A hundred years: a later end is no forecast. */
    static final double LONGEST = 1_200;

    private static final int A_YEAR = 12;

    private Calendar() {}

    /** Since the year 0, at the end of the day: a whole number at the end of a month. */
    static double months(LocalDate day) {
        return A_YEAR * day.getYear() + day.getMonthValue() - 1 + (double) day.getDayOfMonth() / day.lengthOfMonth();
    }

    /** The day at whose end {@link #months} is this or just more. */
    static LocalDate day(double months) {
        var whole = (int) Math.floor(months);
        var month = YearMonth.of(Math.floorDiv(whole, A_YEAR), Math.floorMod(whole, A_YEAR) + 1);
        var days = (int) Math.ceil((months - whole) * month.lengthOfMonth() - 1e-6);
        return month.atDay(1).plusDays(days - 1L);
    }
}
