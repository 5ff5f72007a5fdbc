package dev.sextant.ui.checklist;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the checklists' buttons and keys do to the plan. What is being typed becomes part of it first. */
final class ChecklistActions {

    private final Desk desk;

    ChecklistActions(Desk desk) {
        this.desk = desk;
    }

    void tick(Id<CheckItem> id) {
        desk.drafts().commit();
        desk.now().find(id).ifPresent(item -> desk.commit(
                item.done() ? "entry.checklist.unticked" : "entry.checklist.ticked", Edit.change(item, item.withDone(!item.done()))));
    }

    /**
     * Puts items at the end of a phase, as one entry.
     *
     * @param lines one item each; what stands behind a tab, as in rows from a spreadsheet, becomes its note
     * @return the last of them; nothing if the plan did not take them
     */
    Optional<Id<CheckItem>> add(Id<Phase> phase, List<String> lines) {
        desk.drafts().commit();
        try {
            var rank = Placement.last(items(phase));
            var edits = new ArrayList<Edit>();
            for (var line : lines) {
                edits.add(Edit.add(item(phase, rank + edits.size(), line)));
            }
            return desk.commit("entry.checklist.added", edits) && edits.getLast().after() instanceof CheckItem last
                    ? Optional.of(last.id())
                    : Optional.empty();
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
            return Optional.empty();
        }
    }

    private CheckItem item(Id<Phase> phase, double rank, String line) {
        var cells = Arrays.stream(line.split("\t")).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        var note = String.join(" · ", cells.subList(1, cells.size()));
        return new CheckItem(
                desk.fresh(CheckItem.class), phase, rank, words(cells.getFirst()), false, null, null,
                note.isEmpty() ? Words.NONE : words(note), "");
    }

    private Words words(String text) {
        return Words.of(desk.speech().language(), text);
    }

    void remove(Id<CheckItem> id) {
        desk.drafts().commit();
        desk.now().find(id).ifPresent(item -> desk.commit("entry.checklist.removed", Removal.of(desk.now(), item)));
    }

    /** @param by -1 for up, 1 for down */
    void move(Id<CheckItem> id, int by) {
        desk.drafts().commit();
        desk.now().find(id).ifPresent(item -> {
            var siblings = items(item.phase());
            var to = siblings.indexOf(item) + by;
            if (to >= 0 && to < siblings.size()) {
                var others = siblings.stream().filter(it -> it != item).toList();
                desk.commit("entry.checklist.moved", Placement.move(others, to, item));
            }
        });
    }

    private List<CheckItem> items(Id<Phase> phase) {
        return desk.now().ranked(CheckItem.class, item -> item.phase().equals(phase));
    }
}
