package dev.sextant.ui.start;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Phrase;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Chips;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for the pass phrase of an engagement, and again after a wrong one. */
final class PhraseBox {

    private PhraseBox() {}

    /** @param open gets what was typed */
    static Node of(Engagement engagement, Texts texts, Consumer<Phrase> open) {
        var field = new PasswordField();
        field.setPromptText(texts.say("start.phrase.prompt"));
        field.setAccessibleText(texts.say("start.phrase.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var button = new Button(texts.say("start.phrase.open"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(field.textProperty().isEmpty());
        Runnable give = () -> {
            if (!field.getText().isEmpty()) {
                open.accept(Phrase.of(field.getCharacters()));
                field.selectAll(); // a wrong one is typed over
            }
        };
        field.setOnAction(_ -> give.run());
        button.setOnAction(_ -> give.run());
        var line = new HBox(field, button);
        line.getStyleClass().add("work");
        var box = new VBox(Chips.wrapped(texts.say("start.phrase.title", engagement.name()), "strong"), line,
                Chips.wrapped(texts.say("start.phrase.hint"), "muted"), caps(field, texts));
        box.getStyleClass().add("recovery-box");
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field.requestFocus();
            }
        });
        return box;
    }

    /** Shows while Caps Lock is on, as far as the platform tells. */
    private static Label caps(PasswordField field, Texts texts) {
        var caps = Chips.wrapped(texts.say("start.phrase.caps"), "danger-text");
        Runnable look = () -> {
            var on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
            caps.setVisible(on);
            caps.setManaged(on);
        };
        look.run();
        field.setOnKeyReleased(_ -> look.run());
        field.focusedProperty().subscribe(_ -> look.run());
        return caps;
    }
}
