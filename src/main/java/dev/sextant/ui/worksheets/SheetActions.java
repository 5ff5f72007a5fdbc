package dev.sextant.ui.worksheets;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Words;
import dev.sextant.text.Cells;
import dev.sextant.ui.kit.Desk;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the buttons and keys of this screen do to the plan. What is being typed becomes part of it first. */
final class SheetActions {

    static final String FILLED = "entry.worksheets.filled";

    private final Desk desk;

    SheetActions(Desk desk) {
        this.desk = desk;
    }

    List<SheetRow> rows(Id<Sheet> sheet) {
        return desk.now().ranked(SheetRow.class, row -> row.sheet().equals(sheet));
    }

    /** A row below the given one, or at the end. */
    Optional<Id<SheetRow>> add(Id<Sheet> sheet, @Nullable Id<SheetRow> above) {
        desk.drafts().commit();
        var rows = rows(sheet);
        var index = desk.now().find(above).map(it -> rows.indexOf(it) + 1).orElse(rows.size());
        var id = desk.fresh(SheetRow.class);
        var name = Words.of(desk.speech().language(), desk.speech().say("worksheets.new-row"));
        var edits = Placement.insert(rows, index, rank -> new SheetRow(id, sheet, rank, name, List.of(), ""));
        return desk.commit("entry.worksheets.row-added", edits) ? Optional.of(id) : Optional.empty();
    }

    void remove(Id<SheetRow> id) {
        desk.drafts().commit();
        desk.now().find(id).ifPresent(row -> desk.commit("entry.worksheets.row-removed", Removal.of(desk.now(), row)));
    }

    /** @param by -1 for up, 1 for down */
    void move(Id<SheetRow> id, int by) {
        desk.drafts().commit();
        desk.now().find(id).ifPresent(row -> {
            var rows = rows(row.sheet());
            var to = rows.indexOf(row) + by;
            if (to >= 0 && to < rows.size()) {
                var others = rows.stream().filter(it -> it != row).toList();
                desk.commit("entry.worksheets.row-moved", Placement.move(others, to, row));
            }
        });
    }

    /** @throws Refusal if the column does not take what was typed */
    void fill(Id<SheetRow> id, int column, String typed) {
        var row = desk.now().get(id);
        change(row, row.withCell(column, Cells.read(desk.now().get(row.sheet()).columns().get(column), typed)));
    }

    /** @throws Refusal if a row cannot be called so */
    void rename(Id<SheetRow> id, String typed) {
        var row = desk.now().get(id);
        change(row, row.withName(row.name().with(desk.speech().language(), typed)));
    }

    private void change(SheetRow before, SheetRow after) {
        if (!after.equals(before)) {
            desk.commitOrRefuse(FILLED, Edit.change(before, after));
        }
    }

    /** All of it as one entry, or none of it. Returns whether the plan took it. */
    boolean paste(Sheet sheet, Pasting.Place place, String text) {
        desk.drafts().commit();
        try {
            var pasting = new Pasting(sheet, rows(sheet.id()), desk.speech().now(), () -> desk.fresh(SheetRow.class));
            return desk.commit("entry.worksheets.pasted", pasting.edits(place, text));
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
            return false;
        }
    }

    /** A worksheet of one's own, at the end of its phase. Returns whether the plan took it. */
    boolean addSheet(Sheet sheet) {
        desk.drafts().commit();
        var sheets = desk.now().ranked(Sheet.class, it -> it.phase().equals(sheet.phase()));
        return desk.commit("entry.worksheets.sheet-added", Edit.add(sheet.withRank(Placement.last(sheets))));
    }

    void removeSheet(Id<Sheet> id) {
        desk.drafts().commit();
        desk.now().find(id).ifPresent(sheet -> desk.commit("entry.worksheets.sheet-removed", Removal.of(desk.now(), sheet)));
    }
}
