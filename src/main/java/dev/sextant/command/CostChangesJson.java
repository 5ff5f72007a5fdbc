package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.exchange.costs.CostChanges;
import dev.sextant.exchange.costs.CostChanges.Change;
import dev.sextant.exchange.costs.CostChanges.Refused;
import dev.sextant.exchange.costs.CostChanges.Spot;
import dev.sextant.text.Texts;

/** What a workbook would change, for machines: cells plain, sentences in the language of the user. */
final class CostChangesJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CostChangesJson() {}

    static String of(CostChanges changes, Texts texts) {
        var root = NODES.objectNode().put("same", changes.same());
        var rows = root.putArray("changes");
        changes.changes().forEach(it -> rows.add(change(it)));
        var refused = root.putArray("refused");
        changes.refused().forEach(it -> refused.add(refused(it, texts)));
        var absent = root.putArray("absent");
        changes.absent().forEach(it -> absent.add(it.id().value()));
        var unread = root.putArray("unread");
        changes.unread().forEach(it -> {
            var columns = unread.addObject().put("sheet", it.sheet()).putArray("columns");
            it.columns().forEach(columns::add);
        });
        return root.toPrettyString();
    }

    private static ObjectNode change(Change change) {
        var node = spot(change.spot()).put("id", change.edit().id().value()).put("added", change.isAddition());
        var cells = node.putArray("cells");
        change.cells().forEach(it -> cells.addObject().put("column", it.head()).put("before", it.before().shown()).put("after", it.after().shown()));
        return node;
    }

    private static ObjectNode refused(Refused refused, Texts texts) {
        return spot(refused.spot()).put("column", refused.head()).put("text", refused.text()).put("code", refused.why().code()).put("reason", texts.say(refused.why()));
    }

    private static ObjectNode spot(Spot spot) {
        return NODES.objectNode().put("sheet", spot.sheet()).put("cell", spot.address());
    }
}
