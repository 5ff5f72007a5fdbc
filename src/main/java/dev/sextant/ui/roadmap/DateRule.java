package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is chosen of the rule about a task's dates, part by part. */
final class DateRule {

    private DateRule() {}

    /** Those that can be chosen, nothing first. A summary has no dates of its own, so that only one rule can hold it. */
    static List<Optional<Rule>> choices(Task task, boolean isSummary) {
        var choices = new ArrayList<Optional<Rule>>(List.of(Optional.empty()));
        for (var rule : Rule.values()) {
            if (!isSummary || rule == Rule.START_NO_EARLIER || of(task).equals(Optional.of(rule))) {
                choices.add(Optional.of(rule));
            }
        }
        return choices;
    }

    static Optional<Rule> of(Task task) {
        return Optional.ofNullable(task.constraint()).map(Constraint::rule);
    }

    static Optional<Moment> moment(Task task) {
        return Optional.ofNullable(task.constraint()).flatMap(it -> Optional.ofNullable(it.moment()));
    }

    /**
     * The task under another rule. It keeps the date that it has if that is about the same end; otherwise the date is the one
     * that it has in the schedule, so that choosing a rule moves nothing yet.
     *
     * @param span of the task
     * @param time in which it is worked on
     */
    static Task choose(Task task, Optional<Rule> rule, Span span, WorkingTime time) {
        if (rule.isEmpty()) {
            return task.withConstraint(null);
        }
        var chosen = rule.get();
        if (chosen == Rule.AS_LATE) {
            return task.withConstraint(new Constraint(chosen, null));
        }
        var kept = moment(task).filter(_ -> of(task).filter(it -> it.namesFinish() == chosen.namesFinish()).isPresent());
        return task.withConstraint(new Constraint(chosen, kept.orElseGet(() -> chosen.namesFinish() ? end(span, time) : begin(span, time))));
    }

    /** Without a time where the day's work begins. */
    private static Moment begin(Span span, WorkingTime time) {
        var day = WorkingTime.moment(span.start());
        var isMorning = time.next(day) == WorkingTime.moment(span.begin());
        return new Moment(span.begin().toLocalDate(), isMorning ? null : span.begin().toLocalTime());
    }

    /** Without a time where the day's work ends. */
    private static Moment end(Span span, WorkingTime time) {
        var isEvening = time.previous(WorkingTime.moment(span.finish().plusDays(1))) == WorkingTime.moment(span.end());
        return isEvening ? Moment.on(span.finish()) : new Moment(span.end().toLocalDate(), span.end().toLocalTime());
    }

    /** No day takes the rule away. */
    static Task on(Task task, Optional<LocalDate> day) {
        var constraint = task.constraint();
        if (constraint == null) {
            return day.map(task::withNotBefore).orElse(task);
        }
        var time = moment(task).map(Moment::time).orElse(null);
        return task.withConstraint(day.map(it -> new Constraint(constraint.rule(), new Moment(it, time))).orElse(null));
    }

    static Task at(Task task, Optional<LocalTime> time) {
        var constraint = task.constraint();
        if (constraint == null || constraint.moment() == null) {
            return task;
        }
        return task.withConstraint(new Constraint(constraint.rule(), new Moment(constraint.moment().day(), time.orElse(null))));
    }

    /** Started and finished; what has ended but never began, began when it was planned to. */
    static Task finished(Task task, Optional<LocalDate> day, Span span) {
        if (day.isEmpty() || task.started() != null) {
            return task.withActuals(task.started(), Moment.onOrNothing(day.orElse(null)));
        }
        var began = span.start().isAfter(day.get()) ? day.get() : span.start();
        return task.withActuals(Moment.on(began), Moment.on(day.get()));
    }
}
