package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.Terms.Trait;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What waits for nothing, what was drawn by hand, and what was put off so that nobody has too much to do, starts no earlier
 * than in the other program. Where it would not start earlier anyway, nothing holds it, so that it moves with its summary
 * and with the engagement.
 */
final class Holding {

    private final ImportedPlan imported;
    private final Set<Integer> summaries;
    private final CalendarImport calendars;
    private final Fitting fitting;

    Holding(ImportedPlan imported, Set<Integer> summaries, CalendarImport calendars, Fitting fitting) {
        this.imported = imported;
        this.summaries = summaries;
        this.calendars = calendars;
        this.fitting = fitting;
    }

    /**
     * What was set by hand finishes when the other program says, and what goes on after an interruption no earlier.
     *
     * @param tasks what the rows became; those that are held are replaced
     */
    void end(Schedule schedule, Map<Integer, Task> tasks) {
        for (var row : imported.rows()) {
            var end = row.end();
            if (end != null && !summaries.contains(row.key())) {
                tasks.computeIfPresent(row.key(), (_, task) -> schedule.of(task).end().equals(end) ? task : ended(schedule, row, task, end));
            }
        }
    }

    private Task ended(Schedule schedule, Row row, Task task, LocalDateTime end) {
        var terms = row.terms();
        if (task.isManual() && task.finished() == null) {
            return lasting(schedule, task, end);
        }
        var isPutOff = terms.has(Trait.SPLIT) && task.started() != null && task.finished() == null && task.constraint() == null;
        var moment = isPutOff && schedule.of(task).end().isBefore(end) ? Moments.latest(calendar(row), end) : null;
        return moment == null ? task : task.withConstraint(new Constraint(Rule.FINISH_NO_EARLIER, moment));
    }

    /** As long as there is work from its start to the end; around the clock where it ends outside of work. */
    private Task lasting(Schedule schedule, Task task, LocalDateTime end) {
        var begin = WorkingTime.moment(schedule.of(task).begin());
        var until = WorkingTime.moment(end);
        var time = schedule.calendars().of(task.calendar());
        var minutes = time.between(begin, until);
        if (until <= begin || task.remaining() != null) {
            return task;
        }
        var isWork = minutes > 0 && time.plus(begin, minutes) == until;
        var days = fitting.duration((isWork ? minutes : until - begin) / schedule.calendars().minutesPerDay());
        return (isWork ? task : task.withCalendar(calendars.roundTheClock())).withDuration(days);
    }

    private @Nullable ImportedCalendar calendar(Row row) {
        var times = imported.times();
        return times.calendar(row.terms().calendar()).or(() -> times.calendar(times.calendar())).orElse(null);
    }

    /** @param tasks what the rows became; those that are held are replaced */
    void hold(Schedule schedule, Map<Integer, Task> tasks, Collection<Link> links) {
        var bound = bound(tasks, links);
        for (var row : imported.rows()) {
            var begin = row.begin();
            if (begin != null && isFree(row, bound)) {
                tasks.computeIfPresent(row.key(), (_, task) -> {
                    var moment = schedule.of(task).begin().isBefore(begin) ? Moments.earliest(calendar(row), begin) : null;
                    return moment == null ? task : task.withConstraint(Constraint.notBefore(moment));
                });
            }
        }
    }

    private boolean isFree(Row row, Set<Integer> bound) {
        var terms = row.terms();
        var rule = terms.constraint() == null ? null : terms.constraint().rule();
        var isOpen = terms.started() == null && (rule == null || rule == Rule.START_NO_EARLIER);
        var isPutOff = terms.has(Trait.DRAWN) || terms.has(Trait.LEVELLED);
        return isOpen && !summaries.contains(row.key()) && (isPutOff || !bound.contains(row.key()));
    }

    /** The keys of what waits for something, itself or by a summary that it is in. */
    private Set<Integer> bound(Map<Integer, Task> tasks, Collection<Link> links) {
        var waiting = links.stream().map(Link::successor).collect(Collectors.toSet());
        var bound = new HashSet<Integer>();
        for (var row : imported.rows()) {
            var task = tasks.get(row.key());
            if (task != null && waiting.contains(task.id()) || row.parent() != null && bound.contains(row.parent())) {
                bound.add(row.key());
            }
        }
        return bound;
    }
}
