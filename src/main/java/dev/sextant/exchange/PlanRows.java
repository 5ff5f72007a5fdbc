package dev.sextant.exchange;

import dev.sextant.exchange.ImportedPlan.FileId;
import dev.sextant.exchange.ImportedPlan.Own;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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
import org.mpxj.Task;

/** Takes from MPXJ's project what a plan of this house can say. */
final class PlanRows {

    /** In GanttProject a start is drawn by hand; a link only pushes it further away. It knows days and no hours. */
    private static final String DRAWN = "GanttProject";

    /** Primavera moves what is not done beyond the day up to which progress is known, as we do; Microsoft Project leaves it. */
    private static final String MOVED = "Primavera";

    private static final String MPP = "MPP";

    private final ProjectFile project;
    private final List<Task> tasks;
    private final Map<OwnField, FieldType> own;
    private final boolean isDrawn;
    private final CalendarsOfProject calendars;
    private final TeamOfProject team;
    private final DaysOfFile days;
    private final TermsOfTasks terms;
    private final Map<Task, Integer> keys = new IdentityHashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private int raised;

    private PlanRows(ProjectFile project) {
        this.project = project;
        this.tasks = outline(project);
        this.own = OwnField.in(project);
        this.isDrawn = DRAWN.equals(project.getProjectProperties().getFileApplication());
        this.calendars = new CalendarsOfProject(project);
        this.team = new TeamOfProject(project, calendars);
        this.days = new DaysOfFile(project.getProjectProperties());
        this.terms = new TermsOfTasks(calendars, team, isDrawn, isSoft(project), days::of);
        tasks.stream().filter(PlanRows::isKept).forEach(this::place);
    }

    static ImportedPlan of(ProjectFile project, String file) {
        var plan = new PlanRows(project);
        var rows = plan.tasks.stream().filter(PlanRows::isKept).map(plan::row).toList();
        var ties = new TiesOfTasks(plan.keys, plan.days);
        var links = plan.tasks.stream().flatMap(task -> task.getPredecessors().stream()).map(ties::of).toList();
        var blank = (int) plan.tasks.stream().filter(task -> !isKept(task) && !isWhole(task)).count();
        var left = Leftovers.of(project, plan.keys.keySet(), plan.own.values(), plan.calendars.idle());
        var times = plan.calendars.times(MOVED.equals(project.getProjectProperties().getFileApplication()) || !plan.own.isEmpty());
        return new ImportedPlan(plan.name(file), rows, links, times, plan.team.of(plan.keys), plan.tasks.size(), blank, plan.raised, left);
    }

    /** Where links win against rules about dates: always in Primavera, in Microsoft Project if that was chosen, which only its own files say. */
    private static boolean isSoft(ProjectFile project) {
        var properties = project.getProjectProperties();
        return MOVED.equals(properties.getFileApplication()) || MPP.equals(properties.getFileType()) && !properties.getHonorConstraints();
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
        var key = key(task);
        var begin = begin(task);
        var id = new FileId(Objects.requireNonNullElse(task.getID(), key), Objects.requireNonNullElse(task.getUniqueID(), key));
        return new ImportedPlan.Row(
                key, id, parents.get(key), task.getName(), days.of(team.duration(task)), TermsOfTasks.progress(task), begin, end(task, begin),
                Objects.requireNonNullElse(task.getNotes(), ""), terms.of(task, begin), own(task));
    }

    private int key(Task task) {
        return Objects.requireNonNull(keys.get(task), task::getName);
    }

    /** Where only days are known, work begins when the calendar says. */
    private @Nullable LocalDateTime begin(Task task) {
        var start = task.getStart();
        var main = calendars.main();
        if (!isDrawn || start == null || main == null) {
            return minutes(start);
        }
        return start.toLocalDate().atStartOfDay().plusMinutes(Math.max(0, Moments.firstMinute(main, start.toLocalDate())));
    }

    private @Nullable LocalDateTime end(Task task, @Nullable LocalDateTime begin) {
        return isDrawn && Objects.equals(task.getStart(), task.getFinish()) ? begin : minutes(task.getFinish());
    }

    private static @Nullable LocalDateTime minutes(@Nullable LocalDateTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
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
        var likely = task.hasChildTasks() ? days(OwnField.LIKELY, task) : Fitting.rounded(days.of(task.getDuration()));
        var bounded = Math.clamp(likely, 0, Estimate.LONGEST);
        return new Estimate(
                Math.clamp(days(OwnField.OPTIMISTIC, task), 0, bounded), bounded,
                Math.clamp(days(OwnField.PESSIMISTIC, task), bounded, Estimate.LONGEST));
    }

    private double days(OwnField field, Task task) {
        return field.value(task, own) instanceof Duration duration ? Fitting.rounded(days.of(duration)) : 0;
    }
}
