package dev.sextant.ui.control;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a question: Escape leaves it, Enter in a field answers it. */
final class DialogKeys {

    private DialogKeys() {}

    static void pressed(KeyEvent key, Runnable save, Runnable cancel) {
        if (key.getCode() == KeyCode.ESCAPE) {
            cancel.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) {
            save.run();
            key.consume();
        }
    }
}
