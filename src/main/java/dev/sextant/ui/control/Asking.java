package dev.sextant.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** Lays a question over the screen, and takes it away again. */
final class Asking {

    private final StackPane veil;
    private final Node home;

    /** A question that somebody answers or leaves. */
    interface Sheet {

        Parent view();

        /** Puts the keyboard where it begins. */
        void focus();
    }

    /** @param home where the keyboard goes when the question is gone */
    Asking(StackPane veil, Node home) {
        this.veil = veil;
        this.home = home;
    }

    void show(Sheet sheet) {
        veil.getChildren().setAll(sheet.view());
        veil.setVisible(true);
        sheet.focus();
    }

    void close() {
        veil.setVisible(false);
        veil.getChildren().clear();
        home.requestFocus();
    }
}
