package dev.sextant.ui.benefits;

import dev.sextant.method.BenefitIdea;
import dev.sextant.method.ReferenceCase;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the buttons and keys of this screen do to the plan. */
record BenefitActions(Desk desk) {

    private static final List<Integer> AT_ONCE = List.of(100);

    /** A benefit below the selected one and of its goal. */
    Optional<Id<Benefit>> add(Benefits.@Nullable Row selected) {
        var goal = switch (selected) {
            case Benefits.Line line -> line.benefit().goal();
            case Benefits.Head head -> head.goal();
            case null -> Goal.RETENTION;
        };
        return insert(selected instanceof Benefits.Line line ? line.benefit() : null, blank(goal));
    }

    Optional<Id<Benefit>> add(Goal goal) {
        return insert(null, blank(goal));
    }

    /** Named and sorted, with the figures still to come. */
    Optional<Id<Benefit>> add(BenefitIdea idea) {
        var made = blank(idea.goal()).withName(idea.name()).withNature(idea.nature()).withKpi(idea.kpi()).withFormula(Formula.blank(idea.recipe()));
        return insert(null, made);
    }

    /** Takes over what was measured elsewhere, never what was found. */
    Optional<Id<Benefit>> add(ReferenceCase looked) {
        return insert(null, blank(looked.goal()).withName(looked.kpi()).withKpi(looked.kpi()));
    }

    private Benefit blank(Goal goal) {
        var name = Words.of(desk.speech().language(), desk.speech().say("benefits.new"));
        return new Benefit(
                desk.fresh(Benefit.class), 1, name, Nature.DIRECT, goal, Words.NONE, null, Spread.ONE, Words.NONE, Spread.ZERO, null, null, 0,
                AT_ONCE, null, Basis.ENTERED, "", "");
    }

    private Optional<Id<Benefit>> insert(@Nullable Benefit above, Benefit made) {
        var all = desk.now().ranked(Benefit.class);
        var index = above == null ? all.size() : all.indexOf(desk.now().get(above.id())) + 1;
        var edits = Placement.insert(all, index, rank -> Shape.with(made, Map.of("rank", rank)));
        return desk.commit("entry.benefits.added", edits) ? Optional.of(made.id()) : Optional.empty();
    }

    void remove(Benefit benefit) {
        desk.commit("entry.benefits.removed", Removal.of(desk.now(), benefit));
    }

    /** Changes a benefit as it is now, or refuses. */
    void change(Id<Benefit> id, UnaryOperator<Benefit> change) {
        var before = desk.now().get(id);
        var after = change.apply(before);
        if (!after.equals(before)) {
            desk.commitOrRefuse("entry.edited", Edit.change(before, after));
        }
    }
}
