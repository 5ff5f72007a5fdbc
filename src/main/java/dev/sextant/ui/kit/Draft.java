package dev.sextant.ui.kit;

import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is being typed into a field. It becomes part of the plan on Enter, on loss of focus and when the field is about to
 * show another part; Escape takes it back. What cannot be read stays in the field, marked, with the reason.
 */
public final class Draft<P extends Part, V> implements Drafts.Pending {

    static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextInputControl control;
    private final Field<P, V> field;
    private final Form<V> form;
    private @Nullable P shown;

    private Draft(TextInputControl control, Field<P, V> field, Form<V> form) {
        this.control = control;
        this.field = field;
        this.form = form;
    }

    public static <P extends Part, V> void bind(
            TextInputControl control, Field<P, V> field, Form<V> form) {
        bind(control, field, form, new SimpleObjectProperty<>());
    }

    /** @param written changes when a form writes the same value otherwise, beside the language */
    public static <P extends Part, V> void bind(
            TextInputControl control, Field<P, V> field, Form<V> form, ObservableValue<?> written) {
        var draft = new Draft<>(control, field, form);
        written.addListener((_, _, _) -> draft.show());
        field.part().addListener((_, before, after) -> draft.partChanged(before, after));
        field.desk().speech().texts().addListener((_, _, _) -> draft.show());
        control.textProperty().addListener((_, _, _) -> draft.typed());
        control.focusedProperty().addListener((_, _, focused) -> draft.focused(focused));
        control.addEventFilter(KeyEvent.KEY_PRESSED, draft::pressed);
        draft.partChanged(null, field.part().getValue());
    }

    private void partChanged(@Nullable P before, @Nullable P after) {
        var another = before == null || after == null || !before.id().equals(after.id());
        if (another && isDirty()) {
            field.desk().drafts().commit();
        }
        var keep = !another && isDirty();
        shown = after;
        control.setDisable(after == null);
        if (!keep) {
            show();
        }
    }

    private void show() {
        control.setText(written());
        valid();
    }

    private String written() {
        return shown == null ? "" : form.write(field.get().apply(shown), field.desk().speech().now());
    }

    private boolean isDirty() {
        return shown != null && !written().equals(control.getText());
    }

    private void typed() {
        if (isDirty() && control.isFocused()) {
            field.desk().drafts().begin(this);
        } else {
            field.desk().drafts().end(this);
        }
        control.pseudoClassStateChanged(INVALID, false);
    }

    private void focused(boolean focused) {
        if (!focused && isDirty()) {
            field.desk().drafts().end(this);
            commit();
        }
    }

    private void pressed(KeyEvent key) {
        var multiline = control instanceof TextArea && !(control instanceof Sentence);
        if (key.getCode() == KeyCode.ENTER && (!multiline || key.isShortcutDown()) && isDirty()) {
            field.desk().drafts().end(this);
            commit();
        } else if (key.getCode() == KeyCode.ESCAPE && isDirty()) {
            discard();
            key.consume();
        } else if (KeyCombination.keyCombination("Shortcut+Z").match(key) && !isDirty()) {
            field.desk().undo();
            key.consume();
        }
    }

    @Override
    public boolean commit() {
        var part = shown;
        if (part == null || !isDirty()) {
            return true;
        }
        try {
            field.set(part, form.read(control.getText(), field.get().apply(part), field.desk().speech().now()));
            show();
            return true;
        } catch (Refusal refusal) {
            control.pseudoClassStateChanged(INVALID, true);
            control.setTooltip(new Tooltip(field.desk().speech().say(refusal)));
            field.desk().notices().refuse(refusal);
            return false;
        }
    }

    @Override
    public void discard() {
        show();
        field.desk().drafts().end(this);
    }

    private void valid() {
        control.pseudoClassStateChanged(INVALID, false);
        control.setTooltip(null);
    }
}
