package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.draw.Gantt;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What would follow from a gesture that is still going on.
 *
 * @param label of the entry that the gesture would become
 * @param edits none where it would change nothing
 * @param tried the chart as it would be; as it is where the plan would refuse
 * @param moved how many other tasks would lie elsewhere
 * @param refusal why it cannot be
 */
record Trial(String label, List<Edit> edits, Gantt tried, int moved, @Nullable Refusal refusal) {

    static Trial of(Gantt now, String label, List<Edit> edits) {
        if (edits.isEmpty()) {
            return new Trial(label, edits, now, 0, null);
        }
        try {
            var plan = now.plan().with(edits);
            var schedule = Schedule.of(plan);
            return new Trial(label, edits, now.tried(plan, schedule), moved(now, schedule, edits), null);
        } catch (Refusal refused) {
            return refused(now, label, refused);
        }
    }

    static Trial refused(Gantt now, String label, Refusal refusal) {
        return new Trial(label, List.of(), now, 0, refusal);
    }

    private static int moved(Gantt now, Schedule then, List<Edit> edits) {
        var own = edits.stream().map(Edit::id).collect(Collectors.toSet());
        return (int) now.plan().all(Task.class).stream()
                .filter(task -> !own.contains(task.id()) && then.has(task.id()) && !then.isSummary(task.id()))
                .filter(task -> !now.schedule().of(task).equals(then.of(task)))
                .count();
    }

    /** The edits without a rule that says nothing, because links hold the task at least as long. */
    List<Edit> settled() {
        return edits.stream().map(this::settled).flatMap(Optional::stream).toList();
    }

    private Optional<Edit> settled(Edit edit) {
        if (edit.before() instanceof Task before && edit.after() instanceof Task after && !Objects.equals(before.constraint(), after.constraint())
                && after.constraint() != null && after.constraint().rule() == Constraint.Rule.START_NO_EARLIER) {
            var free = after.withConstraint(null);
            if (start(tried.plan().with(List.of(Edit.change(after, free))), after.id()).equals(start(tried.plan(), after.id()))) {
                return free.equals(before) ? Optional.empty() : Optional.of(Edit.change(before, free));
            }
        }
        return Optional.of(edit);
    }

    private static Object start(Plan plan, Id<Task> task) {
        return Schedule.of(plan).of(task).begin();
    }
}
