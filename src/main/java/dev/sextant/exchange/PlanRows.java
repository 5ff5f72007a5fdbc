package dev.sextant.exchange;

import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Takes from MPXJ's project what a plan of this house can say. */
final class PlanRows {

    /** Elapsed time runs through weekends: five days in seven are worked. */
    private static final double WORKED = 5.0 / 7;

    private final ProjectFile project;
    private final List<Task> tasks;
    private final Map<Task, Integer> keys = new IdentityHashMap<>();

    private PlanRows(ProjectFile project) {
        this.project = project;
        this.tasks = outline(project);
        tasks.stream().filter(PlanRows::isKept).forEach(task -> keys.put(task, keys.size() + 1));
    }

    static ImportedPlan of(ProjectFile project, String file) {
        var plan = new PlanRows(project);
        var rows = plan.tasks.stream().filter(PlanRows::isKept).map(plan::row).toList();
        var links = plan.tasks.stream().flatMap(task -> task.getPredecessors().stream()).map(plan::tie).toList();
        var blank = (int) plan.tasks.stream().filter(task -> !isKept(task) && !isWhole(task)).count();
        return new ImportedPlan(plan.name(file), rows, links, plan.tasks.size(), blank);
    }

    /** In the order of the outline, and without recursion: the depth is the file's to choose. */
    private static List<Task> outline(ProjectFile project) {
        var outline = new ArrayList<Task>();
        var waiting = new ArrayDeque<Task>(project.getChildTasks());
        while (!waiting.isEmpty()) {
            var task = waiting.pop();
            outline.add(task);
            task.getChildTasks().reversed().forEach(waiting::push);
        }
        return outline;
    }

    /** The row that stands for the whole project, which MS Project numbers 0. */
    private static boolean isWhole(Task task) {
        return task.getParentTask() == null && Objects.equals(task.getID(), 0) && Objects.equals(task.getUniqueID(), 0);
    }

    private static boolean isKept(Task task) {
        return !isWhole(task) && !task.getNull() && !isBlank(task.getName());
    }

    private static boolean isBlank(@Nullable String name) {
        return name == null || Words.of(Language.EN, name).isEmpty();
    }

    private String name(String file) {
        var properties = project.getProjectProperties();
        var whole = tasks.stream().filter(PlanRows::isWhole).map(Task::getName);
        return Stream.of(whole, Stream.of(properties.getName()), Stream.of(properties.getProjectTitle()))
                .flatMap(it -> it)
                .filter(it -> !isBlank(it))
                .findFirst()
                .orElse(file);
    }

    private ImportedPlan.Row row(Task task) {
        var start = task.getStart();
        return new ImportedPlan.Row(
                key(task), parent(task), task.getName(), days(task), progress(task), start == null ? null : start.toLocalDate(),
                Objects.requireNonNullElse(task.getNotes(), ""));
    }

    private int key(Task task) {
        return Objects.requireNonNull(keys.get(task), task::getName);
    }

    private @Nullable Integer parent(Task task) {
        for (var above = task.getParentTask(); above != null; above = above.getParentTask()) {
            if (keys.containsKey(above)) {
                return keys.get(above);
            }
        }
        return null;
    }

    private double days(Task task) {
        var duration = task.getDuration();
        if (duration == null) {
            return 0;
        }
        var unit = duration.getUnits().isElapsed() ? TimeUnit.ELAPSED_DAYS : TimeUnit.DAYS;
        var days = duration.convertUnits(unit, project.getProjectProperties()).getDuration();
        return unit == TimeUnit.DAYS ? days : days * WORKED;
    }

    private static int progress(Task task) {
        var percent = task.getPercentageComplete();
        return percent == null ? 0 : (int) Math.clamp(Math.round(percent.doubleValue()), 0, 100);
    }

    private ImportedPlan.Tie tie(Relation relation) {
        var from = relation.getPredecessorTask();
        var to = relation.getSuccessorTask();
        var isPlain = relation.getType() == RelationType.FINISH_START && relation.getLag().getDuration() == 0;
        return new ImportedPlan.Tie(keys.get(from), keys.get(to), isPlain, isInOrder(from, to));
    }

    private static boolean isInOrder(@Nullable Task from, @Nullable Task to) {
        var finish = from == null ? null : from.getFinish();
        var start = to == null ? null : to.getStart();
        return finish != null && start != null && !start.isBefore(finish);
    }
}
