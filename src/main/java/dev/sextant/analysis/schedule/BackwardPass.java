package dev.sextant.analysis.schedule;

import static dev.sextant.analysis.schedule.Activities.NONE;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Network;
import java.util.Arrays;

/** Everything as late as its successors, its rules and the end of the plan allow. Moments as in {@link Activities}. */
final class BackwardPass {

    private static final long NEVER = Long.MAX_VALUE;

    final long[] start;
    final long[] finish;
    /** As in {@link ForwardPass}. */
    final long[] workedStart;
    final long[] workedFinish;
    private final Activities activities;
    private final ForwardPass early;
    private final long end;
    private final boolean isBackward;
    /** By when the tasks of a summary have to be done, and when the first of them has to have begun. */
    private final long[] doneBy;
    private final long[] begunBy;

    /**
     * @param end after which nothing may be done that is not done yet
     * @param isBackward whether everything is to be put as late as this
     */
    BackwardPass(Activities activities, ForwardPass early, long end, boolean isBackward) {
        this.activities = activities;
        this.early = early;
        this.end = end;
        this.isBackward = isBackward;
        start = new long[activities.size];
        finish = new long[activities.size];
        workedStart = new long[activities.size];
        workedFinish = new long[activities.size];
        doneBy = new long[activities.size];
        begunBy = new long[activities.size];
        run();
    }

    private void run() {
        var network = activities.network;
        Arrays.fill(start, Long.MAX_VALUE);
        Arrays.fill(finish, Long.MIN_VALUE);
        for (var at = activities.order.length - 1; at >= 0; at--) {
            var event = activities.order[at];
            var task = event / 2;
            var isSummary = network.isSummary(task);
            if (event == Network.finish(task) ? isSummary : !isSummary) {
                limit(task);
                if (!isSummary && !isPlaced(task)) {
                    place(task);
                    workedStart[task] = activities.lagTime[task].worked(start[task]);
                    workedFinish[task] = activities.lagTime[task].worked(finish[task]);
                }
            }
            if (event == Network.start(task) && network.parent(task) >= 0) {
                var parent = network.parent(task);
                start[parent] = Math.min(start[parent], start[task]);
                finish[parent] = Math.max(finish[parent], finish[task]);
            }
        }
    }

    /** From what stands above a task and from its links. */
    private void limit(int task) {
        var ties = activities.ties;
        var parent = activities.network.parent(task);
        doneBy[task] = parent < 0 ? end : doneBy[parent];
        begunBy[task] = parent >= 0 && isOpen(task) && early.start[task] == early.start[parent] ? begunBy[parent] : NEVER;
        for (var at = ties.firstOut(task); at < ties.firstOut(task + 1); at++) {
            var tie = ties.out(at);
            var to = ties.to[tie];
            if (activities.isDone(to)) {
                continue;
            }
            var by = ties.before(tie, waiting(task, to, ties.toFinish[tie]), activities.lagTime[to]);
            if (ties.fromFinish[tie]) {
                doneBy[task] = Math.min(doneBy[task], by);
            } else if (isOpen(task)) {
                begunBy[task] = Math.min(begunBy[task], by);
            }
        }
        rule(task);
        if (activities.deadline[task] != NONE) {
            doneBy[task] = Math.min(doneBy[task], activities.deadline[task]);
        }
    }

    /** Whether its beginning still depends on anything. */
    private boolean isOpen(int task) {
        return activities.started[task] == NONE && activities.rule[task] != Constraint.Rule.MANUAL;
    }

    /** The end of a successor that a task has to keep free: what is put late must not be put behind what stays by hand. */
    private long waiting(int task, int to, boolean isFinish) {
        var isPutLate = isBackward || activities.rule[task] == Constraint.Rule.AS_LATE;
        if (isPutLate && activities.rule[to] == Constraint.Rule.MANUAL && activities.started[to] == NONE && !activities.network.isSummary(to)) {
            return isFinish ? early.finish[to] : early.start[to];
        }
        return isFinish ? finish[to] : start[to];
    }

    /** What a rule fixes is neither early nor late, whatever comes after it. */
    private void rule(int task) {
        var rule = activities.rule[task];
        if (rule != null && (!activities.network.isSummary(task) || !isFixing(rule))) {
            switch (rule) {
                case FINISH_NO_LATER -> doneBy[task] = Math.min(doneBy[task], activities.moment[task]);
                case START_NO_LATER -> begin(task, activities.moment[task]);
                case FINISH_ON -> fix(task, activities.moment[task]);
                case START_ON -> fix(task, endOf(task, activities.moment[task]));
                case START_NO_EARLIER, FINISH_NO_EARLIER, AS_LATE, MANUAL -> { }
            }
        }
    }

    /** A summary has no dates of its own that could be fixed. */
    private static boolean isFixing(Constraint.Rule rule) {
        return rule == Constraint.Rule.START_ON || rule == Constraint.Rule.FINISH_ON;
    }

    private long endOf(int task, long moment) {
        return activities.plus(task, activities.settled(task, moment), activities.duration[task]);
    }

    /** What has begun is held by its end alone. */
    private void begin(int task, long by) {
        if (activities.started[task] == NONE) {
            begunBy[task] = Math.min(begunBy[task], by);
        } else {
            doneBy[task] = Math.min(doneBy[task], endOf(task, by));
        }
    }

    private void fix(int task, long by) {
        doneBy[task] = by;
        begunBy[task] = NEVER;
    }

    private boolean isPlaced(int task) {
        if (!activities.isPlain[task] || begunBy[task] != NEVER) {
            return false;
        }
        var time = activities.lagTime[task];
        workedFinish[task] = time.worked(doneBy[task]);
        workedStart[task] = workedFinish[task] - activities.duration[task];
        finish[task] = time.finish(workedFinish[task]);
        start[task] = time.start(workedStart[task]);
        return true;
    }

    /** Of what has begun only the rest can still be late. */
    private long length(int task) {
        var done = activities.started[task] != NONE ? 0 : activities.duration[task] * activities.progress[task] / 100;
        return done + activities.remaining[task];
    }

    private void place(int task) {
        var length = length(task);
        if (activities.isDone(task)) {
            start[task] = early.start[task];
            finish[task] = early.finish[task];
            return;
        }
        finish[task] = activities.settledEnd(task, doneBy[task]);
        start[task] = activities.minus(task, finish[task], length);
        if (begunBy[task] < start[task]) {
            start[task] = begunBy[task];
            finish[task] = activities.plus(task, start[task], length);
        }
    }
}
