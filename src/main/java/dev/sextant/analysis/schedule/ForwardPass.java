package dev.sextant.analysis.schedule;

import static dev.sextant.analysis.schedule.Activities.NONE;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Network;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Everything as early as its predecessors, its rules and what has happened allow. Moments as in {@link Activities}. */
final class ForwardPass {

    /** Why a task begins when it does, where that is no link. */
    static final int PLAN = -1;
    static final int BEGAN = -2;
    static final int STATUS = -3;
    static final int LATE = -4;
    /** A rule of the task with the index that is this minus the cause. */
    static final int RULE = -5;

    final long[] start;
    final long[] finish;
    /** Start and finish in minutes of work, as the calendar of the task counts them. Of summaries they say nothing. */
    final long[] workedStart;
    final long[] workedFinish;
    final int[] cause;
    private final Activities activities;
    private final long begin;
    private final long status;
    private final @Nullable BackwardPass late;
    private final Trial.Choice choice;

    /**
     * @param begin before which nothing may start that has not begun
     * @param status before which nothing can be done any more, or {@link Activities#NONE}
     * @param late where tasks are put that are to be as late as possible
     */
    ForwardPass(Activities activities, long begin, long status, @Nullable BackwardPass late) {
        this(activities, begin, status, late, activities.order, Trial.AS_EARLY);
    }

    /**
     * @param order of the events, each after those that it waits for
     * @param choice puts tasks off that could begin
     */
    ForwardPass(
            Activities activities, long begin, long status, @Nullable BackwardPass late, int[] order, Trial.Choice choice) {
        this.activities = activities;
        this.choice = choice;
        this.begin = begin;
        this.status = status;
        this.late = late;
        start = new long[activities.size];
        finish = new long[activities.size];
        workedStart = new long[activities.size];
        workedFinish = new long[activities.size];
        cause = new int[activities.size];
        run(order);
    }

    private void run(int[] order) {
        var network = activities.network;
        Arrays.fill(start, Long.MAX_VALUE);
        Arrays.fill(finish, Long.MIN_VALUE);
        var bounds = new long[activities.size];
        for (var event : order) {
            var task = event / 2;
            var parent = network.parent(task);
            if (event == Network.finish(task)) {
                if (parent >= 0) {
                    start[parent] = Math.min(start[parent], start[task]);
                    finish[parent] = Math.max(finish[parent], finish[task]);
                }
            } else {
                var bound = bound(task, parent < 0 ? begin : bounds[parent], parent < 0 ? PLAN : cause[parent]);
                if (network.isSummary(task)) {
                    bounds[task] = ruled(task, bound);
                } else if (!isPlaced(task, bound)) {
                    place(task, bound);
                    workedStart[task] = activities.lagTime[task].worked(start[task]);
                    workedFinish[task] = activities.lagTime[task].worked(finish[task]);
                }
            }
        }
    }

    /** The moment before which a task may not begin, for what stands above it and for its links. */
    private long bound(int task, long above, int reason) {
        var ties = activities.ties;
        var bound = above;
        cause[task] = reason;
        for (var at = ties.firstIn(task); at < ties.firstIn(task + 1); at++) {
            var tie = ties.in(at);
            var from = ties.from[tie];
            var time = activities.lagTime[task];
            var ready = ties.after(tie, ties.fromFinish[tie] ? finish[from] : start[from], time);
            if (ties.toFinish[tie]) {
                ready = activities.minus(task, ready, activities.duration[task]);
            }
            if (ready > bound) {
                bound = ready;
                cause[task] = tie;
            }
        }
        return bound;
    }

    /** A summary keeps what is in it from beginning; no other rule can hold what has no dates of its own. */
    private long ruled(int summary, long bound) {
        if (activities.rule[summary] == Constraint.Rule.START_NO_EARLIER && activities.moment[summary] > bound) {
            cause[summary] = RULE - summary;
            return activities.moment[summary];
        }
        return bound;
    }

    /** The usual case, for which one look into one calendar is enough. */
    private boolean isPlaced(int task, long bound) {
        var time = activities.lagTime[task];
        if (!activities.isPlain[task] || status != NONE || choice != Trial.AS_EARLY) {
            return false;
        }
        workedStart[task] = time.worked(bound);
        workedFinish[task] = workedStart[task] + activities.duration[task];
        start[task] = time.start(workedStart[task]);
        finish[task] = time.finish(workedFinish[task]);
        return true;
    }

    private void place(int task, long bound) {
        if (activities.started[task] != NONE) {
            cause[task] = BEGAN;
            start[task] = activities.started[task];
            finish[task] = activities.isDone(task) ? activities.finished[task] : lifted(task, goneOn(task));
            return;
        }
        var earliest = chosen(task, activities.settled(task, bound));
        if (late != null && activities.rule[task] == Constraint.Rule.AS_LATE && late.start[task] >= earliest) {
            cause[task] = LATE;
            start[task] = late.start[task];
            finish[task] = late.finish[task];
        } else {
            start[task] = choice.begin(task, earliest);
            finish[task] = goneOn(task);
        }
    }

    /** The rule of a task against what its links allow: the rule wins. What is not begun cannot begin before the status date. */
    private long chosen(int task, long linked) {
        var isOpen = activities.progress[task] == 0 && status != NONE;
        // a milestone can still be reached on the evening of the status date
        var known = isOpen && activities.duration[task] == 0 ? activities.lagTime[task].previous(status) : status;
        var possible = isOpen && known > linked ? activities.settled(task, known) : linked;
        if (possible > linked) {
            cause[task] = STATUS;
        }
        var rule = activities.rule[task];
        if (rule == null || rule == Constraint.Rule.AS_LATE) {
            return possible;
        }
        var ruled = ruledStart(task, rule);
        var isTaken = switch (rule) {
            case START_NO_EARLIER, FINISH_NO_EARLIER -> ruled > possible;
            case START_NO_LATER, FINISH_NO_LATER -> ruled < possible;
            case START_ON, FINISH_ON, MANUAL -> true;
            case AS_LATE -> false;
        };
        if (isTaken) {
            cause[task] = RULE - task;
        }
        return isTaken ? ruled : possible;
    }

    /** Where a rule alone would put the start. */
    private long ruledStart(int task, Constraint.Rule rule) {
        var moment = activities.moment[task];
        if (rule == Constraint.Rule.MANUAL) {
            return moment;
        }
        return rule.namesFinish()
                ? activities.minus(task, moment, activities.duration[task])
                : activities.settled(task, moment);
    }

    /** When a task ends that begins there: what is not done is done after the status date, where there is one. */
    private long goneOn(int task) {
        var left = activities.remaining[task];
        var done = activities.duration[task] * activities.progress[task] / 100;
        if (status == NONE || left == 0 || isHeld(task)) {
            return activities.plus(task, start[task], done + left);
        }
        return activities.plus(task, Math.max(activities.plus(task, start[task], done), status), left);
    }

    /** What was set by hand stays where it was set. */
    private boolean isHeld(int task) {
        return activities.rule[task] == Constraint.Rule.MANUAL;
    }

    private long lifted(int task, long end) {
        return activities.rule[task] == Constraint.Rule.FINISH_NO_EARLIER ? Math.max(end, activities.moment[task]) : end;
    }
}
