package dev.sextant.exchange;

import dev.sextant.exchange.ImportedPlan.Left;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.FieldType;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.common.TaskFieldLists;

/** Counts what a foreign plan has and an import leaves behind. */
final class Leftovers {

    /** The rules that become the day before which a task may not start, or that say nothing. */
    private static final Set<ConstraintType> CARRIED = Set.of(
            ConstraintType.AS_SOON_AS_POSSIBLE, ConstraintType.START_NO_EARLIER_THAN, ConstraintType.MUST_START_ON,
            ConstraintType.START_ON);

    private Leftovers() {}

    static Map<Left, Integer> of(ProjectFile project, Set<Task> tasks, Collection<FieldType> own) {
        var left = new EnumMap<Left, Integer>(Left.class);
        left.put(Left.RESOURCES, (int) project.getResources().stream().filter(it -> it.getName() != null && !it.getName().isBlank()).count());
        left.put(Left.ASSIGNMENTS, (int) project.getResourceAssignments().stream().filter(it -> it.getResource() != null).count());
        left.put(Left.COSTS, count(tasks, task -> !task.hasChildTasks() && (isSome(task.getCost()) || isSome(task.getFixedCost()))));
        left.put(Left.BASELINES, count(tasks, task -> task.getBaselineStart() != null || task.getBaselineFinish() != null));
        left.put(Left.CALENDARS, (int) project.getCalendars().stream().filter(Leftovers::isOdd).count());
        left.put(Left.CONSTRAINTS, count(tasks, task -> task.getConstraintType() != null && !CARRIED.contains(task.getConstraintType())));
        left.put(Left.DEADLINES, count(tasks, task -> task.getDeadline() != null));
        left.put(Left.CUSTOM_FIELDS, (int) TaskFieldLists.CUSTOM_FIELDS.stream()
                .filter(field -> !own.contains(field))
                .filter(field -> tasks.stream().anyMatch(task -> isSome(task.getCachedValue(field))))
                .count());
        left.values().removeIf(number -> number == 0);
        return left;
    }

    private static int count(Set<Task> tasks, Predicate<Task> counted) {
        return (int) tasks.stream().filter(counted).count();
    }

    private static boolean isSome(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Number number -> number.doubleValue() != 0;
            case Boolean flag -> flag;
            case Duration duration -> duration.getDuration() != 0;
            default -> !value.toString().isBlank();
        };
    }

    private static boolean isOdd(ProjectCalendar calendar) {
        return !calendar.getCalendarExceptions().isEmpty() || Arrays.stream(DayOfWeek.values())
                .anyMatch(day -> TermsOfTasks.isOdd(calendar.getWork(day, TimeUnit.HOURS).getDuration(), day));
    }
}
