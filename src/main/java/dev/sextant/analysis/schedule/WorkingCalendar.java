package dev.sextant.analysis.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days are worked, counted through so that dates become numbers and back in constant time. */
public interface WorkingCalendar {

    /** Monday to Friday, no holidays. */
    WorkingCalendar WEEKDAYS = new Weekdays();

    /** How many working days lie before the date, counted from an origin of the calendar's own. */
    int indexOf(LocalDate date);

    /** The working day with that many working days before it. */
    LocalDate dateOf(int index);

    default boolean isWorked(LocalDate date) {
        return dateOf(indexOf(date)).equals(date);
    }

    /** Five days a week. */
    record Weekdays() implements WorkingCalendar {

        private static final int WORKED = DayOfWeek.FRIDAY.getValue();
        private static final int WEEK = DayOfWeek.SUNDAY.getValue();
        private static final long MONDAY = LocalDate.of(1969, 12, 29).toEpochDay();

        @Override
        public int indexOf(LocalDate date) {
            var days = date.toEpochDay() - MONDAY;
            return (int) (Math.floorDiv(days, WEEK) * WORKED + Math.min(WORKED, Math.floorMod(days, WEEK)));
        }

        @Override
        public LocalDate dateOf(int index) {
            return LocalDate.ofEpochDay(MONDAY + (long) Math.floorDiv(index, WORKED) * WEEK + Math.floorMod(index, WORKED));
        }
    }
}
