package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.Terms.Trait;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What waits for nothing, what was drawn by hand, and what was put off so that nobody has too much to do, starts no earlier
 * than in the other program. Where it would not start earlier anyway, nothing holds it, so that it moves with its summary
 * and with the engagement.
 */
final class Holding {

    private final ImportedPlan imported;
    private final Set<Integer> summaries;

    Holding(ImportedPlan imported, Set<Integer> summaries) {
        this.imported = imported;
        this.summaries = summaries;
    }

    /** @param tasks what the rows became; those that are held are replaced */
    void hold(Schedule schedule, Map<Integer, Task> tasks, Collection<Link> links) {
        var bound = bound(tasks, links);
        var times = imported.times();
        var main = times.calendar(times.calendar()).orElse(null);
        for (var row : imported.rows()) {
            var begin = row.begin();
            if (begin != null && isFree(row, bound)) {
                tasks.computeIfPresent(row.key(), (_, task) -> {
                    var moment = schedule.of(task).begin().isBefore(begin) ? Moments.earliest(times.calendar(row.terms().calendar()).orElse(main), begin) : null;
                    return moment == null ? task : task.withConstraint(Constraint.notBefore(moment));
                });
            }
        }
    }

    private boolean isFree(Row row, Set<Integer> bound) {
        var terms = row.terms();
        var rule = terms.constraint() == null ? null : terms.constraint().rule();
        var isOpen = terms.started() == null && (rule == null || rule == Constraint.Rule.START_NO_EARLIER);
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
