package dev.sextant.ui.settings;

import dev.sextant.journal.Phrase;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Upkeep;
import dev.sextant.ui.kit.Views;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/** Sets, changes and takes away the pass phrase. A new one is typed twice, the present one again before it can go. */
final class PhraseController {

    private final Desk desk;
    private final Upkeep upkeep;
    private final Parent view;

    @FXML private Label state;
    @FXML private Label presentCaption;
    @FXML private PasswordField present;
    @FXML private PasswordField fresh;
    @FXML private PasswordField again;
    @FXML private Label strength;
    @FXML private Button set;
    @FXML private Button remove;

    PhraseController(Desk desk, Upkeep upkeep) {
        this.desk = desk;
        this.upkeep = upkeep;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        var locked = upkeep.isLocked();
        for (var node : new Node[] {presentCaption, present, remove}) {
            node.setVisible(locked);
            node.setManaged(locked);
        }
        desk.speech().texts().subscribe(texts -> {
            state.setText(texts.say(locked ? "settings.phrase.on" : "settings.phrase.off"));
            set.setText(texts.say(locked ? "settings.phrase.change" : "settings.phrase.set"));
        });
        strength.textProperty().bind(Bindings.createStringBinding(
                () -> judged(desk.speech().now()), fresh.textProperty(), again.textProperty(), desk.speech().texts()));
        var unknown = Bindings.createBooleanBinding(() -> locked && present.getText().isEmpty(), present.textProperty());
        set.disableProperty().bind(unknown.or(Bindings.createBooleanBinding(
                () -> desk.isReadOnly() || !isFit(), fresh.textProperty(), again.textProperty())));
        remove.disableProperty().bind(unknown);
        remove.setVisible(locked && !desk.isReadOnly());
    }

    private boolean isFit() {
        try (var typed = Phrase.of(fresh.getCharacters()); var repeated = Phrase.of(again.getCharacters())) {
            return typed.strength() != Phrase.Strength.SHORT && typed.isSame(repeated);
        }
    }

    /** What there is to say about what is being typed. */
    private String judged(Texts texts) {
        try (var typed = Phrase.of(fresh.getCharacters()); var repeated = Phrase.of(again.getCharacters())) {
            if (typed.isEmpty()) {
                return "";
            }
            if (!repeated.isEmpty() && !typed.isSame(repeated)) {
                return texts.say("settings.phrase.different");
            }
            return switch (typed.strength()) {
                case SHORT -> texts.say("settings.phrase.strength.short", Phrase.LEAST);
                case WEAK -> texts.say("settings.phrase.strength.weak");
                case FAIR -> texts.say("settings.phrase.strength.fair");
                case STRONG -> texts.say("settings.phrase.strength.strong");
            };
        }
    }

    @FXML
    private void set() {
        if (!set.isDisabled()) { // Enter in a field arrives here too
            upkeep.lock(upkeep.isLocked() ? Phrase.of(present.getCharacters()) : null, Phrase.of(fresh.getCharacters()));
        }
    }

    @FXML
    private void remove() {
        upkeep.unlock(Phrase.of(present.getCharacters()));
    }
}
