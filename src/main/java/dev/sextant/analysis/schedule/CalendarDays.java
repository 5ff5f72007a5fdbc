package dev.sextant.analysis.schedule;

import dev.sextant.plan.Plan;
import dev.sextant.plan.Shift;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Workday;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A calendar day by day, for whoever looks at it rather than calculates with it.
 *
 * @param special days of this calendar, the one that counts where several meet last
 */
public record CalendarDays(WorkCalendar calendar, List<SpecialDay> special) {

    private static final Comparator<SpecialDay> ORDER = Comparator.comparing(SpecialDay::first).thenComparing(SpecialDay::id);

    /** What a day looks like beside those around it. */
    public enum Look {
        WORKED,
        /** Free as in every week. */
        OFF,
        /** Free because of a special day. */
        HOLIDAY,
        /** Worked although it is free in other weeks. */
        MADE_UP,
        /** Worked at other hours than in other weeks. */
        OTHER_HOURS
    }

    public CalendarDays {
        special = special.stream().sorted(ORDER).toList();
    }

    public static CalendarDays of(Plan plan, WorkCalendar calendar) {
        return new CalendarDays(calendar, plan.all(SpecialDay.class).stream().filter(it -> it.calendar().equals(calendar.id())).toList());
    }

    /** The special day that counts on a day. */
    public Optional<SpecialDay> special(LocalDate day) {
        return special.reversed().stream().filter(it -> it.covers(day)).findFirst();
    }

    /** What is worked in every week on that day. */
    public List<Shift> usual(LocalDate day) {
        return calendar.week().get(day.getDayOfWeek().ordinal()).shifts();
    }

    public List<Shift> shifts(LocalDate day) {
        return special(day).map(SpecialDay::shifts).orElseGet(() -> usual(day));
    }

    /** The hours of the first day of the week that is worked, which are those of a day that is made up. */
    public List<Shift> normal() {
        return calendar.week().stream().map(Workday::shifts).filter(it -> !it.isEmpty()).findFirst().orElseThrow();
    }

    public Look look(LocalDate day) {
        var usual = usual(day);
        var shifts = special(day).map(SpecialDay::shifts);
        if (shifts.isEmpty()) {
            return usual.isEmpty() ? Look.OFF : Look.WORKED;
        }
        if (shifts.get().isEmpty()) {
            return Look.HOLIDAY;
        }
        return usual.isEmpty() ? Look.MADE_UP : shifts.get().equals(usual) ? Look.WORKED : Look.OTHER_HOURS;
    }

    /** Those of the years in which no holiday begins: nobody has told this calendar about them. */
    public List<Integer> unknown(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> special.stream().noneMatch(it -> !it.isWorked() && it.first().getYear() == year))
                .boxed().toList();
    }
}
