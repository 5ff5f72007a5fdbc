package dev.sextant.ui.costs;

import dev.sextant.method.CostTree;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the buttons and keys of this screen do to the plan. */
final class CostActions {

    private final Desk desk;

    CostActions(Desk desk) {
        this.desk = desk;
    }

    /** A line below the selected one and beside it in group and phase, or at the end of the selected group. */
    Optional<Id<CostLine>> add(Costs.@Nullable Row selected, Grouping by) {
        var name = Words.of(desk.speech().language(), desk.speech().say("costs.new-line"));
        return switch (selected) {
            case Costs.Line line -> {
                var made = blank(name).withCategory(line.cost().category());
                yield insert(line.cost(), switch (by) {
                    case PHASE -> made.withPlace(line.cost().phase(), line.cost().task());
                    case SUPPLIER -> made.withTerms(made.terms().withSupplier(line.cost().terms().supplier()));
                    case CATEGORY, TREE -> made;
                });
            }
            case Costs.Head head -> insert(last(head), switch (by) {
                case PHASE -> blank(name).withPlace(phase(head), null);
                case SUPPLIER -> blank(name).withTerms(Terms.OPEN.withSupplier(head.code()));
                case CATEGORY -> blank(name).withCategory(head.code());
                case TREE -> blank(name);
            });
            case null -> insert(null, blank(name));
        };
    }

    private static @Nullable Id<Phase> phase(Costs.Head head) {
        return head.code().isEmpty() ? null : new Id<>(head.code());
    }

    private static @Nullable CostLine last(Costs.Head head) {
        return head.lines().isEmpty() ? null : head.lines().getLast().cost();
    }

    /** A line that the method proposes: named and sorted, with figures still to come. */
    Optional<Id<CostLine>> add(CostTree.Line proposed, List<Phase> phases) {
        var made = new CostLine(
                desk.fresh(CostLine.class), 1, proposed.name(), proposed.code(), phases.size() == 1 ? phases.getFirst().id() : null, null,
                proposed.nature(), proposed.rhythm(), Spread.ONE, Words.NONE, Spread.ZERO, BigDecimal.ZERO, null, Basis.ENTERED, null, "");
        return insert(null, made);
    }

    private CostLine blank(Words name) {
        return new CostLine(
                desk.fresh(CostLine.class), 1, name, "", null, null, Nature.DIRECT, Rhythm.ONE_OFF, Spread.ONE, Words.NONE,
                Spread.ZERO, BigDecimal.ZERO, null, Basis.ENTERED, null, "");
    }

    private Optional<Id<CostLine>> insert(@Nullable CostLine above, CostLine made) {
        var lines = desk.now().ranked(CostLine.class);
        var index = above == null ? lines.size() : lines.indexOf(desk.now().get(above.id())) + 1;
        var edits = Placement.insert(lines, index, rank -> Shape.with(made, Map.of("rank", rank)));
        return desk.commit("entry.costs.line-added", edits) ? Optional.of(made.id()) : Optional.empty();
    }

    void remove(CostLine line) {
        desk.commit("entry.costs.line-removed", Removal.of(desk.now(), line));
    }

    /** Changes a line as it is now, or refuses. */
    void change(Id<CostLine> id, UnaryOperator<CostLine> change) {
        var before = desk.now().get(id);
        var after = change.apply(before);
        if (!after.equals(before)) {
            desk.commitOrRefuse("entry.edited", Edit.change(before, after));
        }
    }
}
