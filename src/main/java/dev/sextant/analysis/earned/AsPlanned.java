package dev.sextant.analysis.earned;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.Optional;

/** A plan without what has happened: what a status date puts off and what has begun late would hide that it is late. */
final class AsPlanned {

    private AsPlanned() {}

    /** Nothing where nothing has happened: then the plan is as planned. */
    static Optional<Plan> of(Plan plan) {
        var edits = new ArrayList<Edit>();
        if (plan.charter().statusDate() != null) {
            edits.add(Edit.change(plan.charter(), plan.charter().withStatusDate(null)));
        }
        for (var task : plan.all(Task.class)) {
            if (task.progress() > 0 || task.started() != null || task.remaining() != null) {
                edits.add(Edit.change(task, task.withProgress(0).withActuals(null, null)));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(plan.with(edits));
    }
}
