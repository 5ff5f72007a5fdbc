package dev.sextant.ui.checklist;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Id;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One item as it is read; the editor takes the place of the words while the row is open. */
final class ItemRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Desk desk;
    private final Id<CheckItem> item;
    private final CheckBox box = new CheckBox();
    private final Label text = new Label();
    private final Label note = new Label();
    private final Label untranslated = Chips.tag("", "warning");
    private final Label owner = new Label();
    private final Label due = new Label();
    private final HBox words;

    /** @param press a row was pressed, which asks for it to be opened */
    ItemRow(Desk desk, Id<CheckItem> item, Runnable tick, Runnable press) {
        this.desk = desk;
        this.item = item;
        getStyleClass().add("check-row");
        box.setFocusTraversable(false);
        box.setOnAction(_ -> tick.run());
        text.setWrapText(true);
        text.getStyleClass().add("check-text");
        note.setWrapText(true);
        note.getStyleClass().add("check-note");
        untranslated.setMinWidth(USE_PREF_SIZE);
        owner.setWrapText(true);
        owner.getStyleClass().add("check-owner");
        due.getStyleClass().add("check-due");
        var both = new VBox(text, note);
        both.getStyleClass().add("check-words");
        HBox.setHgrow(both, Priority.ALWAYS);
        words = new HBox(both, untranslated, owner, due);
        words.getStyleClass().add("check-line");
        words.setOnMousePressed(_ -> press.run());
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(box, words);
    }

    Id<CheckItem> item() {
        return item;
    }

    void show(CheckItem now, Checklists all) {
        var speech = desk.speech();
        box.setSelected(now.done());
        box.setAccessibleText(speech.say(now.text()));
        text.setText(speech.say(now.text()));
        note.setText(speech.say(now.note()));
        Shown.when(!now.note().isEmpty(), note);
        untranslated.setText(speech.say("checklist.untranslated"));
        Shown.when(now.text().needsTranslation(speech.language()) || now.note().needsTranslation(speech.language()), untranslated);
        owner.setText(all.owner(now).map(role -> speech.say(role.name())).orElse(""));
        var day = now.due();
        due.setText(day == null ? "" : speech.formats().shortDate(day));
        due.getStyleClass().remove("danger-text");
        if (day != null && !now.done() && day.isBefore(desk.today())) {
            due.getStyleClass().add("danger-text");
        }
        pseudoClassStateChanged(DONE, now.done());
    }

    /** @param editor what stands in the place of the words; nothing while the row is closed */
    void mark(boolean selected, @Nullable Node editor) {
        pseudoClassStateChanged(SELECTED, selected);
        var body = Objects.requireNonNullElse(editor, words);
        if (getChildren().get(1) != body) {
            HBox.setHgrow(body, Priority.ALWAYS);
            getChildren().set(1, body);
        }
    }
}
