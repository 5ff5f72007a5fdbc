package dev.sextant.exchange;

import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Shift;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;

/** Writes a plan's calendars, and reads moments by them. */
final class ExportedTimes {

    /** Under this name MS Project looks for a project's calendar. */
    private static final String STANDARD = "Standard";

    private static final int MINUTES_PER_HOUR = 60;
    private static final int DAY = 24 * MINUTES_PER_HOUR;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Plan plan;
    private final Language language;
    private final ProjectFile project;
    private final @Nullable Id<WorkCalendar> chosen;
    private final Map<Id<WorkCalendar>, ProjectCalendar> written = new HashMap<>();
    private final Map<Id<WorkCalendar>, WorkingTime> times = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    ExportedTimes(Plan plan, ProjectFile project) {
        this.plan = plan;
        this.language = plan.charter().language();
        this.project = project;
        this.chosen = plan.find(Charter.ID).map(Charter::calendar).orElse(null);
        project.setDefaultCalendar(chosen == null ? write(WorkCalendar.STANDARD, STANDARD) : of(chosen));
    }

    /** How long a day of a duration is, in minutes. */
    int minutesPerDay() {
        return (int) Math.round(plan.find(chosen).orElse(WorkCalendar.STANDARD).hoursPerDay() * MINUTES_PER_HOUR);
    }

    ProjectCalendar of(Id<WorkCalendar> id) {
        var there = written.get(id);
        if (there == null) {
            var calendar = plan.get(id);
            there = write(calendar, calendar.name().in(language));
            written.put(id, there);
        }
        return there;
    }

    private ProjectCalendar write(WorkCalendar calendar, String name) {
        var there = project.addCalendar();
        there.setName(unique(name));
        for (var day : DayOfWeek.values()) {
            var shifts = calendar.week().get(day.ordinal()).shifts();
            there.setWorkingDay(day, !shifts.isEmpty());
            add(there.addCalendarHours(day), shifts);
        }
        for (var special : plan.all(SpecialDay.class).stream().filter(it -> it.calendar().equals(calendar.id())).toList()) {
            var exception = there.addCalendarException(special.first(), special.last());
            exception.setName(special.name().in(language));
            add(exception, special.shifts());
        }
        return there;
    }

    private String unique(String name) {
        var unique = name;
        for (var number = 2; !names.add(unique); number++) {
            unique = name + " (" + number + ")";
        }
        return unique;
    }

    private static void add(ProjectCalendarHours hours, List<Shift> shifts) {
        shifts.forEach(it -> hours.add(new LocalTimeRange(clock(it.from()), clock(it.to()))));
    }

    private static LocalTime clock(int minute) {
        return LocalTime.ofSecondOfDay((long) minute % DAY * MINUTES_PER_HOUR);
    }

    /** In MS Project somebody's calendar is made from one of the project's. */
    void give(Resource resource, @Nullable Id<WorkCalendar> calendar) {
        var own = project.addDefaultDerivedCalendar();
        own.setName(resource.getName());
        own.setParent(calendar == null ? project.getDefaultCalendar() : of(calendar));
        resource.setCalendar(own);
    }

    /** When something begins: at the moment, or at the beginning of the day's work. */
    LocalDateTime begin(Moment moment, @Nullable Id<WorkCalendar> calendar) {
        var time = time(calendar);
        var clock = moment.time();
        if (clock != null || !time.isWorked(moment.day())) {
            return moment.day().atTime(clock == null ? LocalTime.MIDNIGHT : clock);
        }
        return morning(moment.day(), calendar);
    }

    /** When something ends: at the moment, or at the end of the day's work. */
    LocalDateTime end(Moment moment, @Nullable Id<WorkCalendar> calendar) {
        var clock = moment.time();
        if (clock != null || !time(calendar).isWorked(moment.day())) {
            return moment.day().atTime(clock == null ? LAST_MINUTE : clock);
        }
        return evening(moment.day(), calendar);
    }

    /** The end of the day's work or, where that is on another day, of the day. */
    LocalDateTime within(LocalDate day, @Nullable Id<WorkCalendar> calendar) {
        var end = end(Moment.on(day), calendar);
        return end.toLocalDate().equals(day) ? end : day.atTime(LAST_MINUTE);
    }

    LocalDateTime morning(LocalDate day, @Nullable Id<WorkCalendar> calendar) {
        return WorkingTime.time(time(calendar).next(WorkingTime.moment(day)));
    }

    /** The last minute of a day that is worked to its end. */
    LocalDateTime evening(LocalDate day, @Nullable Id<WorkCalendar> calendar) {
        return WorkingTime.time(time(calendar).previous(WorkingTime.moment(day.plusDays(1))));
    }

    private WorkingTime time(@Nullable Id<WorkCalendar> calendar) {
        var id = calendar == null ? chosen : calendar;
        return id == null ? WorkingTime.STANDARD : times.computeIfAbsent(id, it -> WorkingTime.of(
                plan.get(it), plan.all(SpecialDay.class).stream().filter(special -> special.calendar().equals(it)).toList()));
    }
}
