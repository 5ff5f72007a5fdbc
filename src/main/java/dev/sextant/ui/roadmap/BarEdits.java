package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking hold of a bar does to the plan. Each gives the edits, none where nothing would change. */
record BarEdits(Plan plan, Schedule schedule) {

    private static final double SHORTEST = 0.25;
    private static final double HUNDREDTHS = 100;

    /**
     * Lets a task begin so many days later, or earlier where its links allow it. What has a fixed day gets another, anything
     * else a day before which it does not begin; in a plan that is worked out from its finish, one after which it does not end.
     *
     * @throws Refusal {@code gantt.begun} if it has really begun
     */
    List<Edit> move(Task task, int days) {
        if (task.started() != null) {
            throw new Refusal("gantt.begun", task.name());
        }
        return days == 0 ? List.of() : List.of(Edit.change(task, task.withConstraint(moved(task, days))));
    }

    private Constraint moved(Task task, int days) {
        var span = schedule.of(task);
        var rule = task.constraint() == null ? Constraint.Rule.START_NO_EARLIER : task.constraint().rule();
        return switch (rule) {
            case MANUAL, START_ON -> new Constraint(rule, new Moment(span.start().plusDays(days), begin(task, span)));
            case FINISH_ON -> new Constraint(rule, Moment.on(span.finish().plusDays(days)));
            default -> plan.charter().direction() == Charter.Direction.BACKWARD
                    ? new Constraint(Constraint.Rule.FINISH_NO_LATER, Moment.on(span.finish().plusDays(days)))
                    : Constraint.notBefore(new Moment(worked(span.start().plusDays(days), days), span.isMilestone() ? begin(span) : null));
        };
    }

    private static @Nullable LocalTime begin(Task task, Span span) {
        var moment = task.constraint() == null ? null : task.constraint().moment();
        return moment == null || moment.time() == null && !span.isMilestone() ? null : begin(span);
    }

    private static LocalTime begin(Span span) {
        return span.begin().toLocalTime();
    }

    /** The day itself or the next one in that direction on which the plan is worked on. */
    private LocalDate worked(LocalDate day, int direction) {
        var time = schedule.calendars().ofPlan();
        return day(direction > 0 ? time.next(WorkingTime.moment(day)) : time.previous(WorkingTime.moment(day.plusDays(1))) - 1);
    }

    private static LocalDate day(long moment) {
        return WorkingTime.time(moment).toLocalDate();
    }

    /** So many working days to the next, or back. */
    List<Edit> moveByWorkingDays(Task task, int days) {
        var from = schedule.of(task).start();
        var to = from;
        for (var left = Math.abs(days); left > 0; left--) {
            to = worked(to.plusDays(days > 0 ? 1 : -1), days);
        }
        return move(task, (int) (to.toEpochDay() - from.toEpochDay()));
    }

    /** Lets a task end so many days of the calendar later; what is worked in them is added to what it takes. */
    List<Edit> resize(Task task, int days) {
        var end = schedule.of(task).finish();
        var calendars = schedule.calendars();
        var minutes = calendars.ofPlan().between(WorkingTime.moment(end.plusDays(1)), WorkingTime.moment(end.plusDays(1L + days)));
        return lengthen(task, minutes / calendars.minutesPerDay());
    }

    /** @param days of work more; the three points keep their proportions */
    List<Edit> lengthen(Task task, double days) {
        if (schedule.isSummary(task.id()) || days == 0) {
            return List.of();
        }
        var likely = task.duration().likely();
        var next = Math.clamp(round(likely + days), Math.min(likely, SHORTEST), Estimate.LONGEST);
        var longer = task.withDuration(scaled(task.duration(), next));
        var left = task.remaining();
        var after = left == null ? longer : longer.withRemaining(Math.max(0, left + next - likely));
        return after.equals(task) ? List.of() : List.of(Edit.change(task, after));
    }

    private static Estimate scaled(Estimate estimate, double likely) {
        if (estimate.likely() == 0) {
            return new Estimate(Math.min(estimate.optimistic(), likely), likely, Math.max(estimate.pessimistic(), likely));
        }
        var factor = likely / estimate.likely();
        var least = Math.min(likely, round(estimate.optimistic() * factor));
        return new Estimate(least, likely, Math.clamp(round(estimate.pessimistic() * factor), likely, Math.max(likely, Estimate.LONGEST)));
    }

    private static double round(double days) {
        return Math.round(days * HUNDREDTHS) / HUNDREDTHS;
    }

    /** @param percent is brought between 0 and 100 */
    List<Edit> progress(Task task, int percent) {
        var next = Math.clamp(percent, 0, 100);
        return next == task.progress() || schedule.isSummary(task.id()) ? List.of() : List.of(Edit.change(task, task.withProgress(next)));
    }

    /** One end of a task. */
    record End(Id<Task> task, boolean isFinish) {}

    /** Lets one end wait for another. */
    static List<Edit> join(Id<Link> id, End from, End to) {
        return List.of(Edit.add(new Link(id, from.task(), to.task(), type(from, to), 0, false)));
    }

    private static Link.Type type(End from, End to) {
        if (from.isFinish()) {
            return to.isFinish() ? Link.Type.FINISH_TO_FINISH : Link.Type.FINISH_TO_START;
        }
        return to.isFinish() ? Link.Type.START_TO_FINISH : Link.Type.START_TO_START;
    }
}
