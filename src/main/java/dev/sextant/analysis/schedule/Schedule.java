package dev.sextant.analysis.schedule;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When each task and phase happens if all goes as is likely, by the critical path method (Kelley and Walker, 1959) with
 * calendars, all four kinds of links, rules about dates, and what has happened so far.
 *
 * <p>Forward: everything as early as its predecessors and rules allow, nothing that has not begun before the charter's
 * start. Backward: everything as late as the wanted finish allows, and the plan begins when its first task has to. Equal for
 * equal plans.
 */
public final class Schedule {

    /** What has no more than this much total float, in working days, and more than none, is nearly critical. */
    public static final double NEARLY = 5;

    private final Activities activities;
    private final Calendars calendars;
    private final ForwardPass early;
    private final BackwardPass late;
    /** What a plan that is worked out from its finish has to lie between. */
    private final @Nullable Charter wanted;
    private final Map<Id<Phase>, Span> phases = new HashMap<>();
    private final @Nullable Span whole;
    private final Planned planned;
    private final Slack slack;

    private Schedule(Plan plan) {
        var charter = plan.charter();
        calendars = Calendars.of(plan);
        activities = Activities.of(plan, calendars);
        var isBackward = charter.direction() == Charter.Direction.BACKWARD;
        wanted = isBackward ? charter : null;
        var time = calendars.ofPlan();
        var begin = time.next(WorkingTime.moment(charter.start()));
        var status = Activities.statusEnd(charter, time);
        var first = new ForwardPass(activities, begin, status, null);
        var end = isBackward ? Activities.endOf(Objects.requireNonNull(charter.finish()), time) : end(first);
        var back = new BackwardPass(activities, first, end, isBackward);
        if (isBackward) {
            early = new ForwardPass(activities, begin(back, begin), status, null);
            late = back;
        } else if (Arrays.asList(activities.rule).contains(Constraint.Rule.AS_LATE)) {
            early = new ForwardPass(activities, begin, status, back);
            late = new BackwardPass(activities, early, Math.max(end, end(early)), false);
        } else {
            early = first;
            late = back;
        }
        slack = new Slack(activities, calendars, early, late);
        planned = new Planned(activities, early, late, isBackward);
        whole = gather();
    }

    public static Schedule of(Plan plan) {
        return new Schedule(plan);
    }

    private static long end(ForwardPass pass) {
        return Arrays.stream(pass.finish).max().orElse(0);
    }

    private static long begin(BackwardPass pass, long otherwise) {
        return Arrays.stream(pass.start).min().orElse(otherwise);
    }

    /** Adds the tasks of each phase up, and all of them. */
    private @Nullable Span gather() {
        var ends = new HashMap<Id<Phase>, long[]>();
        var all = new long[] {Long.MAX_VALUE, Long.MIN_VALUE};
        for (var at = 0; at < activities.size; at++) {
            var ofPhase = ends.computeIfAbsent(task(at).phase(), _ -> new long[] {Long.MAX_VALUE, Long.MIN_VALUE});
            widen(ofPhase, planned.start[at], planned.finish[at]);
            widen(all, planned.start[at], planned.finish[at]);
        }
        ends.forEach((phase, reach) -> phases.put(phase, span(reach[0], reach[1])));
        return activities.size == 0 ? null : span(all[0], all[1]);
    }

    private static void widen(long[] reach, long start, long finish) {
        reach[0] = Math.min(reach[0], start);
        reach[1] = Math.max(reach[1], finish);
    }

    private Task task(int at) {
        return activities.network.tasks().get(at);
    }

    private Span span(long start, long finish) {
        return new Span(WorkingTime.time(start), WorkingTime.time(finish), calendars.days(calendars.ofPlan().between(start, finish)));
    }

    private Span span(int at, long start, long finish) {
        var length = activities.network.isSummary(at) ? calendars.ofPlan().between(start, finish) : activities.duration[at];
        return new Span(WorkingTime.time(start), WorkingTime.time(finish), calendars.days(length));
    }

    /** @throws NullPointerException if the task is not of the plan that was scheduled */
    public Span of(Task task) {
        return of(task.id());
    }

    /** @throws NullPointerException if the task is not of the plan that was scheduled */
    public Span of(Id<Task> task) {
        var at = activities.network.index(task);
        return span(at, planned.start[at], planned.finish[at]);
    }

    public boolean has(Id<Task> task) {
        return activities.network.has(task);
    }

    /** Nothing for a phase without tasks. */
    public Optional<Span> of(Phase phase) {
        return of(phase.id(), phases);
    }

    private static Optional<Span> of(Id<Phase> phase, Map<Id<Phase>, Span> phases) {
        return Optional.ofNullable(phases.get(phase));
    }

    /** Those that have tasks. */
    public Map<Id<Phase>, Span> phases() {
        return Collections.unmodifiableMap(phases);
    }

    /** Nothing when the plan has no task. */
    public Optional<Span> whole() {
        return Optional.ofNullable(whole);
    }

    /** The latest dates that do not put off the end of the plan. */
    public Span late(Id<Task> task) {
        var at = activities.network.index(task);
        return span(at, late.start[at], late.finish[at]);
    }

    public Floats floats(Id<Task> task) {
        return slack.of(activities.network.index(task));
    }

    /** Whether any delay of it delays the end of the plan. What is done delays nothing any more. */
    public boolean isCritical(Id<Task> task) {
        var at = activities.network.index(task);
        return !slack.isOver(at) && slack.total(at) <= 0;
    }

    /** Whether little more than that; see {@link #NEARLY}. */
    public boolean isNearlyCritical(Id<Task> task) {
        var total = floats(task).total();
        return !slack.isOver(activities.network.index(task)) && total > 0 && total <= NEARLY;
    }

    public boolean isSummary(Id<Task> task) {
        return activities.network.isSummary(activities.network.index(task));
    }

    /** What decided that a task begins when it does. Of a summary, what keeps its tasks from beginning earlier. */
    public Reason reason(Id<Task> task) {
        var at = activities.network.index(task);
        var cause = planned.isPutLate(at) ? ForwardPass.LATE : early.cause[at];
        return switch (cause) {
            case ForwardPass.PLAN -> new Reason.PlanEnd();
            case ForwardPass.BEGAN -> new Reason.Began();
            case ForwardPass.STATUS -> new Reason.StatusDate();
            case ForwardPass.LATE -> new Reason.AsLate();
            default -> cause >= 0 ? new Reason.Waits(activities.network.links().get(cause)) : rule(task(ForwardPass.RULE - cause));
        };
    }

    private static Reason rule(Task task) {
        return new Reason.Rule(task, Objects.requireNonNull(task.constraint()));
    }

    /** What cannot be as it is wanted, in the order of the tasks. */
    public List<Conflict> conflicts() {
        var found = new ArrayList<>(new Conflicts(activities, early).all());
        if (wanted != null && whole != null) {
            if (whole.start().isBefore(wanted.start())) {
                found.add(new Conflict.TooEarly(whole.start()));
            }
            if (whole.finish().isAfter(Objects.requireNonNull(wanted.finish()))) {
                found.add(new Conflict.TooLate(whole.finish()));
            }
        }
        return List.copyOf(found);
    }

    /** The links that do not hold, whether a rule overrules them or what has happened does. */
    public List<Link> broken() {
        return new Conflicts(activities, early).broken();
    }

    /** The calendars that it was worked out with. */
    public Calendars calendars() {
        return calendars;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schedule that
                && activities.network.tasks().equals(that.activities.network.tasks())
                && activities.network.links().equals(that.activities.network.links())
                && Arrays.equals(early.start, that.early.start) && Arrays.equals(early.finish, that.early.finish)
                && Arrays.equals(late.start, that.late.start) && Arrays.equals(late.finish, that.late.finish);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(early.start);
    }
}
