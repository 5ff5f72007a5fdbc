package dev.sextant.ui.worksheets;

import dev.sextant.analysis.sheet.Tally;
import dev.sextant.plan.Id;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.plan.SheetRow;
import dev.sextant.text.Cells;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Selection;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.worksheets.Worksheets.Line;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The worksheet that is looked at, as a table that is filled in cell by cell, with the keys of a spreadsheet. */
final class SheetTable {

    private static final KeyCombination PASTE = KeyCombination.keyCombination("Shortcut+V");

    private final Desk desk;
    private final SheetActions actions;
    private final TreeTableView<Branch.Row<Line>> table;
    private final TreeTableColumn<Branch.Row<Line>, Line> name;
    private final SheetColumns columns;
    private final TreeTable<Line> rows;
    private final Selection<Line> selection;
    private @Nullable Tally shown;

    SheetTable(Desk desk, Look look, SheetActions actions, TreeTableView<Branch.Row<Line>> table, TreeTableColumn<Branch.Row<Line>, Line> name) {
        this.desk = desk;
        this.actions = actions;
        this.table = table;
        this.name = name;
        this.columns = new SheetColumns(desk, look, actions, name, this::leave);
        this.rows = new TreeTable<Line>(table, look, line -> line.row() == null ? "group" : "").ofAnyHeight();
        this.selection = new Selection<>(rows, Line::key);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.widthProperty().addListener((_, _, _) -> fit());
        look.fontSize().addListener((_, _, _) -> fit());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** The row behind a line that is none of sums. */
    static SheetRow row(Line line) {
        return Objects.requireNonNull(line.row());
    }

    Selection<Line> selection() {
        return selection;
    }

    void show(Tally tally) {
        var sheet = tally.sheet();
        var isAnother = shown == null || !shown.sheet().id().equals(sheet.id());
        shown = tally;
        var wanted = columns.of(sheet);
        if (!table.getColumns().equals(wanted)) {
            table.getColumns().setAll(wanted);
        }
        columns.name(sheet);
        fit();
        selection.show(Worksheets.lines(tally));
        if (isAnother) {
            selection.select(tally.rows().isEmpty() ? null : tally.rows().getFirst().id());
        }
    }

    private void fit() {
        if (shown != null && table.getWidth() > 0) {
            columns.fit(shown.sheet(), table.getWidth());
        }
    }

    void select(Id<SheetRow> row) {
        selection.select(row);
    }

    /** A row below the selected one, its name ready to be typed. */
    void add() {
        if (shown != null) {
            actions.add(shown.sheet().id(), selected().map(SheetRow::id).orElse(null)).ifPresent(added -> rows.edit(added, name));
        }
    }

    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (shown != null && text != null && !text.isBlank()) {
            actions.paste(shown.sheet(), new Pasting.Place(selected().map(SheetRow::id).orElse(null), column()), text);
        }
    }

    void remove() {
        selected().map(SheetRow::id).ifPresent(actions::remove);
    }

    void move(int by) {
        selected().map(SheetRow::id).ifPresent(id -> actions.move(id, by));
    }

    private Optional<SheetRow> selected() {
        return Optional.ofNullable(rows.selected().get()).map(Line::row);
    }

    /** The column of the focused cell; -1 for that of the names, and where no row is selected. */
    private int column() {
        var focused = table.getFocusModel().getFocusedCell().getTableColumn();
        return selected().isEmpty() ? -1 : Math.max(0, table.getVisibleLeafColumns().indexOf(focused)) - 1;
    }

    private void pressed(KeyEvent key) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (key.getCode() == KeyCode.INSERT) {
            add();
        } else if (key.getCode() == KeyCode.DELETE) {
            remove();
        } else if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            move(key.getCode() == KeyCode.UP ? -1 : 1);
        } else if (PASTE.match(key)) {
            paste();
        } else if (key.getCode() == KeyCode.BACK_SPACE) {
            fill("");
        } else {
            return;
        }
        key.consume();
    }

    /** A score, the number of an option, y and n need no list to choose from. */
    private void typed(KeyEvent key) {
        if (table.getEditingCell() != null || key.isShortcutDown() || key.isAltDown() || key.getCharacter().isBlank()) {
            return;
        }
        var column = column();
        if (shown != null && column >= 0 && !Cells.choices(shown.sheet().columns().get(column)).isEmpty()) {
            fill(key.getCharacter());
            key.consume();
        }
    }

    private void fill(String typed) {
        var column = column();
        selected().filter(_ -> shown != null && column >= 0 && shown.sheet().columns().get(column).type() != Type.PRODUCT).ifPresent(row -> {
            desk.drafts().commit();
            try {
                actions.fill(row.id(), column, typed);
            } catch (Refusal refusal) {
                desk.notices().refuse(refusal);
            }
        });
    }

    /** On to the next cell, as in a spreadsheet; what is typed is opened, what is chosen is only selected. */
    private void leave(Line from, boolean back) {
        if (shown == null) {
            return;
        }
        var at = shown.rows().stream().map(SheetRow::id).toList().indexOf(row(from).id());
        var next = column() + (back ? -1 : 1);
        while (next >= 0 && next < shown.sheet().columns().size() && shown.sheet().columns().get(next).type() == Type.PRODUCT) {
            next += back ? -1 : 1;
        }
        if (next < -1 || next >= shown.sheet().columns().size()) {
            at += back ? -1 : 1;
            next = back ? shown.sheet().columns().size() - 1 : -1;
        }
        if (at >= 0 && at < shown.rows().size()) {
            var column = table.getVisibleLeafColumn(next + 1);
            table.getSelectionModel().clearAndSelect(at, column);
            table.scrollToColumn(column);
            if (next < 0 || Cells.choices(shown.sheet().columns().get(next)).isEmpty() && shown.sheet().columns().get(next).type() != Type.PRODUCT) {
                table.edit(at, column);
            }
        }
    }
}
