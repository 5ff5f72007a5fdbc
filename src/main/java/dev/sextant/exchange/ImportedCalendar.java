package dev.sextant.exchange;

import dev.sextant.plan.Shift;
import dev.sextant.plan.Workday;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * When work is done in the other program.
 *
 * @param key names it within the file
 * @param week seven days, Monday first; at least one is worked
 * @param special days that differ from the week, in the order of their dates, none on two of them
 */
public record ImportedCalendar(int key, String name, List<Workday> week, List<Special> special) {

    /** The key of the calendar on which durations run that go on through nights and weekends. No file has it. */
    public static final int ROUND_THE_CLOCK = -24;

    /**
     * Days that are worked otherwise.
     *
     * @param name the holiday's, if it has one
     * @param shifts of each of them; none when nobody works
     */
    public record Special(LocalDate first, LocalDate last, String name, List<Shift> shifts) {

        public Special {
            shifts = List.copyOf(shifts);
        }
    }

    static ImportedCalendar roundTheClock() {
        return new ImportedCalendar(ROUND_THE_CLOCK, "24 h", Collections.nCopies(7, new Workday(List.of(new Shift(0, 24 * 60)))), List.of());
    }

    public ImportedCalendar {
        week = List.copyOf(week);
        special = List.copyOf(special);
    }

    /** What is worked on a day. */
    List<Shift> on(LocalDate day) {
        return special.stream().filter(it -> !day.isBefore(it.first()) && !day.isAfter(it.last())).findFirst().map(Special::shifts)
                .orElseGet(() -> week.get(day.getDayOfWeek().ordinal()).shifts());
    }

    /** Whether work is done at the same times. */
    boolean worksLike(ImportedCalendar other) {
        return week.equals(other.week) && hours(special).equals(hours(other.special));
    }

    private static List<Special> hours(List<Special> special) {
        return special.stream().map(it -> new Special(it.first(), it.last(), "", it.shifts())).toList();
    }
}
