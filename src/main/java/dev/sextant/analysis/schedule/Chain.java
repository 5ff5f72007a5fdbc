package dev.sextant.analysis.schedule;

import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a task lies where it lies: what it waits for, what that waits for, and so on back to what waits for nothing.
 *
 * @param steps the task itself first; the last waits for no other task
 */
public record Chain(List<Step> steps) {

    /**
     * @param task what is asked about, or what the step before waits for
     * @param deciding the task itself; where it is a summary, the one in it that decides its start or its finish
     * @param reason why the deciding one lies where it lies
     */
    public record Step(Task task, Task deciding, Reason reason) {

        public boolean isSummary() {
            return !task.id().equals(deciding.id());
        }
    }

    public Chain {
        steps = List.copyOf(steps);
    }

    /** Back from the start of a task. */
    public static Chain of(Plan plan, Schedule schedule, Id<Task> task) {
        return new Tracing(plan, schedule).back(plan.get(task), false);
    }

    /** Back from what ends last: the path that decides when the plan is done. Nothing for a plan without tasks. */
    public static Optional<Chain> critical(Plan plan, Schedule schedule) {
        return plan.all(Task.class).stream()
                .filter(it -> !schedule.isSummary(it.id()))
                .max(Comparator.comparing((Task it) -> schedule.of(it).end()).thenComparing(it -> it.id().value()))
                .map(last -> new Tracing(plan, schedule).back(last, true));
    }

    /** The tasks that decide, last first. */
    public List<Task> tasks() {
        return steps.stream().map(Step::deciding).toList();
    }

    private record Tracing(Plan plan, Schedule schedule, Map<Id<?>, List<Task>> children) {

        Tracing(Plan plan, Schedule schedule) {
            this(plan, schedule, plan.by(Task.class, it -> it.parent() == null ? it.phase() : it.parent()));
        }

        Chain back(Task from, boolean fromFinish) {
            var steps = new ArrayList<Step>();
            var seen = new HashSet<Id<Task>>();
            var step = step(from, fromFinish);
            while (seen.add(step.deciding().id())) {
                steps.add(step);
                if (!(step.reason() instanceof Reason.Waits waits)) {
                    break;
                }
                step = before(waits.link());
            }
            return new Chain(steps);
        }

        private Step before(Link link) {
            return step(plan.get(link.predecessor()), link.type().fromFinish());
        }

        private Step step(Task task, boolean fromFinish) {
            var deciding = task;
            while (children.containsKey(deciding.id())) {
                var within = children.get(deciding.id()).stream();
                deciding = (fromFinish
                        ? within.max(Comparator.comparing(it -> schedule.of(it).end()))
                        : within.min(Comparator.comparing(it -> schedule.of(it).begin()))).orElseThrow();
            }
            return new Step(task, deciding, schedule.reason(deciding.id()));
        }
    }
}
