package dev.sextant.analysis.compare;

import dev.sextant.plan.Id;
import dev.sextant.plan.Money;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task, a phase or the whole plan before and after. Nothing before: added. Nothing after: removed.
 *
 * @param id of the task or phase; of the whole plan, that of its charter
 * @param kind whose id it is
 * @param depth 0 for a phase, 1 for its tasks, 2 for theirs; -1 for the whole plan
 * @param startShift by how many working days it begins later; 0 where one side has no dates
 * @param finishShift by how many working days it ends later
 */
public record Line(
        Id<?> id, Kind kind, int depth, @Nullable State before, @Nullable State after, double startShift, double finishShift) {

    /** What a line is about. */
    public enum Kind {
        WHOLE,
        PHASE,
        SUMMARY,
        TASK
    }

    /** One of the two states at least. */
    public State known() {
        return Objects.requireNonNull(after != null ? after : before);
    }

    public Words name() {
        return known().name();
    }

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    public boolean isRenamed() {
        return before != null && after != null && !before.name().equals(after.name());
    }

    /** Whether it was there and begins or ends at another time now. */
    public boolean isMoved() {
        return before != null && after != null && !Objects.equals(moments(before), moments(after));
    }

    private static @Nullable Object moments(State state) {
        var span = state.span();
        return span == null ? null : List.of(span.begin(), span.end());
    }

    /** What it costs more. Nothing where the two are of different currencies. */
    public @Nullable Money costDifference() {
        if (before == null || after == null) {
            var only = known().cost();
            return after == null ? Money.zero(only.currency()).minus(only) : only;
        }
        return before.cost().currency().equals(after.cost().currency()) ? after.cost().minus(before.cost()) : null;
    }

    private boolean isOtherwise() {
        var cost = costDifference();
        return cost == null || cost.amount().signum() != 0
                || before != null && after != null && (before.progress() != after.progress()
                        || before.isCritical() != after.isCritical()
                        || !before.checklist().equals(after.checklist())
                        || !before.gates().equals(after.gates()));
    }

    /** Whether anything but its float differs, which follows whatever moves around it. */
    public boolean differs() {
        return isAdded() || isRemoved() || isRenamed() || isMoved() || isOtherwise();
    }

    public boolean isTask() {
        return kind == Kind.TASK || kind == Kind.SUMMARY;
    }

    /** The id as that of a task; it is one if {@link #isTask}. */
    public Id<Task> task() {
        return new Id<>(id.value());
    }
}
