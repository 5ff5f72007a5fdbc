package dev.sextant.analysis.cost;

import dev.sextant.analysis.cost.Breakdown.Growing;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Terms.Treatment;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that the plan costs, in the charter's currency.
 *
 * @param byGroup by the group that a line's category stands in
 * @param byPhase a line on a task counts to the phase of the task
 * @param byTask lines on a phase or on the whole engagement count to none
 */
public record CostSummary(
        Total total,
        Breakdown<Nature> byNature,
        Breakdown<String> byGroup,
        Breakdown<Id<Phase>> byPhase,
        Breakdown<Id<Task>> byTask,
        Breakdown<String> bySupplier,
        Breakdown<Treatment> byTreatment) {

    public static CostSummary of(Plan plan) {
        return of(CostModel.of(plan), CostSummary::group);
    }

    public static CostSummary of(CostModel model) {
        return of(model, CostSummary::group);
    }

    /** @param group the group of a category's code; empty for none */
    public static CostSummary of(CostModel model, UnaryOperator<String> group) {
        var byNature = new Growing<Nature>(model.currency(), it -> it.line().nature());
        var byGroup = new Growing<String>(model.currency(), it -> named(group.apply(it.line().category())));
        var byPhase = new Growing<Id<Phase>>(model.currency(), Costing::phase);
        var byTask = new Growing<Id<Task>>(model.currency(), it -> it.line().task());
        var bySupplier = new Growing<String>(model.currency(), it -> named(it.line().terms().supplier()));
        var byTreatment = new Growing<Treatment>(model.currency(), it -> it.line().terms().booked());
        var all = List.of(byNature, byGroup, byPhase, byTask, bySupplier, byTreatment);
        for (var line : model.lines()) {
            all.forEach(it -> it.add(line));
        }
        var natures = byNature.grown();
        return new CostSummary(
                natures.sum(), natures, byGroup.grown(), byPhase.grown(), byTask.grown(), bySupplier.grown(), byTreatment.grown());
    }

    /** The first two words of a code: {@code migration.data} for itself and for {@code migration.data.cleansing}. */
    public static String group(String category) {
        var first = category.indexOf('.');
        var second = category.indexOf('.', first + 1);
        return first < 0 || second < 0 ? category : category.substring(0, second);
    }

    private static @Nullable String named(String name) {
        return name.isEmpty() ? null : name;
    }
}
