package dev.sextant.ui.costs.line;

import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.text.PartNames;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What a line was kept beside though it looks as if both covered the same, and why; each can be taken back. */
record KeptBoth(Desk desk) {

    List<Node> of(CostLine line) {
        var nodes = new ArrayList<Node>();
        for (var kept : desk.now().all(AcceptedOverlap.class)) {
            if (kept.line().equals(line.id()) || line.id().equals(kept.other())) {
                nodes.add(row(kept, line));
            }
        }
        if (!nodes.isEmpty()) {
            nodes.addFirst(Chips.wrapped(desk.speech().say("costs.kept"), "heading"));
        }
        return nodes;
    }

    private Node row(AcceptedOverlap kept, CostLine line) {
        var beside = kept.line().equals(line.id()) ? Objects.requireNonNullElse(kept.other() == null ? kept.risk() : kept.other(), line.id()) : kept.line();
        var name = new PartNames(desk.speech().now(), desk.now()).of(beside);
        return new VBox(
                Chips.line(name, () -> desk.pointed().set(beside), desk.speech().saying("costs.kept.back"),
                        () -> desk.commit("entry.costs.asked-again", Edit.remove(kept))),
                Chips.wrapped(desk.speech().say("costs.kept.reason", kept.reason()), "muted"));
    }
}
