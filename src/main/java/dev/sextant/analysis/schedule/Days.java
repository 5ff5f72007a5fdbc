package dev.sextant.analysis.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of a calendar, numbered from the first working day of a plan. */
record Days(WorkingCalendar calendar, LocalDate start) {

    /** The time at which the date begins, in working days; never before the plan does. */
    double time(@Nullable LocalDate date) {
        return date == null ? 0 : Math.max(0, calendar.indexOf(date) - calendar.indexOf(start));
    }

    LocalDate date(int day) {
        return calendar.dateOf(calendar.indexOf(start) + day);
    }

    Span span(Stretch stretch) {
        return new Span(date(stretch.firstDay()), date(stretch.lastDay()), stretch.end() - stretch.begin());
    }
}
