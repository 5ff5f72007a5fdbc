package dev.sextant.ui.methods;

import dev.sextant.plan.Phase;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks which phases of the plan are to be kept, and what the template is called. */
final class KeepController {

    /** More does not fit on the shelf. */
    private static final int LONGEST_NAME = 120;

    private final Desk desk;
    private final Optional<Phase> proposed;
    private final BiConsumer<List<Phase>, Words> keep;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private ComboBox<Optional<Phase>> extent;
    @FXML private TextField name;
    @FXML private Button save;

    /** @param proposed the phase that is meant; nothing for all of them */
    KeepController(Desk desk, Optional<Phase> proposed, BiConsumer<List<Phase>, Words> keep, Runnable close) {
        this.desk = desk;
        this.proposed = proposed;
        this.keep = keep;
        this.close = close;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    void focus() {
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void initialize() {
        extent.getItems().setAll(Stream.concat(
                Stream.of(Optional.<Phase>empty()), desk.now().phases().stream().map(Optional::of)).toList());
        desk.speech().texts().subscribe(_ -> Choices.names(extent, this::called));
        name.textProperty().subscribe(this::typed);
        extent.valueProperty().addListener((_, before, now) -> rename(before, now));
        extent.setValue(proposed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel();
                key.consume();
            }
        });
    }

    private void typed(String text) {
        save.setDisable(text.isBlank());
        if (text.length() > LONGEST_NAME) {
            name.setText(text.substring(0, LONGEST_NAME));
        }
    }

    private String called(Optional<Phase> phase) {
        return phase.map(it -> desk.speech().say("methods.keep.phase", desk.now().phases().indexOf(it) + 1, it.name()))
                .orElseGet(() -> desk.speech().say("methods.keep.all", desk.now().phases().size()));
    }

    /** A name that nobody has typed follows the choice. That of the engagement is not proposed: it may be the client's. */
    private void rename(Optional<Phase> before, Optional<Phase> now) {
        if (name.getText().isBlank() || before != null && name.getText().equals(nameOf(before))) {
            name.setText(nameOf(now));
        }
    }

    private String nameOf(Optional<Phase> phase) {
        return phase.map(it -> desk.speech().say(it.name())).orElse("");
    }

    @FXML
    private void save() {
        var phase = extent.getValue();
        if (name.getText().isBlank()) {
            return;
        }
        try {
            keep.accept(phase.map(List::of).orElseGet(desk.now()::phases), words(phase));
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
        }
    }

    /** In both languages, where it is still the phase's own. */
    private Words words(Optional<Phase> phase) {
        return phase.map(Phase::name).filter(it -> desk.speech().say(it).equals(name.getText()))
                .orElseGet(() -> Words.of(desk.speech().language(), name.getText().strip()));
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
