package dev.sextant.plan;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * When work is done. {@link SpecialDay}s of its own differ from its week.
 *
 * @param week seven days, Monday first; at least one is worked
 * @param hoursPerDay how long one day of a duration or a lag is, in hours of work, where this is the plan's calendar
 */
public record WorkCalendar(Id<WorkCalendar> id, double rank, Words name, List<Workday> week, double hoursPerDay, String origin)
        implements Part, Ranked {

    /** Monday to Friday, eight hours, no holidays: what counts where a plan names no calendar. */
    public static final WorkCalendar STANDARD = new WorkCalendar(
            new Id<>("standard"), 0, new Words("Monday to Friday", "周一至周五"),
            Stream.concat(Collections.nCopies(5, Workday.EIGHT_HOURS).stream(), Stream.of(Workday.OFF, Workday.OFF)).toList(), 8, "");

    private static final int DAYS = 7;
    private static final double LEAST_HOURS = 0.25;

    public WorkCalendar {
        rank = Require.rank(rank);
        name.named("workCalendar.name");
        week = List.copyOf(week);
        Require.within(DAYS, DAYS, week.size(), "workCalendar.week");
        if (week.stream().noneMatch(it -> it.minutes() > 0)) {
            throw new Refusal("calendar.idle", name);
        }
        if (!(hoursPerDay >= LEAST_HOURS && hoursPerDay <= 24)) {
            throw new Refusal("number.range", "workCalendar.hoursPerDay", hoursPerDay, LEAST_HOURS, 24);
        }
        origin = Require.line(origin, "workCalendar.origin");
    }

    public WorkCalendar withRank(double rank) {
        return new WorkCalendar(id, rank, name, week, hoursPerDay, origin);
    }

    public WorkCalendar withName(Words name) {
        return new WorkCalendar(id, rank, name, week, hoursPerDay, origin);
    }

    public WorkCalendar withWeek(List<Workday> week) {
        return new WorkCalendar(id, rank, name, week, hoursPerDay, origin);
    }

    public WorkCalendar withHoursPerDay(double hoursPerDay) {
        return new WorkCalendar(id, rank, name, week, hoursPerDay, origin);
    }
}
