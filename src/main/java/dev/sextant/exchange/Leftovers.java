package dev.sextant.exchange;

import dev.sextant.exchange.ImportedPlan.Left;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.FieldType;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.common.TaskFieldLists;

/** Counts what a foreign plan has and an import leaves behind. */
final class Leftovers {

    private Leftovers() {}

    static Map<Left, Integer> of(ProjectFile project, Set<Task> tasks, Collection<FieldType> own, int idleCalendars) {
        var left = new EnumMap<Left, Integer>(Left.class);
        left.put(Left.RESOURCES, (int) project.getResources().stream().filter(Leftovers::isMaterial).count());
        left.put(Left.ASSIGNMENTS, (int) project.getResourceAssignments().stream()
                .filter(it -> it.getResource() != null && isMaterial(it.getResource())).count());
        left.put(Left.COSTS, count(tasks, task -> !task.hasChildTasks() && (isSome(task.getCost()) || isSome(task.getFixedCost()))));
        left.put(Left.BASELINES, count(tasks, task -> task.getBaselineStart() != null || task.getBaselineFinish() != null));
        left.put(Left.CALENDARS, idleCalendars);
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

    private static boolean isMaterial(Resource resource) {
        return resource.getName() != null && !resource.getName().isBlank() && !TeamOfProject.works(resource);
    }
}
