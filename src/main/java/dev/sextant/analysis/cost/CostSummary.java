package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Terms.Treatment;
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
        var currency = model.currency();
        var lines = model.lines();
        var byNature = Breakdown.<Nature>of(lines, currency, it -> it.line().nature());
        return new CostSummary(
                byNature.sum(),
                byNature,
                Breakdown.<String>of(lines, currency, it -> named(group.apply(it.line().category()))),
                Breakdown.<Id<Phase>>of(lines, currency, Costing::phase),
                Breakdown.<Id<Task>>of(lines, currency, it -> it.line().task()),
                Breakdown.<String>of(lines, currency, it -> named(it.line().terms().supplier())),
                Breakdown.<Treatment>of(lines, currency, it -> it.line().terms().booked()));
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
