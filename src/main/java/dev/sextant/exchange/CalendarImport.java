package dev.sextant.exchange;

import dev.sextant.exchange.ImportedCalendar.Special;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a foreign plan's calendars a place in an engagement. One without tasks and without a calendar takes over the
 * project's; in any other the tasks bring it along, so that their dates stay what they are.
 */
final class CalendarImport {

    private static final Words ROUND_THE_CLOCK = new Words("Around the clock", "全天候");

    private final Plan current;
    private final ImportedTimes times;
    private final Ids ids;
    private final Fitting fitting;
    private final boolean takesOver;
    private final ImportedCalendar main;
    private final Map<ImportedCalendar, Id<WorkCalendar>> ours = new HashMap<>();
    private final List<Part> added = new ArrayList<>();

    CalendarImport(Plan current, ImportedPlan imported, Ids ids, Fitting fitting) {
        this.current = current;
        this.times = imported.times();
        this.ids = ids;
        this.fitting = fitting;
        this.main = times.calendar(times.calendar()).orElseGet(() -> standard(-1));
        this.takesOver = current.all(Task.class).isEmpty() && current.charter().calendar() == null && times.calendar() != null;
        for (var calendar : current.ranked(WorkCalendar.class)) {
            ours.putIfAbsent(read(calendar), calendar.id());
        }
    }

    private static ImportedCalendar standard(int key) {
        return new ImportedCalendar(key, "", WorkCalendar.STANDARD.week(), List.of());
    }

    private ImportedCalendar read(WorkCalendar calendar) {
        var special = current.all(SpecialDay.class).stream().filter(it -> it.calendar().equals(calendar.id()))
                .sorted(Comparator.comparing(SpecialDay::first)).map(it -> new Special(it.first(), it.last(), "", it.shifts())).toList();
        return plain(new ImportedCalendar(0, "", calendar.week(), special));
    }

    /** What tells calendars apart. */
    private static ImportedCalendar plain(ImportedCalendar calendar) {
        return new ImportedCalendar(0, "", calendar.week(), calendar.special().stream()
                .map(it -> new Special(it.first(), it.last(), "", it.shifts())).toList());
    }

    /**
     * The engagement with the calendar that it goes by when all is done, worked out from the end from which the file is.
     *
     * @param start on which it begins then
     */
    Charter timed(Charter charter, LocalDate start) {
        if (!takesOver) {
            return charter.withDates(start, charter.finish());
        }
        var status = times.statusDate() == null ? null : fitting.day(times.statusDate());
        var timed = charter.withDates(start, charter.finish()).withCalendar(isStandard() ? null : id(main))
                .withStatusDate(status == null ? charter.statusDate() : status);
        var finish = times.isBackward() && times.finish() != null ? fitting.day(times.finish().toLocalDate()) : null;
        return finish == null || finish.isBefore(start) ? timed : timed.withDates(start, finish).withDirection(Charter.Direction.BACKWARD);
    }

    private boolean isStandard() {
        return main.worksLike(standard(0)) && times.hoursPerDay() == WorkCalendar.STANDARD.hoursPerDay();
    }

    /** By how much a day of the file is longer than one of the engagement. */
    double perDay() {
        var hours = takesOver ? times.hoursPerDay() : current.find(current.charter().calendar()).orElse(WorkCalendar.STANDARD).hoursPerDay();
        return times.hoursPerDay() / hours;
    }

    /** Of a task; nothing where it goes by the engagement's. */
    @Nullable Id<WorkCalendar> ofTask(@Nullable Integer key) {
        var own = key == null ? Optional.<ImportedCalendar>empty() : times.calendar(key);
        if (own.isPresent()) {
            return id(own.get());
        }
        return takesOver || times.calendar() == null || worksLikePlan() ? null : id(main);
    }

    Id<WorkCalendar> roundTheClock() {
        return id(ImportedCalendar.roundTheClock());
    }

    /** Of a role; nothing where it works as the engagement does. */
    @Nullable Id<WorkCalendar> ofRole(@Nullable Integer key) {
        return times.calendar(key).map(this::id).orElse(null);
    }

    private boolean worksLikePlan() {
        return current.find(current.charter().calendar()).map(this::read).orElseGet(() -> standard(0)).worksLike(main);
    }

    private Id<WorkCalendar> id(ImportedCalendar calendar) {
        return ours.computeIfAbsent(plain(calendar), _ -> add(calendar));
    }

    private Id<WorkCalendar> add(ImportedCalendar calendar) {
        var id = ids.fresh(WorkCalendar.class);
        var rank = current.all(WorkCalendar.class).stream().mapToDouble(WorkCalendar::rank).max().orElse(0) + added.size() + 1;
        added.add(new WorkCalendar(id, rank, name(calendar), calendar.week(), times.hoursPerDay(), ""));
        for (var it : calendar.special()) {
            added.add(new SpecialDay(ids.fresh(SpecialDay.class), id, it.first(), it.last(), fitting.words(it.name()), it.shifts()));
        }
        return id;
    }

    private Words name(ImportedCalendar calendar) {
        if (calendar.key() == ImportedCalendar.ROUND_THE_CLOCK) {
            return ROUND_THE_CLOCK;
        }
        var name = fitting.words(calendar.name());
        return name.isEmpty() ? WorkCalendar.STANDARD.name() : name;
    }

    /** The new ones with their special days. */
    List<Part> added() {
        return added;
    }
}
