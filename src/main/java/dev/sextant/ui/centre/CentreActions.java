package dev.sextant.ui.centre;

import dev.sextant.method.KnownActivity;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the buttons and keys of this screen do to the plan. */
record CentreActions(Desk desk) {

    /** An activity below the selected one and of its work. */
    Optional<Id<CentreActivity>> add(ServiceCentre.@Nullable Row selected) {
        var work = switch (selected) {
            case ServiceCentre.Line line -> line.activity().work();
            case ServiceCentre.Head head -> head.work();
            case null -> Work.SERVICE;
        };
        var name = Words.of(desk.speech().language(), desk.speech().say("centre.new"));
        return insert(selected instanceof ServiceCentre.Line line ? line.activity() : null, blank(name, work, Centre.COST));
    }

    /** Named and sorted, with the figures still to come. */
    Optional<Id<CentreActivity>> add(KnownActivity known) {
        return insert(null, blank(known.name(), known.work(), known.centre()));
    }

    private CentreActivity blank(Words name, Work work, Centre centre) {
        return new CentreActivity(
                desk.fresh(CentreActivity.class), 1, name, work, centre, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ZERO, null, null, null, 0, Basis.ENTERED, "");
    }

    private Optional<Id<CentreActivity>> insert(@Nullable CentreActivity above, CentreActivity made) {
        var all = desk.now().ranked(CentreActivity.class);
        var index = above == null ? all.size() : all.indexOf(desk.now().get(above.id())) + 1;
        var edits = Placement.insert(all, index, rank -> Shape.with(made, Map.of("rank", rank)));
        return desk.commit("entry.centre.added", edits) ? Optional.of(made.id()) : Optional.empty();
    }

    void remove(CentreActivity activity) {
        desk.commit("entry.centre.removed", Removal.of(desk.now(), activity));
    }

    /** Changes an activity as it is now, or refuses. */
    void change(Id<CentreActivity> id, UnaryOperator<CentreActivity> change) {
        var before = desk.now().get(id);
        var after = change.apply(before);
        if (!after.equals(before)) {
            desk.commitOrRefuse("entry.edited", Edit.change(before, after));
        }
    }
}
