package dev.sextant.exchange;

import dev.sextant.exchange.Terms.Constraint;
import dev.sextant.exchange.Terms.Trait;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/** Finds on what terms MPXJ's tasks are scheduled. */
final class TermsOfTasks {

    private static final int HOURS = 8;
    /** The longest stretch of a project that is searched for odd days. */
    private static final int YEARS = 40;

    /** In GanttProject a start is drawn by hand; a link only pushes it further away. */
    private static final String BY_HAND = "GanttProject";

    private final ProjectFile project;
    private final boolean isByHand;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Set<ProjectCalendar>, NavigableSet<LocalDate>> odd = new HashMap<>();

    TermsOfTasks(ProjectFile project, List<Task> tasks) {
        this.project = project;
        this.isByHand = BY_HAND.equals(project.getProjectProperties().getFileApplication());
        this.first = times(tasks).min(LocalDateTime::compareTo).map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
        var end = times(tasks).max(LocalDateTime::compareTo).map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
        this.last = end.isAfter(first.plusYears(YEARS)) ? first.plusYears(YEARS) : end;
    }

    private static Stream<LocalDateTime> times(List<Task> tasks) {
        return tasks.stream().flatMap(task -> Stream.of(task.getStart(), task.getFinish())).filter(Objects::nonNull);
    }

    Terms of(Task task) {
        var constraint = constraint(task);
        var day = task.getConstraintDate();
        return new Terms(constraint, day == null ? null : day.toLocalDate(), traits(task), oddDays(task));
    }

    private static Constraint constraint(Task task) {
        return switch (task.getConstraintType()) {
            case AS_LATE_AS_POSSIBLE -> Constraint.AS_LATE;
            case START_NO_EARLIER_THAN -> Constraint.START_NO_EARLIER;
            case MUST_START_ON, START_ON -> Constraint.START_ON;
            case START_NO_LATER_THAN -> Constraint.START_NO_LATER;
            case FINISH_NO_EARLIER_THAN -> Constraint.FINISH_NO_EARLIER;
            case MUST_FINISH_ON, FINISH_ON -> Constraint.FINISH_ON;
            case FINISH_NO_LATER_THAN -> Constraint.FINISH_NO_LATER;
            case AS_SOON_AS_POSSIBLE -> Constraint.AS_SOON;
            case null -> Constraint.AS_SOON;
        };
    }

    private Set<Trait> traits(Task task) {
        var traits = EnumSet.noneOf(Trait.class);
        if (isByHand && !task.hasChildTasks() || task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED) {
            traits.add(Trait.MANUAL);
        }
        if (task.getActualStart() != null) {
            traits.add(Trait.STARTED);
        }
        if (task.getSplits() != null && task.getSplits().size() > 1) {
            traits.add(Trait.SPLIT);
        }
        if (task.getDuration() != null && task.getDuration().getUnits().isElapsed()) {
            traits.add(Trait.ELAPSED);
        }
        if (isPartDay(task)) {
            traits.add(Trait.PART_DAY);
        }
        return traits;
    }

    private boolean isPartDay(Task task) {
        var duration = task.getDuration();
        var days = duration == null ? 0 : duration.convertUnits(TimeUnit.DAYS, project.getProjectProperties()).getDuration();
        return Math.abs(days - Math.rint(days)) > 1e-4 || days > 0 && task.getStart() != null && !isMorning(task, task.getStart());
    }

    private static boolean isMorning(Task task, LocalDateTime start) {
        var calendar = task.getEffectiveCalendar();
        var morning = calendar == null ? null : calendar.getStartTime(start.toLocalDate());
        return morning == null || !start.toLocalTime().isAfter(morning) || start.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Of its own calendar and of those of the people who work on it. */
    private NavigableSet<LocalDate> oddDays(Task task) {
        var calendars = new HashSet<ProjectCalendar>();
        add(calendars, task.getEffectiveCalendar());
        if (!task.getIgnoreResourceCalendar()) {
            for (var assignment : task.getResourceAssignments()) {
                add(calendars, assignment.getResource() == null ? null : assignment.getResource().getCalendar());
            }
        }
        return oddDays(calendars);
    }

    private static void add(Set<ProjectCalendar> calendars, @Nullable ProjectCalendar calendar) {
        if (calendar != null) {
            calendars.add(calendar);
        }
    }

    private NavigableSet<LocalDate> oddDays(Set<ProjectCalendar> calendars) {
        var known = odd.get(calendars);
        if (known == null) {
            var days = new TreeSet<LocalDate>();
            if (calendars.size() == 1) {
                var calendar = calendars.iterator().next();
                first.datesUntil(last.plusDays(1)).filter(day -> isOdd(calendar, day)).forEach(days::add);
            } else {
                calendars.forEach(calendar -> days.addAll(oddDays(Set.of(calendar))));
            }
            known = days;
            odd.put(calendars, known);
        }
        return known;
    }

    private static boolean isOdd(ProjectCalendar calendar, LocalDate day) {
        return isOdd(calendar.getWork(day, TimeUnit.HOURS).getDuration(), day.getDayOfWeek());
    }

    static boolean isOdd(double hours, DayOfWeek day) {
        return Math.abs(hours - (day.getValue() <= DayOfWeek.FRIDAY.getValue() ? HOURS : 0)) > 1e-6;
    }
}
