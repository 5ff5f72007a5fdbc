package dev.sextant.ui.costs.paste;

import dev.sextant.exchange.costs.CostChanges;
import dev.sextant.exchange.costs.CostChanges.Change;
import dev.sextant.exchange.costs.CostChanges.Refused;
import dev.sextant.plan.CostLine;
import dev.sextant.text.PartNames;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a table, and what would become of it.
 *
 * @param fate one word
 * @param tone a style class of the word
 */
record PreviewRow(String where, String fate, String tone, String name, String detail) {

    /** Those that cannot be taken first. */
    static List<PreviewRow> of(CostChanges changes, Texts texts) {
        var rows = new ArrayList<PreviewRow>();
        changes.refused().forEach(it -> rows.add(refused(it, texts)));
        changes.unread().forEach(it -> rows.add(new PreviewRow(
                it.sheet(), texts.say("costs.paste.unread"), "warning", String.join(", ", it.columns()), texts.say("costs.paste.unread.why"))));
        var names = new PartNames(texts, changes.plan());
        changes.changes().forEach(it -> rows.add(changed(it, names, texts)));
        return rows;
    }

    private static PreviewRow refused(Refused row, Texts texts) {
        var cell = row.head().isEmpty() ? "" : row.head() + (row.text().isEmpty() ? "" : ": " + row.text());
        return new PreviewRow(row.spot().address(), texts.say("costs.paste.refused"), "danger", cell, texts.say(row.why()));
    }

    private static PreviewRow changed(Change change, PartNames names, Texts texts) {
        var detail = change.isAddition() && change.edit().part() instanceof CostLine line
                ? texts.say("costs.paste.line", texts.formats().spread(line.quantity()), line.unit(), texts.formats().spread(line.unitCost()), line.taxRate())
                : change.cells().stream().map(it -> texts.say("costs.paste.cell", it.head(), it.before().shown(), it.after().shown())).collect(Collectors.joining("; "));
        return new PreviewRow(
                change.spot().address(), texts.say(change.isAddition() ? "costs.paste.new" : "costs.paste.changed"), change.isAddition() ? "good" : "accent",
                names.of(change.edit().part()), detail);
    }
}
