package dev.sextant.analysis.compare;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.cost.Total;
import dev.sextant.analysis.progress.Count;
import dev.sextant.analysis.progress.Progress;
import dev.sextant.analysis.progress.Work;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Money;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of two plans, worked out. */
final class Side {

    final Plan plan;
    final Schedule schedule;
    final Outline outline;
    final Progress progress;
    private final CostSummary costs;
    private final Money nothing;
    private final Map<Id<?>, Money> cost = new HashMap<>();
    private final Map<Id<?>, Work> work = new HashMap<>();
    private final Map<Id<Phase>, Count> gates = new HashMap<>();
    private final Set<Id<?>> critical = new HashSet<>();
    private final Map<Id<?>, State> states = new HashMap<>();

    private Side(Plan plan) {
        this.plan = plan;
        schedule = Schedule.of(plan);
        outline = Outline.of(plan);
        progress = Progress.of(plan);
        costs = CostSummary.of(plan);
        nothing = Money.zero(plan.charter().currency());
        plan.all(Gate.class).forEach(it -> gates.merge(it.phase(), new Count(it.isPassed() ? 1 : 0, 1), Count::plus));
        outline.rows().forEach(this::rollUp);
        outline.rows().forEach(row -> states.put(row.id(), state(row)));
        states.put(Charter.ID, whole());
    }

    static Side of(Plan plan) {
        return new Side(plan);
    }

    @Nullable State state(Id<?> id) {
        return states.get(id);
    }

    /** Adds what a task has of its own to all summaries above it. */
    private void rollUp(Outline.Row row) {
        if (!(row instanceof Outline.TaskRow line)) {
            return;
        }
        var own = costs.byTask().shares().get(line.task().id());
        for (var at = line.task(); at != null; at = plan.find(at.parent()).orElse(null)) {
            if (own != null) {
                cost.merge(at.id(), money(own), Money::plus);
            }
            if (!line.isSummary()) {
                var days = line.task().duration().likely();
                work.merge(at.id(), new Work(days * line.task().progress() / 100, days), Work::plus);
            }
        }
        if (!line.isSummary() && schedule.isCritical(line.task().id())) {
            critical.add(line.task().phase());
            critical.add(Charter.ID);
        }
    }

    private static Money money(Total total) {
        return total.firstYear().net().likely();
    }

    private State state(Outline.Row row) {
        return switch (row) {
            case Outline.PhaseRow it -> new State(
                    it.name(), it.number(), schedule.of(it.phase()).orElse(null), null, critical.contains(it.id()),
                    progress.work(it.phase()).percent(), costOf(it.phase()), progress.checklist(it.phase()),
                    gates.getOrDefault(it.id(), Count.NONE));
            case Outline.TaskRow it -> state(it, it.task());
        };
    }

    private Money costOf(Phase phase) {
        var total = costs.byPhase().shares().get(phase.id());
        return total == null ? nothing : money(total);
    }

    /** A milestone weighs nothing, so its progress is what was put in. */
    private State state(Outline.TaskRow row, Task task) {
        return new State(
                row.name(), row.number(), schedule.of(task), schedule.floats(task.id()).total(), schedule.isCritical(task.id()),
                row.isSummary() ? work.getOrDefault(task.id(), Work.NONE).percent() : task.progress(),
                cost.getOrDefault(task.id(), nothing), Count.NONE, Count.NONE);
    }

    private State whole() {
        return new State(
                plan.charter().name(), "", schedule.whole().orElse(null), null, critical.contains(Charter.ID), progress.work().percent(),
                money(costs.total()), progress.checklist(), progress.gates());
    }
}
