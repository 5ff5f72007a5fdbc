package dev.sextant.ui.methods;

import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks before a file is deleted, because no undo brings it back. Enter keeps it. */
final class ThrowAwayController {

    private final Speech speech;
    private final String template;
    private final Runnable yes;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private Label question;
    @FXML private Button keepIt;

    ThrowAwayController(Speech speech, String template, Runnable yes, Runnable close) {
        this.speech = speech;
        this.template = template;
        this.yes = yes;
        this.close = close;
        this.view = Views.load(this, speech);
    }

    Parent view() {
        return view;
    }

    void focus() {
        keepIt.requestFocus();
    }

    @FXML
    private void initialize() {
        question.textProperty().bind(speech.saying("methods.throw-away.question", template));
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                keepIt();
                key.consume();
            }
        });
    }

    @FXML
    private void keepIt() {
        close.run();
    }

    @FXML
    private void throwAway() {
        yes.run();
    }
}
