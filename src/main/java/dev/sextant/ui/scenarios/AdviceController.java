package dev.sextant.ui.scenarios;

import dev.sextant.analysis.scenario.CutOver;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Views;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Says which way of going over is usual, once two questions are answered. Changes nothing. */
final class AdviceController {

    private static final int GRADES = 5;

    private final Speech speech;
    private final Parent view;

    @FXML private ComboBox<Integer> complexity;
    @FXML private ComboBox<Integer> stability;
    @FXML private Label advised;
    @FXML private Label reason;

    AdviceController(Speech speech) {
        this.speech = speech;
        this.view = Views.load(this, speech);
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        var grades = IntStream.rangeClosed(1, GRADES).boxed().toList();
        complexity.getItems().setAll(grades);
        stability.getItems().setAll(grades);
        speech.texts().subscribe(_ -> name());
        complexity.valueProperty().addListener((_, _, _) -> advise());
        stability.valueProperty().addListener((_, _, _) -> advise());
    }

    private void name() {
        name(complexity, "scenarios.complexity.");
        name(stability, "scenarios.stability.");
        advise();
    }

    /** A closed box goes on showing the old name until its value changes. */
    private void name(ComboBox<Integer> box, String key) {
        @Nullable Integer value = box.getValue();
        Choices.names(box, it -> it + " – " + speech.say(key + it));
        box.setPromptText(speech.say("scenarios.grade"));
        box.setValue(null);
        box.setValue(value);
    }

    private void advise() {
        @Nullable Integer complex = complexity.getValue();
        @Nullable Integer stable = stability.getValue();
        var isAnswered = complex != null && stable != null;
        reason.setVisible(isAnswered);
        reason.setManaged(isAnswered);
        if (complex == null || stable == null) {
            advised.setText(speech.say("scenarios.advice.none"));
            return;
        }
        var advice = new CutOver(complex, stable).advice();
        advised.setText(speech.say("scenarios.advice.usual", speech.say(advice)));
        reason.setText(speech.say("scenarios.advice." + advice));
    }
}
