package dev.sextant.exchange;

import dev.sextant.exchange.ImportedCalendar.Special;
import dev.sextant.plan.Shift;
import dev.sextant.plan.Workday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.ScheduleFrom;

/** Takes from MPXJ's calendars what is needed of them: those of the project, of tasks and of people, each once. */
final class CalendarsOfProject {

    private static final int DAY = 24 * 60;

    /** So many calendars are made one from another at most. */
    private static final int DEEPEST = 10;

    /** So many years around the project special days are looked for. */
    private static final int YEARS = 20;

    private final ProjectProperties properties;
    private final LocalDate first;
    private final LocalDate last;
    private final List<ImportedCalendar> calendars = new ArrayList<>();
    private final Map<ProjectCalendar, ImportedCalendar> known = new IdentityHashMap<>();
    private final @Nullable ImportedCalendar main;
    private int idle;

    CalendarsOfProject(ProjectFile project) {
        this.properties = project.getProjectProperties();
        var middle = Objects.requireNonNullElse(properties.getStartDate(), LocalDateTime.of(2026, 1, 1, 0, 0)).toLocalDate();
        this.first = middle.minusYears(YEARS);
        this.last = middle.plusYears(YEARS);
        this.main = project.getDefaultCalendar() == null ? null : of(project.getDefaultCalendar());
    }

    ImportedTimes times(boolean isMoved) {
        var hours = new DaysOfFile(properties).hoursPerDay();
        var status = isMoved && properties.getStatusDate() != null ? status(properties.getStatusDate()) : null;
        var isBackward = properties.getScheduleFrom() == ScheduleFrom.FINISH;
        return new ImportedTimes(
                properties.getStartDate(), properties.getFinishDate(), isBackward, status, hours, main == null ? null : main.key(), calendars);
    }

    /** The last day of which all is known: one that has not begun yet is not. */
    private LocalDate status(LocalDateTime time) {
        var day = time.toLocalDate();
        var minute = time.toLocalTime().toSecondOfDay() / 60;
        return minute <= Math.max(0, Moments.firstMinute(main, day)) ? day.minusDays(1) : day;
    }

    /** How many have no working day. */
    int idle() {
        return idle;
    }

    @Nullable ImportedCalendar main() {
        return main;
    }

    /** Nothing for one that works as the project's does. */
    @Nullable ImportedCalendar other(@Nullable ProjectCalendar calendar) {
        var it = calendar == null ? null : of(calendar);
        return it == null || it.equals(main) ? null : it;
    }

    ImportedCalendar roundTheClock() {
        return same(ImportedCalendar.roundTheClock());
    }

    /** Nothing for one that never works. */
    @Nullable ImportedCalendar of(ProjectCalendar calendar) {
        var there = known.get(calendar);
        if (there == null && !known.containsKey(calendar)) {
            if (calendar.getParent() != null && depth(calendar) < DEEPEST) {
                of(calendar.getParent()); // whoever works as it does, goes by its name
            }
            there = read(calendar);
            known.put(calendar, there);
        }
        return there;
    }

    private static int depth(ProjectCalendar calendar) {
        var depth = 0;
        for (var it = calendar; it != null && depth < DEEPEST; it = it.getParent()) {
            depth++;
        }
        return depth;
    }

    private @Nullable ImportedCalendar read(ProjectCalendar calendar) {
        var week = Stream.of(DayOfWeek.values()).map(day -> new Workday(shifts(calendar.getHours(day)))).toList();
        if (week.stream().allMatch(it -> it.shifts().isEmpty())) {
            idle++;
            return null;
        }
        return same(new ImportedCalendar(calendars.size() + 1, name(calendar), week, special(calendar, week)));
    }

    private static String name(ProjectCalendar calendar) {
        var name = calendar.getName();
        return name == null || name.isBlank() ? "" : name.strip();
    }

    /** One that works at the same times stands for all that do. */
    private ImportedCalendar same(ImportedCalendar calendar) {
        var there = calendars.stream().filter(calendar::worksLike).findFirst();
        if (there.isEmpty()) {
            calendars.add(calendar);
        }
        return there.orElse(calendar);
    }

    /** In order, and none into another, whatever the file says. */
    private static List<Shift> shifts(@Nullable List<LocalTimeRange> hours) {
        var shifts = new ArrayList<Shift>();
        var ranges = hours == null ? Stream.<LocalTimeRange>empty() : hours.stream().filter(it -> it.getStart() != null && it.getEnd() != null);
        ranges.sorted(Comparator.comparing(LocalTimeRange::getStart)).forEach(range -> {
            var from = Math.max(minute(range.getStart()), shifts.isEmpty() ? 0 : shifts.getLast().to());
            var to = range.getEnd().equals(LocalTime.MIDNIGHT) ? DAY : minute(range.getEnd());
            if (from < to) {
                shifts.add(new Shift(from, to));
            }
        });
        return shifts;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private List<Special> special(ProjectCalendar calendar, List<Workday> week) {
        var special = new ArrayList<Special>();
        for (var day : daysOf(calendar)) {
            var shifts = shifts(calendar.getHours(day));
            if (!shifts.equals(week.get(day.getDayOfWeek().ordinal()).shifts())) {
                add(special, new Special(day, day, holiday(calendar, day), shifts));
            }
        }
        return special;
    }

    private static void add(List<Special> special, Special next) {
        var before = special.isEmpty() ? null : special.getLast();
        if (before != null && before.last().plusDays(1).equals(next.first()) && before.shifts().equals(next.shifts()) && before.name().equals(next.name())) {
            special.set(special.size() - 1, new Special(before.first(), next.last(), next.name(), next.shifts()));
        } else {
            special.add(next);
        }
    }

    /** The days of which it or one that it is made from says anything. */
    private NavigableSet<LocalDate> daysOf(ProjectCalendar calendar) {
        var days = new TreeSet<LocalDate>();
        var depth = 0;
        for (var it = calendar; it != null && depth < DEEPEST; it = it.getParent()) {
            it.getExpandedCalendarExceptions().forEach(exception -> add(days, exception.getFromDate(), exception.getToDate()));
            it.getWorkWeeks().stream().filter(week -> week.getDateRange() != null)
                    .forEach(week -> add(days, week.getDateRange().getStart(), week.getDateRange().getEnd()));
            depth++;
        }
        return days;
    }

    private void add(NavigableSet<LocalDate> days, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            var begin = from.isBefore(first) ? first : from;
            var end = to == null ? from : to.isAfter(last) ? last : to;
            for (var day = begin; !day.isAfter(end); day = day.plusDays(1)) {
                days.add(day);
            }
        }
    }

    private static String holiday(ProjectCalendar calendar, LocalDate day) {
        for (var it = calendar; it != null; it = it.getParent()) {
            var exception = it.getException(day);
            if (exception != null) {
                return exception.getName() == null ? "" : exception.getName().strip();
            }
        }
        return "";
    }
}
