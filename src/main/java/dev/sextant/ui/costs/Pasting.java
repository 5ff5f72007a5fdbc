package dev.sextant.ui.costs;

import dev.sextant.exchange.costs.CostChanges;
import dev.sextant.exchange.costs.CostImport;
import dev.sextant.exchange.costs.Vocabulary;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Words;
import dev.sextant.text.Figures.Mark;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.costs.paste.PreviewController;
import dev.sextant.ui.kit.Desk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes rows from the clipboard, after the user has seen what they would change. */
record Pasting(Desk desk, Categories categories, Dialogs dialogs) {

    /** @param selected lines without a category of their own go into its group */
    void ask(String text, Costs.@Nullable Row selected) {
        var group = switch (selected) {
            case Costs.Head head when head.by() == Grouping.CATEGORY -> head.code();
            case Costs.Line line -> line.cost().category();
            case null, default -> "";
        };
        var about = group.isEmpty() ? "" : desk.speech().say("costs.paste.into", categories.path(group, desk.speech().now()));
        var preview = new PreviewController(desk, mark -> read(text, mark), edits -> into(edits, group), about, dialogs::close);
        dialogs.ask(preview.view());
        preview.focus();
    }

    private CostChanges read(String text, Optional<Mark> mark) {
        return new CostImport(desk.now(), new Vocabulary(desk.speech().now(), names()), desk.ids(), mark.orElse(null)).pastedLines(text);
    }

    private Map<String, Words> names() {
        var names = new HashMap<String, Words>();
        categories.codes().stream().filter(it -> !it.isEmpty()).forEach(it -> names.put(it, categories.name(it)));
        return names;
    }

    private static List<Edit> into(List<Edit> edits, String group) {
        return edits.stream().map(edit -> edit.before() == null && edit.after() instanceof CostLine line && line.category().isEmpty()
                ? Edit.add(line.withCategory(group))
                : edit).toList();
    }
}
