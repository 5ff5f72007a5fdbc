package dev.sextant.exchange;

import dev.sextant.exchange.ImportedPlan.Own;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.FieldType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Takes from MPXJ's project what a plan of this house can say. */
final class PlanRows {

    /** Elapsed time runs through weekends: five days in seven are worked. */
    private static final double WORKED = 5.0 / 7;

    private final ProjectFile project;
    private final List<Task> tasks;
    private final Map<OwnField, FieldType> own;
    private final TermsOfTasks terms;
    private final Map<Task, Integer> keys = new IdentityHashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private int raised;

    private PlanRows(ProjectFile project) {
        this.project = project;
        this.tasks = outline(project);
        this.own = OwnField.in(project);
        this.terms = new TermsOfTasks(project, tasks);
        tasks.stream().filter(PlanRows::isKept).forEach(this::place);
    }

    static ImportedPlan of(ProjectFile project, String file) {
        var plan = new PlanRows(project);
        var rows = plan.tasks.stream().filter(PlanRows::isKept).map(plan::row).toList();
        var links = plan.tasks.stream().flatMap(task -> task.getPredecessors().stream()).map(plan::tie).toList();
        var blank = (int) plan.tasks.stream().filter(task -> !isKept(task) && !isWhole(task)).count();
        var left = Leftovers.of(project, plan.keys.keySet(), plan.own.values());
        return new ImportedPlan(plan.name(file), rows, links, plan.tasks.size(), blank, plan.raised, left);
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

    /** Each after its summary, so that the summary's own depth is known. */
    private void place(Task task) {
        var key = keys.size() + 1;
        keys.put(task, key);
        var above = above(task);
        if (above != null && depth(above) == ImportedPlan.DEEPEST) {
            raised++;
            above = parents.get(above);
        }
        if (above != null) {
            parents.put(key, above);
        }
        depths.put(key, above == null ? 1 : depth(above) + 1);
    }

    private int depth(Integer key) {
        return Objects.requireNonNull(depths.get(key), key::toString);
    }

    private @Nullable Integer above(Task task) {
        for (var above = task.getParentTask(); above != null; above = above.getParentTask()) {
            if (keys.containsKey(above)) {
                return keys.get(above);
            }
        }
        return null;
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
        var key = Objects.requireNonNull(keys.get(task), task::getName);
        return new ImportedPlan.Row(
                key, parents.get(key), task.getName(), days(task.getDuration()), progress(task), day(task.getStart()),
                day(task.getFinish()), Objects.requireNonNullElse(task.getNotes(), ""), terms.of(task), own(task));
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }

    private double days(@Nullable Duration duration) {
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

    private @Nullable Own own(Task task) {
        var kind = OwnField.KIND.text(task, own);
        if (!kind.equals(OwnField.PHASE) && !kind.equals(OwnField.TASK)) {
            return null;
        }
        var name = OwnField.name(task, own);
        return name.isEmpty() ? null : new Own(kind.equals(OwnField.PHASE), name, estimate(task));
    }

    /** The three points as they were written, with the middle one where the duration is now. */
    private Estimate estimate(Task task) {
        var likely = task.hasChildTasks() ? days(OwnField.LIKELY, task) : Fitting.rounded(days(task.getDuration()));
        var bounded = Math.clamp(likely, 0, Estimate.LONGEST);
        return new Estimate(
                Math.clamp(days(OwnField.OPTIMISTIC, task), 0, bounded), bounded,
                Math.clamp(days(OwnField.PESSIMISTIC, task), bounded, Estimate.LONGEST));
    }

    private double days(OwnField field, Task task) {
        return field.value(task, own) instanceof Duration duration ? Fitting.rounded(days(duration)) : 0;
    }

    private Tie tie(Relation relation) {
        var from = relation.getPredecessorTask();
        var to = relation.getSuccessorTask();
        var type = switch (relation.getType()) {
            case FINISH_START -> Tie.LinkType.FINISH_START;
            case START_START -> Tie.LinkType.START_START;
            case FINISH_FINISH -> Tie.LinkType.FINISH_FINISH;
            case START_FINISH -> Tie.LinkType.START_FINISH;
        };
        return new Tie(keys.get(from), keys.get(to), type, lag(relation), isInOrder(from, to));
    }

    /** A lag in percent is one of its predecessor's duration. */
    private double lag(Relation relation) {
        var lag = relation.getLag();
        var unit = lag.getUnits();
        if (unit == TimeUnit.PERCENT || unit == TimeUnit.ELAPSED_PERCENT) {
            var from = relation.getPredecessorTask();
            return lag.getDuration() / 100 * (from == null ? 1 : days(from.getDuration()));
        }
        return days(lag);
    }

    private static boolean isInOrder(@Nullable Task from, @Nullable Task to) {
        var finish = from == null ? null : from.getFinish();
        var start = to == null ? null : to.getStart();
        return finish != null && start != null && !start.isBefore(finish);
    }
}
