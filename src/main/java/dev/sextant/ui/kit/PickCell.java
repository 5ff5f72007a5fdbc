package dev.sextant.ui.kit;

import dev.sextant.plan.Refusal;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;

/** A cell whose value is one of a few. Enter, F2 or a double click lists them below it; choosing commits. */
final class PickCell<X> extends ShownCell<X> {

    private final Column<X> column;
    private @Nullable ContextMenu menu;

    PickCell(Column<X> column) {
        super(column);
        this.column = column;
    }

    @Override
    public void startEdit() {
        var row = getItem();
        var pick = row == null ? null : column.pick(row);
        if (row == null || pick == null || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var choices = new ContextMenu();
        for (var at = 0; at < pick.options().size(); at++) {
            choices.getItems().add(choice(row, pick, at));
        }
        choices.setOnHidden(_ -> cancelEdit());
        menu = choices;
        choices.show(this, Side.BOTTOM, 0, 0);
    }

    private MenuItem choice(X row, Column.Pick pick, int at) {
        var item = new RadioMenuItem(pick.options().get(at));
        item.setSelected(at == pick.chosen());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choose(row, at));
        return item;
    }

    private void choose(X row, int at) {
        try {
            column.choose(row, at);
        } catch (Refusal refusal) {
            column.desk().notices().refuse(refusal);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        var open = menu;
        menu = null;
        if (open != null) {
            open.hide();
        }
        if (getTreeTableView() != null) {
            getTreeTableView().requestFocus();
        }
    }
}
