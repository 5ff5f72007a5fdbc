package dev.sextant.ui.roadmap;

import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;

/** A box whose choice is done at once and then forgotten. */
final class Adding {

    private Adding() {}

    /** @param offers what can be chosen; asked only when somebody is about to, because there may be as many as tasks */
    static <V> void bind(Desk desk, ComboBox<V> box, Supplier<List<V>> offers, Function<V, String> name, Consumer<V> add) {
        Choices.names(box, name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnShowing(_ -> box.getItems().setAll(offers.get()));
        box.focusedProperty().subscribe(() -> box.getItems().setAll(offers.get()));
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                desk.threads().later(() -> box.setValue(null));
                add.accept(chosen);
            }
        });
    }
}
