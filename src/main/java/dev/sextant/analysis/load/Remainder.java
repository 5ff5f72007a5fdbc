package dev.sextant.analysis.load;

import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.List;

/**
 * An overload that putting tasks off does not end.
 *
 * @param first the Monday of its first week
 * @param last the Monday of its last one; all between have the same tasks
 * @param percent of its fullest day; infinite where nobody is there
 * @param tasks that meet in it, in the order of the outline
 */
public record Remainder(Role role, LocalDate first, LocalDate last, Cause cause, double percent, List<Task> tasks) {

    /** Why it stays. */
    public enum Cause {
        /** There is work on a day on which nobody of the role works. */
        NOBODY_THERE,
        /** One task alone asks for more than there is. */
        ONE_TASK,
        /** What meets has begun, has fixed dates, was refused, or is held by something that has. */
        HELD
    }

    public Remainder {
        tasks = List.copyOf(tasks);
    }
}
