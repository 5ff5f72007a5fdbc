package dev.sextant.ui.kit;

import dev.sextant.plan.Refusal;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A cell that is edited in place. What was typed is committed on Enter, Tab, a click elsewhere; Escape takes it back. */
final class TextCell<X> extends ShownCell<X> implements Drafts.Pending {

    private final Column<X> column;
    private @Nullable TextField editor;
    private @Nullable X edited;
    private String before = "";

    TextCell(Column<X> column) {
        super(column);
        this.column = column;
    }

    /** While something is typed, it stays. */
    @Override
    void show() {
        if (editor == null) {
            super.show();
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
            var row = edited;
            finish();
            getTreeTableView().requestFocus();
            key.consume();
            if (key.getCode() == KeyCode.TAB && row != null && editor == null) {
                column.leave(row, key.isShiftDown());
            }
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
