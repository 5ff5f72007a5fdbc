package dev.sextant.ui.methods;

import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Says why a file among the templates cannot be used. */
final class UnreadableController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<Entry.@Nullable Unreadable> file;
    private final Consumer<Entry.Unreadable> throwAway;
    private final Parent view;

    @FXML private Label name;
    @FXML private Label reason;

    UnreadableController(Desk desk, ReadOnlyObjectProperty<Entry.@Nullable Unreadable> file, Consumer<Entry.Unreadable> throwAway) {
        this.desk = desk;
        this.file = file;
        this.throwAway = throwAway;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        file.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var it = file.get();
        if (it != null) {
            name.setText(it.id());
            reason.setText(desk.speech().say(it.refusal()));
        }
    }

    @FXML
    private void throwAway() {
        var it = file.get();
        if (it != null) {
            throwAway.accept(it);
        }
    }
}
