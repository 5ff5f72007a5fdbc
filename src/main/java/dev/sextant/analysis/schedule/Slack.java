package dev.sextant.analysis.schedule;

import java.util.Arrays;

/** How far a task can move: between its early and its late dates, and up to the tasks that wait for it. */
final class Slack {

    private static final long OVER = Long.MAX_VALUE;
    private static final int DONE = 100;

    private final Activities activities;
    private final Calendars calendars;
    private final ForwardPass early;
    private final BackwardPass late;
    /** Of a summary, the least total float of its tasks that are not done yet; {@link #OVER} when all are. */
    private final long[] least;

    Slack(Activities activities, Calendars calendars, ForwardPass early, BackwardPass late) {
        this.activities = activities;
        this.calendars = calendars;
        this.early = early;
        this.late = late;
        this.least = new long[activities.size];
        Arrays.fill(least, OVER);
        for (var task = 0; task < activities.size; task++) {
            if (activities.network.parent(task) >= 0 && !activities.network.isSummary(task) && !isOver(task)) {
                lower(task, total(task));
            }
        }
    }

    private void lower(int task, long total) {
        for (var above = activities.network.parent(task); above >= 0; above = activities.network.parent(above)) {
            least[above] = Math.min(least[above], total);
        }
    }

    /** Whether nothing of it is left to be done. */
    boolean isOver(int task) {
        return activities.network.isSummary(task) ? least[task] == OVER : activities.isDone(task) || activities.progress[task] == DONE;
    }

    Floats of(int task) {
        if (activities.isDone(task)) {
            return new Floats(0, 0);
        }
        var total = total(task);
        return new Floats(calendars.days(total), calendars.days(Math.min(total, Math.max(0, free(task, total)))));
    }

    /** Minutes of work; what has begun can no longer begin later. A summary has the least float of its tasks. */
    long total(int task) {
        if (activities.network.isSummary(task)) {
            return isOver(task) ? 0 : least[task];
        }
        var byFinish = late.workedFinish[task] - early.workedFinish[task];
        return activities.started[task] != Activities.NONE ? byFinish : Math.min(byFinish, late.workedStart[task] - early.workedStart[task]);
    }

    /** As long as no link of the task, or of a summary that it belongs to, is pulled; without any, all that there is. */
    private long free(int task, long total) {
        var free = total;
        for (var above = task; above >= 0; above = activities.network.parent(above)) {
            free = Math.min(free, ownFree(task, above));
        }
        return free;
    }

    /** Whether minutes of work mean the same at both ends. */
    private boolean isPlain(int task, int holder, int to) {
        return task == holder && !activities.network.isSummary(task) && !activities.network.isSummary(to)
                && activities.lagTime[task] == activities.lagTime[to];
    }

    private long ownFree(int task, int holder) {
        var ties = activities.ties;
        var free = Long.MAX_VALUE;
        for (var at = ties.firstOut(holder); at < ties.firstOut(holder + 1); at++) {
            var tie = ties.out(at);
            var to = ties.to[tie];
            if (activities.isDone(to)) {
                continue;
            }
            if (isPlain(task, holder, to) && ties.isWorked(tie)) {
                var by = (ties.toFinish[tie] ? early.workedFinish[to] : early.workedStart[to]) - ties.lag(tie);
                free = Math.min(free, by - (ties.fromFinish[tie] ? early.workedFinish[task] : early.workedStart[task]));
            } else {
                var by = ties.before(tie, ties.toFinish[tie] ? early.finish[to] : early.start[to], activities.lagTime[to]);
                free = Math.min(free, activities.between(task, ties.fromFinish[tie] ? early.finish[task] : early.start[task], by));
            }
        }
        return free;
    }
}
