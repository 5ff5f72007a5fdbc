package dev.sextant.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work. A task that others name as their parent is a summary: its dates are theirs. One that takes no time is a
 * milestone.
 *
 * @param parent the summary that it belongs to, in the same phase
 * @param duration in working days; of a summary it says nothing
 * @param constraint a rule about its dates; without one it begins as soon as it may
 * @param deadline the day on which it should be done; moves nothing, is said when it is missed
 * @param calendar when it is worked on; as the plan and its roles do where none is named
 * @param progress percent done, 0 to 100
 * @param started when it really began
 * @param finished when it was really done; all of it is done then
 * @param remaining how many working days are left, where that is known better than from the percentage
 */
public record Task(
        Id<Task> id,
        Id<Phase> phase,
        @Nullable Id<Task> parent,
        double rank,
        Words name,
        Estimate duration,
        @Nullable Constraint constraint,
        @Nullable LocalDate deadline,
        @Nullable Id<WorkCalendar> calendar,
        int progress,
        @Nullable Moment started,
        @Nullable Moment finished,
        @Nullable Double remaining,
        String note,
        String origin)
        implements Part, Ranked {

    private static final int DONE = 100;

    public Task {
        if (id.equals(parent)) {
            throw new Refusal("task.parent", name.in(Language.EN));
        }
        rank = Require.rank(rank);
        name.named("task.name");
        Require.day(deadline, "task.deadline");
        Require.within(0, DONE, progress, "task.progress");
        if (finished != null && (started == null || finished.isBefore(started))) {
            throw new Refusal("task.actuals", name);
        }
        if (finished != null && progress < DONE) {
            throw new Refusal("task.finished", name, progress);
        }
        if (remaining != null && !(remaining >= 0 && remaining <= Estimate.LONGEST)) {
            throw new Refusal("number.range", "task.remaining", remaining, 0, Estimate.LONGEST);
        }
        remaining = remaining == null ? null : Require.positiveZero(remaining);
        note = Require.lines(note, "task.note");
        origin = Require.line(origin, "task.origin");
    }

    /** A task that only its links and perhaps an earliest day hold. */
    public Task(
            Id<Task> id, Id<Phase> phase, @Nullable Id<Task> parent, double rank, Words name, Estimate duration,
            @Nullable LocalDate notBefore, int progress, String note, String origin) {
        this(id, phase, parent, rank, name, duration, held(notBefore), null, null, progress, null, null, null, note, origin);
    }

    private static @Nullable Constraint held(@Nullable LocalDate notBefore) {
        return notBefore == null ? null : Constraint.notBefore(Moment.on(notBefore));
    }

    /** The first day on which it may start, where that is its rule. */
    public @Nullable LocalDate notBefore() {
        var moment = constraint != null && constraint.rule() == Constraint.Rule.START_NO_EARLIER ? constraint.moment() : null;
        return moment == null ? null : moment.day();
    }

    public boolean isManual() {
        return constraint != null && constraint.rule() == Constraint.Rule.MANUAL;
    }

    public Task withPlace(Id<Phase> phase, @Nullable Id<Task> parent, double rank) {
        return new Task(
                id, phase, parent, rank, name, duration, constraint, deadline, calendar, progress, started, finished, remaining, note, origin);
    }

    public Task withName(Words name) {
        return Shape.with(this, "name", name);
    }

    public Task withDuration(Estimate duration) {
        return Shape.with(this, "duration", duration);
    }

    public Task withConstraint(@Nullable Constraint constraint) {
        return Shape.with(this, "constraint", constraint);
    }

    /** Begins no earlier than on this day; on none, as soon as it may. */
    public Task withNotBefore(@Nullable LocalDate notBefore) {
        return withConstraint(held(notBefore));
    }

    public Task withDeadline(@Nullable LocalDate deadline) {
        return Shape.with(this, "deadline", deadline);
    }

    public Task withCalendar(@Nullable Id<WorkCalendar> calendar) {
        return Shape.with(this, "calendar", calendar);
    }

    /** What is done; a task that is less than done has not finished, and one that is done has nothing left. */
    public Task withProgress(int progress) {
        Map<String, @Nullable Object> replaced = new HashMap<>();
        replaced.put("progress", progress);
        replaced.put("remaining", null);
        if (progress < DONE) {
            replaced.put("finished", null);
        }
        return Shape.with(this, replaced);
    }

    /** When it really began and ended. What has ended is done, and nothing of it remains. */
    public Task withActuals(@Nullable Moment started, @Nullable Moment finished) {
        Map<String, @Nullable Object> replaced = new HashMap<>();
        replaced.put("started", started);
        replaced.put("finished", finished);
        if (finished != null) {
            replaced.put("progress", DONE);
            replaced.put("remaining", null);
        }
        return Shape.with(this, replaced);
    }

    public Task withRemaining(@Nullable Double remaining) {
        return Shape.with(this, "remaining", remaining);
    }

    public Task withNote(String note) {
        return Shape.with(this, "note", note);
    }
}
