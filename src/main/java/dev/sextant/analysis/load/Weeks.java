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

    /** All that two days and what is between them lie in. */
    static Weeks covering(LocalDate from, LocalDate to) {
        var monday = monday(from);
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
