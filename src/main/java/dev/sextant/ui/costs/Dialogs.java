package dev.sextant.ui.costs;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The one question that may lie over the page; when it goes, the keys are back where they were. */
record Dialogs(StackPane veil, Node after) {

    void ask(Parent question) {
        veil.getChildren().setAll(question);
        veil.setVisible(true);
    }

    void close() {
        veil.setVisible(false);
        veil.getChildren().clear();
        after.requestFocus();
    }
}
