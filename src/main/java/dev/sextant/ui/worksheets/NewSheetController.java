package dev.sextant.ui.worksheets;

import dev.sextant.method.Catalogue;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a worksheet of one's own: its phase, its name, and whose columns it takes. */
final class NewSheetController {

    private final Desk desk;
    private final Catalogue catalogue;
    private final @Nullable Id<Phase> current;
    private final Predicate<Sheet> add;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private ComboBox<Phase> phase;
    @FXML private TextField name;
    @FXML private ComboBox<Models.Model> model;
    @FXML private Label columns;
    @FXML private Button addSheet;

    /**
     * @param current the phase that is looked at
     * @param add puts a sheet that was made after a model into the plan; whether it took it
     */
    NewSheetController(Desk desk, Catalogue catalogue, @Nullable Id<Phase> current, Predicate<Sheet> add, Runnable close) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.current = current;
        this.add = add;
        this.close = close;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    void focus() {
        name.requestFocus();
    }

    @FXML
    private void initialize() {
        var phases = desk.now().phases();
        Choices.names(phase, it -> desk.speech().say("worksheets.phase", phases.indexOf(it) + 1, it.name()));
        phase.getItems().setAll(phases);
        phase.setValue(desk.now().find(current).orElse(phases.isEmpty() ? null : phases.getFirst()));
        Choices.names(model, it -> it.title(desk.speech().now()));
        model.getItems().setAll(Models.of(catalogue));
        model.setValue(model.getItems().getFirst());
        model.valueProperty().subscribe(_ -> describe());
        name.textProperty().subscribe(_ -> addSheet.setDisable(name.getText().isBlank() || phase.getValue() == null));
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel();
                key.consume();
            }
        });
    }

    private void describe() {
        var texts = desk.speech().now();
        var said = model.getValue().columns().stream().map(it -> texts.say(it.name())).collect(Collectors.joining(texts.say("worksheets.between")));
        columns.setText(texts.say("worksheets.new.columns", model.getValue().subject().in(texts.language()), said));
    }

    @FXML
    private void addSheet() {
        var into = phase.getValue();
        if (into == null || name.getText().isBlank()) {
            return;
        }
        try {
            if (add.test(sheet(into, desk.speech().now()))) {
                close.run();
            }
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
        }
    }

    private Sheet sheet(Phase into, Texts texts) {
        var after = model.getValue();
        return new Sheet(
                desk.fresh(Sheet.class), into.id(), 1, Words.of(texts.language(), name.getText()), after.purpose(), after.subject(),
                after.columns(), after.verdicts(), "");
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
