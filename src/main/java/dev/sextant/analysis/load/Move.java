package dev.sextant.analysis.load;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Task;
import java.time.LocalDate;

/**
 * A task that is to be put off.
 *
 * @param task as it is in the plan
 * @param from the day on which it begins in the plan
 * @param to the day on which it is to begin
 * @param later the working days between
 * @param clash why it cannot begin when what it waits for would let it
 * @param finish by how many working days the end of the plan moves when this move comes on top of those before it
 * @param constraint by which it is put off
 */
public record Move(
        Task task, LocalDate from, LocalDate to, double later, Clash clash, double finish, Constraint constraint) {

    Edit edit() {
        return Edit.change(task, task.withConstraint(constraint));
    }
}
