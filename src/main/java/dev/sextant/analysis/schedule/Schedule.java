package dev.sextant.analysis.schedule;

import dev.sextant.plan.Id;
import dev.sextant.plan.Network;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When each task and phase happens if all goes as is likely: everything as early as its predecessors, its earliest date
 * and the start of the charter allow.
 *
 * @param phases those that have tasks
 * @param whole nothing when the plan has no task
 */
public record Schedule(Map<Id<Task>, Span> tasks, Map<Id<Phase>, Span> phases, Optional<Span> whole) {

    public Schedule {
        tasks = Collections.unmodifiableMap(tasks);
        phases = Collections.unmodifiableMap(phases);
    }

    public static Schedule of(Plan plan) {
        return of(plan, WorkingCalendar.WEEKDAYS);
    }

    public static Schedule of(Plan plan, WorkingCalendar calendar) {
        var network = Network.of(plan);
        var charter = plan.charter();
        var days = new Days(calendar, charter.start());
        var stretches = Stretches.of(network, days);
        var tasks = HashMap.<Id<Task>, Span>newHashMap(stretches.length);
        var phases = new HashMap<Id<Phase>, Stretch>();
        @Nullable Stretch whole = null;
        for (var at = 0; at < stretches.length; at++) {
            var task = network.tasks().get(at);
            tasks.put(task.id(), days.span(stretches[at]));
            phases.merge(task.phase(), stretches[at], Stretch::and);
            whole = Stretch.both(whole, stretches[at]);
        }
        var spans = new HashMap<Id<Phase>, Span>();
        phases.forEach((phase, stretch) -> spans.put(phase, days.span(stretch)));
        return new Schedule(tasks, spans, Optional.ofNullable(whole).map(days::span));
    }

    /** @throws NullPointerException if the task is not of the plan that was scheduled */
    public Span of(Task task) {
        return Objects.requireNonNull(tasks.get(task.id()), task.id()::value);
    }

    /** Nothing for a phase without tasks. */
    public Optional<Span> of(Phase phase) {
        return Optional.ofNullable(phases.get(phase.id()));
    }
}
