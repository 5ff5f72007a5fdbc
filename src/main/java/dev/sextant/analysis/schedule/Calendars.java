package dev.sextant.analysis.schedule;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of a plan, ready for arithmetic.
 *
 * @param ofPlan by which everything is worked on that names no other
 * @param minutesPerDay of work in one day of a duration or a lag, whatever the calendar
 */
public record Calendars(WorkingTime ofPlan, double minutesPerDay, Map<Id<WorkCalendar>, WorkingTime> all) {

    static final Calendars STANDARD = new Calendars(WorkingTime.STANDARD, minutes(WorkCalendar.STANDARD), Map.of());

    public Calendars {
        all = Map.copyOf(all);
    }

    public static Calendars of(Plan plan) {
        var special = plan.by(SpecialDay.class, SpecialDay::calendar);
        var all = new HashMap<Id<WorkCalendar>, WorkingTime>();
        for (var calendar : plan.all(WorkCalendar.class)) {
            all.put(calendar.id(), WorkingTime.of(calendar, special.getOrDefault(calendar.id(), List.of())));
        }
        var chosen = plan.find(Charter.ID).map(Charter::calendar).flatMap(plan::find);
        return new Calendars(
                chosen.map(it -> Objects.requireNonNull(all.get(it.id()))).orElse(WorkingTime.STANDARD),
                minutes(chosen.orElse(WorkCalendar.STANDARD)),
                all);
    }

    private static double minutes(WorkCalendar calendar) {
        return calendar.hoursPerDay() * 60;
    }

    /** The calendar of that id, or the plan's for none. */
    public WorkingTime of(@Nullable Id<WorkCalendar> id) {
        return id == null ? ofPlan : Objects.requireNonNull(all.get(id), id::value);
    }

    /** To the whole minute. */
    long minutes(double days) {
        return Math.round(days * minutesPerDay);
    }

    double days(long minutes) {
        return minutes / minutesPerDay;
    }
}
