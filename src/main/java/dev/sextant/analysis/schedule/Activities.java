package dev.sextant.analysis.schedule;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Network;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the arrays that the passes run over. Moments are minutes of an endless clock, lengths are minutes of work;
 * {@link #NONE} stands for a moment that is not there.
 */
final class Activities {

    static final long NONE = Long.MIN_VALUE;

    private static final int DONE = 100;

    final Network network;
    final int size;
    final int[] order;
    final long[] duration;
    final long[] remaining;
    final int[] progress;
    final WorkingTime[] lagTime;
    /** The calendars of the roles that a task has to wait for; usually the one of the plan. */
    final WorkingTime[][] workTimes;
    final Constraint.@Nullable Rule[] rule;
    final long[] moment;
    final long[] started;
    final long[] finished;
    final long[] deadline;
    /** Nothing has happened of it, no rule holds it, it takes time, and one calendar is all that counts. */
    final boolean[] isPlain;
    final Ties ties;

    private Activities(Network network, Calendars calendars) {
        this.network = network;
        this.size = network.tasks().size();
        this.order = network.order();
        this.ties = new Ties(network, calendars);
        duration = new long[size];
        remaining = new long[size];
        progress = new int[size];
        lagTime = new WorkingTime[size];
        workTimes = new WorkingTime[size][];
        rule = new Constraint.@Nullable Rule[size];
        moment = new long[size];
        started = new long[size];
        finished = new long[size];
        deadline = new long[size];
        isPlain = new boolean[size];
    }

    static Activities of(Plan plan, Calendars calendars) {
        var network = Network.of(plan);
        var activities = new Activities(network, calendars);
        var roles = roleTimes(plan, calendars);
        for (var at = 0; at < activities.size; at++) {
            activities.take(at, calendars, roles);
            activities.isPlain[at] = activities.isPlain(at);
        }
        return activities;
    }

    /** Durations and links alone: no dates, no calendars, nothing done yet. */
    static Activities bare(Network network, ToDoubleFunction<Estimate> duration) {
        var activities = new Activities(network, Calendars.STANDARD);
        var always = new WorkingTime[] {WorkingTime.STANDARD};
        for (var at = 0; at < activities.size; at++) {
            activities.measure(at, Calendars.STANDARD.minutes(duration.applyAsDouble(network.tasks().get(at).duration())));
            activities.lagTime[at] = WorkingTime.STANDARD;
            activities.workTimes[at] = always;
            activities.forgetDates(at);
            activities.isPlain[at] = activities.isPlain(at);
        }
        return activities;
    }

    private boolean isPlain(int at) {
        return rule[at] == null && started[at] == NONE && progress[at] == 0 && duration[at] > 0 && remaining[at] == duration[at]
                && workTimes[at].length == 1 && workTimes[at][0] == lagTime[at];
    }

    private void take(int at, Calendars calendars, Map<Id<Task>, WorkingTime[]> roles) {
        var task = network.tasks().get(at);
        var own = calendars.of(task.calendar());
        measure(at, calendars.minutes(task.duration().likely()));
        progress[at] = network.isSummary(at) ? 0 : task.progress();
        remaining[at] = task.remaining() == null ? duration[at] - duration[at] * progress[at] / DONE : calendars.minutes(task.remaining());
        lagTime[at] = own;
        workTimes[at] = task.calendar() != null ? new WorkingTime[] {own} : roles.getOrDefault(task.id(), new WorkingTime[] {own});
        forgetDates(at);
        var constraint = task.constraint();
        if (constraint != null) {
            rule[at] = constraint.rule();
            moment[at] = constraint.rule().namesFinish() ? end(constraint.moment(), own) : begin(constraint.moment(), own);
        }
        if (!network.isSummary(at)) {
            started[at] = begin(task.started(), own);
            finished[at] = task.finished() == null ? NONE : Math.max(started[at], end(task.finished(), own));
        }
        deadline[at] = task.deadline() == null ? NONE : endOf(task.deadline(), own);
    }

    private void measure(int at, long minutes) {
        duration[at] = network.isSummary(at) ? 0 : minutes;
        remaining[at] = duration[at];
    }

    private void forgetDates(int at) {
        moment[at] = NONE;
        started[at] = NONE;
        finished[at] = NONE;
        deadline[at] = NONE;
    }

    /** What a role has to have worked for a task to be done; one calendar once. */
    private static Map<Id<Task>, WorkingTime[]> roleTimes(Plan plan, Calendars calendars) {
        var named = new HashMap<Id<Role>, @Nullable Id<WorkCalendar>>();
        plan.all(Role.class).forEach(role -> named.put(role.id(), role.calendar()));
        var times = new HashMap<Id<Task>, List<WorkingTime>>();
        if (named.values().stream().anyMatch(Objects::nonNull)) {
            for (var assignment : plan.all(Assignment.class)) {
                var time = calendars.of(named.get(assignment.role()));
                var ofTask = times.computeIfAbsent(assignment.task(), _ -> new ArrayList<>());
                if (!ofTask.contains(time)) {
                    ofTask.add(time);
                }
            }
        }
        var arrays = new HashMap<Id<Task>, WorkingTime[]>();
        times.forEach((task, list) -> arrays.put(task, list.toArray(WorkingTime[]::new)));
        return arrays;
    }

    private static long begin(@Nullable Moment moment, WorkingTime time) {
        if (moment == null) {
            return NONE;
        }
        var clock = moment.time();
        var day = WorkingTime.moment(moment.day());
        if (clock != null) {
            return day + clock.toSecondOfDay() / 60;
        }
        return time.isWorked(moment.day()) ? time.next(day) : day;
    }

    private static long end(@Nullable Moment moment, WorkingTime time) {
        if (moment == null) {
            return NONE;
        }
        var clock = moment.time();
        return clock == null ? endOf(moment.day(), time) : WorkingTime.moment(moment.day()) + clock.toSecondOfDay() / 60;
    }

    /** When work ends on a day; on a day off, when it ended before. */
    static long endOf(LocalDate day, WorkingTime time) {
        return time.previous(WorkingTime.moment(day) + WorkingTime.DAY);
    }

    static long statusEnd(Charter charter, WorkingTime time) {
        return charter.statusDate() == null ? NONE : WorkingTime.moment(charter.statusDate()) + WorkingTime.DAY;
    }

    boolean isDone(int at) {
        return finished[at] != NONE;
    }

    /** Where a task may begin that may not before the moment: its first role starts it. */
    long settled(int at, long bound) {
        if (duration[at] == 0) {
            var time = workTimes[at][0];
            return time.previous(bound) == bound ? bound : time.next(bound);
        }
        var earliest = Long.MAX_VALUE;
        for (var time : workTimes[at]) {
            earliest = Math.min(earliest, time.next(bound));
        }
        return earliest;
    }

    /** When so many minutes of work are done by all its roles. */
    long plus(int at, long begin, long minutes) {
        var latest = Long.MIN_VALUE;
        for (var time : workTimes[at]) {
            latest = Math.max(latest, time.plus(begin, minutes));
        }
        return latest;
    }

    /** When all its roles have to have begun to be done with so many minutes by the end. */
    long minus(int at, long end, long minutes) {
        var earliest = Long.MAX_VALUE;
        for (var time : workTimes[at]) {
            earliest = Math.min(earliest, time.minus(end, minutes));
        }
        return earliest;
    }

    /** The end, or the last moment before it at which a task that takes time can end. */
    long settledEnd(int at, long end) {
        if (duration[at] == 0) {
            return end;
        }
        var latest = Long.MIN_VALUE;
        for (var time : workTimes[at]) {
            latest = Math.max(latest, time.previous(end));
        }
        return latest;
    }

    /** Minutes of work from one moment to another, as the task counts them. */
    long between(int at, long from, long to) {
        return lagTime[at].between(from, to);
    }
}
