package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.WorkingTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Calendar weeks in a row, numbered from 0; moments are minutes of an endless clock. @param first a Monday */
record Weeks(LocalDate first, int count) {

    private static final int DAYS = 7;
    private static final long MINUTES = 1_440L * DAYS;

    /** How far a plan is looked at: nobody staffs a century ahead, and a calendar of a minute a week goes on for ages. */
    private static final int YEARS = 100;

    /** Whether more lies between two days than is looked at. */
    static boolean isTooMuch(LocalDate from, LocalDate to) {
        return to.isAfter(from.plusYears(YEARS));
    }

    /** All that two days and what is between them lie in, as far as it is looked at. */
    static Weeks covering(LocalDate from, LocalDate last) {
        var monday = monday(from);
        var to = isTooMuch(from, last) ? from.plusYears(YEARS) : last;
        return new Weeks(monday, (int) (ChronoUnit.DAYS.between(monday, to) / DAYS) + 1);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    int of(long moment) {
        return (int) Math.floorDiv(moment - WorkingTime.moment(first), MINUTES);
    }

    long begin(int week) {
        return WorkingTime.moment(first) + week * MINUTES;
    }

    LocalDate monday(int week) {
        return first.plusWeeks(week);
    }
}
