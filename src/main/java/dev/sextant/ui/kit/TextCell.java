package dev.sextant.ui.kit;

import dev.sextant.plan.Refusal;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A cell that is edited in place. What was typed is committed on Enter, Tab, a click elsewhere; Escape takes it back. */
final class TextCell<X> extends TreeTableCell<Branch.Row<X>, X> implements Drafts.Pending {

    private final Column<X> column;
    private @Nullable TextField editor;
    private @Nullable X edited;
    private String before = "";
    private String styled = "";

    TextCell(Column<X> column) {
        this.column = column;
        setAlignment(column.alignment());
        column.desk().speech().texts().addListener((_, _, _) -> show());
    }

    @Override
    protected void updateItem(@Nullable X row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        var row = getItem();
        if (editor != null) {
            return;
        }
        setGraphic(null);
        var text = row == null || isEmpty() ? "" : column.text(row);
        setText(text);
        setTooltip(text.length() > 24 ? new Tooltip(text) : null);
        getStyleClass().remove(styled);
        styled = row == null || isEmpty() ? "" : column.style(row);
        if (!styled.isEmpty()) {
            getStyleClass().add(styled);
        }
    }

    @Override
    public void startEdit() {
        var row = getItem();
        var text = row == null ? null : column.editable(row);
        if (row == null || text == null) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var field = new TextField(text);
        field.getStyleClass().add("in-cell");
        field.setAlignment(column.alignment());
        editor = field;
        edited = row;
        before = text;
        setText(null);
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
        field.textProperty().addListener((_, _, typed) -> typed(typed));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && editor == field) {
                finish();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(String typed) {
        if (typed.equals(before)) {
            column.desk().drafts().end(this);
        } else {
            column.desk().drafts().begin(this);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
            finish();
            getTreeTableView().requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            discard();
            getTreeTableView().requestFocus();
            key.consume();
        } else if (KeyCombination.keyCombination("Shortcut+Z").match(key)
                && editor != null
                && editor.getText().equals(before)) {
            discard();
            column.desk().undo();
            key.consume();
        }
    }

    /** The table cancels an edit when another row is clicked; what was typed must not be lost by that. */
    @Override
    public void cancelEdit() {
        if (editor != null) {
            finish();
        } else {
            super.cancelEdit();
        }
    }

    private void finish() {
        column.desk().drafts().end(this);
        if (commit()) {
            close();
        }
    }

    @Override
    public boolean commit() {
        var field = editor;
        var row = edited;
        if (field == null || row == null || field.getText().equals(before)) {
            close();
            return true;
        }
        var typed = field.getText();
        editor = null; // the plan's answer reaches this cell while it commits
        try {
            column.commit(row, typed);
            close();
            return true;
        } catch (Refusal refusal) {
            column.desk().notices().refuse(refusal);
            editor = field;
            field.pseudoClassStateChanged(Draft.INVALID, true);
            field.setTooltip(new Tooltip(column.desk().speech().say(refusal)));
            return false;
        }
    }

    @Override
    public void discard() {
        column.desk().drafts().end(this);
        close();
    }

    private void close() {
        editor = null;
        edited = null;
        if (isEditing()) {
            super.cancelEdit();
        }
        show();
    }
}
