package dev.sextant.ui.risks;

import dev.sextant.method.KnownRisk;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Risk.Status;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the buttons and keys of this screen do to the plan. */
final class RiskActions {

    private final Desk desk;

    RiskActions(Desk desk) {
        this.desk = desk;
    }

    Optional<Id<Risk>> add() {
        var id = desk.fresh(Risk.class);
        var name = Words.of(desk.speech().language(), desk.speech().say("risks.new-risk"));
        var risk = new Risk(
                id, Placement.last(desk.now().ranked(Risk.class)), name, "", Words.NONE, Words.NONE, Words.NONE, null, null, null,
                Status.OPEN, Words.NONE, "");
        return desk.commit("entry.risks.risk-added", Edit.add(risk)) ? Optional.of(id) : Optional.empty();
    }

    /** Adds risks of the library, unrated and in one gesture; gives the first of them. */
    Optional<Id<Risk>> add(List<KnownRisk> known) {
        var edits = new ArrayList<Edit>();
        var rank = Placement.last(desk.now().ranked(Risk.class));
        for (var it : known) {
            edits.add(Edit.add(new Risk(
                    desk.fresh(Risk.class), rank++, it.name(), it.area(), it.cause(), it.event(), it.effect(), null, null, null,
                    Status.OPEN, Words.NONE, it.origin())));
        }
        return desk.commit("entry.risks.from-library", edits)
                ? edits.stream().findFirst().map(Edit::after).map(Risk.class::cast).map(Risk::id)
                : Optional.empty();
    }

    void remove(Risk risk) {
        desk.commit("entry.risks.risk-removed", Removal.of(desk.now(), risk));
    }

    /** Changes a risk as it is now, or refuses. */
    void change(Id<Risk> id, UnaryOperator<Risk> change) {
        var before = desk.now().get(id);
        var after = change.apply(before);
        if (!after.equals(before)) {
            desk.commitOrRefuse("entry.edited", Edit.change(before, after));
        }
    }
}
