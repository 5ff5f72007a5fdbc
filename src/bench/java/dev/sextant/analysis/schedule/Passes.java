package dev.sextant.analysis.schedule;

import dev.sextant.plan.Plan;
import java.util.Arrays;

/** What a full pass costs, and what it would cost without calendars and dates. */
public final class Passes {

    private final Activities activities;
    private final Calendars calendars;
    private final long begin;
    private final int[] order;
    private final double[] length;
    private final double[] lag;

    public Passes(Plan plan) {
        calendars = Calendars.of(plan);
        activities = Activities.of(plan, calendars);
        begin = calendars.ofPlan().next(WorkingTime.moment(plan.charter().start()));
        order = Arrays.stream(activities.order).filter(it -> it % 2 == 0).map(it -> it / 2).toArray();
        length = Arrays.stream(activities.duration).mapToDouble(it -> it / 480.0).toArray();
        lag = activities.network.links().stream().mapToDouble(it -> it.lag()).toArray();
    }

    /** Early and late dates, floats and calendar days of every task; the number of those that are critical. */
    public int full() {
        var early = new ForwardPass(activities, begin, Activities.NONE, null);
        var end = 0L;
        for (var finish : early.finish) {
            end = Math.max(end, finish);
        }
        var late = new BackwardPass(activities, early, end, false);
        var slack = new Slack(activities, calendars, early, late);
        var critical = 0;
        var days = 0L;
        for (var task = 0; task < activities.size; task++) {
            var floats = slack.of(task);
            critical += floats.total() <= 0 ? 1 : 0;
            days += Math.floorDiv(early.start[task], (long) WorkingTime.DAY) + Math.floorDiv(early.finish[task], (long) WorkingTime.DAY);
        }
        return days == 0 ? -1 : critical;
    }

    /** The same with days as numbers: nothing but the two passes over arrays, and how many tasks have no float. */
    public int bare() {
        var ties = activities.ties;
        var start = new double[activities.size];
        var end = 0.0;
        for (var task : order) {
            var ready = 0.0;
            for (var at = ties.firstIn(task); at < ties.firstIn(task + 1); at++) {
                var tie = ties.in(at);
                var from = ties.from[tie];
                var given = start[from] + (ties.fromFinish[tie] ? length[from] : 0) + lag[tie];
                ready = Math.max(ready, ties.toFinish[tie] ? given - length[task] : given);
            }
            start[task] = ready;
            end = Math.max(end, ready + length[task]);
        }
        var late = new double[activities.size];
        var critical = 0;
        for (var at = order.length - 1; at >= 0; at--) {
            var task = order[at];
            var by = end - length[task];
            for (var out = ties.firstOut(task); out < ties.firstOut(task + 1); out++) {
                var tie = ties.out(out);
                var to = ties.to[tie];
                var limit = late[to] + (ties.toFinish[tie] ? length[to] : 0) - lag[tie];
                by = Math.min(by, ties.fromFinish[tie] ? limit - length[task] : limit);
            }
            late[task] = by;
            critical += by - start[task] < 1e-9 ? 1 : 0;
        }
        return critical;
    }
}
