package dev.sextant.ui.calendars;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.exchange.holidays.Years;
import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of a plan, the standard one first.
 *
 * @param from the first day of the plan
 * @param to the last day of the plan, or the wanted one where that is later
 */
record WorkCalendars(List<Entry> entries, LocalDate from, LocalDate to) {

    /** Years after the plan for which rules without end are written out, in case that it grows. */
    private static final int YEARS_MORE = 1;

    /**
     * A calendar.
     *
     * @param isOfPlan whether the plan works by it
     * @param users the roles and people who work by it, and tasks that do
     */
    record Entry(CalendarDays days, boolean isOfPlan, List<Words> users) {

        WorkCalendar calendar() {
            return days.calendar();
        }

        boolean isStandard() {
            return calendar().equals(WorkCalendar.STANDARD);
        }

        boolean isUsed() {
            return isOfPlan || !users.isEmpty();
        }
    }

    static WorkCalendars of(Plan plan) {
        var charter = plan.charter();
        var chosen = plan.find(charter.calendar()).orElse(WorkCalendar.STANDARD);
        var finish = Schedule.of(plan).whole().map(Span::finish).orElse(charter.start());
        var wanted = charter.finish();
        return new WorkCalendars(
                Stream.concat(Stream.of(WorkCalendar.STANDARD), plan.ranked(WorkCalendar.class).stream())
                        .map(it -> new Entry(CalendarDays.of(plan, it), it.equals(chosen), users(plan, it.id()))).toList(),
                charter.start(),
                wanted != null && wanted.isAfter(finish) ? wanted : finish);
    }

    private static List<Words> users(Plan plan, Id<WorkCalendar> calendar) {
        return Stream.of(
                        plan.ranked(Role.class).stream().filter(it -> calendar.equals(it.calendar())).map(Role::name),
                        plan.all(Person.class).stream().filter(it -> calendar.equals(it.calendar())).map(Person::name),
                        plan.all(Task.class).stream().filter(it -> calendar.equals(it.calendar())).map(Task::name))
                .flatMap(it -> it).toList();
    }

    List<Branch<Entry>> branches() {
        return entries.stream().map(it -> Branch.leaf((Object) it.calendar().id(), it)).toList();
    }

    /** The entry of a calendar, or the one that the plan works by where it is gone. */
    Entry entry(@Nullable Object id) {
        return entries.stream().filter(it -> it.calendar().id().equals(id)).findFirst().orElseGet(this::ofPlan);
    }

    Entry ofPlan() {
        return entries.stream().filter(Entry::isOfPlan).findFirst().orElseThrow();
    }

    /** Years of the plan about which a calendar that is used knows no holiday. */
    List<Integer> unknown(Entry entry) {
        return entry.days().unknown(from.getYear(), to.getYear());
    }

    /** The first of the calendars in use that lacks holidays of a year of the plan; the standard one never has any. */
    Optional<Entry> lacking() {
        return entries.stream().filter(it -> it.isUsed() && !it.isStandard() && !unknown(it).isEmpty()).findFirst();
    }

    /** What the calendar says of a day; nothing where it says no more than the week. */
    Optional<SpecialDay> special(@Nullable Object calendar, LocalDate day) {
        return entry(Objects.requireNonNullElse(calendar, "")).days().special(day);
    }

    Years years() {
        return new Years(from.getYear(), to.getYear() + YEARS_MORE);
    }
}
