package dev.sextant.analysis.schedule;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Network;
import java.util.Arrays;

/** Where each task is put: early, or late where the plan is worked out from its finish. A summary reaches over its tasks. */
final class Planned {

    final long[] start;
    final long[] finish;
    private final Activities activities;
    private final ForwardPass early;
    private final BackwardPass late;
    private final boolean isBackward;

    Planned(Activities activities, ForwardPass early, BackwardPass late, boolean isBackward) {
        this.activities = activities;
        this.early = early;
        this.late = late;
        this.isBackward = isBackward;
        start = new long[activities.size];
        finish = new long[activities.size];
        gather();
    }

    private void gather() {
        var network = activities.network;
        Arrays.fill(start, Long.MAX_VALUE);
        Arrays.fill(finish, Long.MIN_VALUE);
        for (var event : activities.order) {
            var task = event / 2;
            if (event == Network.finish(task)) {
                if (!network.isSummary(task)) {
                    start[task] = isPutLate(task) ? late.start[task] : early.start[task];
                    finish[task] = isPutLate(task) ? late.finish[task] : early.finish[task];
                }
                if (network.parent(task) >= 0) {
                    start[network.parent(task)] = Math.min(start[network.parent(task)], start[task]);
                    finish[network.parent(task)] = Math.max(finish[network.parent(task)], finish[task]);
                }
            }
        }
    }

    /** Worked out from its finish, a plan puts off whatever has not begun, is not fixed, and can be done in time. */
    boolean isPutLate(int task) {
        return isBackward && activities.started[task] == Activities.NONE && late.start[task] >= early.start[task] && !isFixed(task);
    }

    private boolean isFixed(int task) {
        var rule = activities.rule[task];
        return rule == Constraint.Rule.MANUAL || rule == Constraint.Rule.START_ON || rule == Constraint.Rule.FINISH_ON;
    }
}
