package dev.sextant.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML that stands beside a controller: {@code X.fxml} for {@code XController}. */
public final class Views {

    private static final String CONTROLLER = "Controller";

    private Views() {}

    /** The view of a controller that was made with all that it needs. Keys are bound as <code>${t['key']}</code>. */
    public static Parent load(Object controller, Speech speech) {
        var type = controller.getClass();
        var name = type.getSimpleName().replace(CONTROLLER, "") + ".fxml";
        var loader = new FXMLLoader(Objects.requireNonNull(type.getResource(name), name));
        loader.getNamespace().put("t", speech.map());
        loader.setControllerFactory(asked -> {
            if (asked != type) {
                throw new IllegalStateException(name + " asks for " + asked + ", but " + type + " was made for it");
            }
            return controller;
        });
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
