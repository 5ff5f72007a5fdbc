package dev.sextant.ui.scenarios;

import dev.sextant.journal.Audit;
import dev.sextant.plan.Difference;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks whether a scenario is to become the plan, and says what will change. */
final class PromotionController {

    private static final int TOLD = 8;

    private final Desk desk;
    private final ScenarioPlan scenario;
    private final Consumer<Boolean> promote;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private Label question;
    @FXML private Label about;
    @FXML private VBox changes;
    @FXML private Label lost;
    @FXML private CheckBox keep;
    @FXML private Button yes;

    /** @param promote does it; told whether the plan as it is now is to be kept as the scenario */
    PromotionController(Desk desk, ScenarioPlan scenario, Consumer<Boolean> promote, Runnable close) {
        this.desk = desk;
        this.scenario = scenario;
        this.promote = promote;
        this.close = close;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    void focus() {
        yes.requestFocus();
    }

    @FXML
    private void initialize() {
        var speech = desk.speech();
        question.setText(speech.say("scenarios.promotion", scenario.base().get(scenario.scenario()).name()));
        var edits = Difference.between(scenario.base(), scenario.plan());
        var sentences = new Audit(speech.now(), scenario.plan(), scenario.base()).sentences(edits);
        about.setText(speech.say("scenarios.promotion.about", edits.size()));
        sentences.stream().limit(TOLD).forEach(it -> changes.getChildren().add(Chips.wrapped(it, "audit-sentence")));
        if (sentences.size() > TOLD) {
            changes.getChildren().add(Chips.wrapped(speech.say("scenarios.more", sentences.size() - TOLD), "muted"));
        }
        lost.setText(speech.say("scenarios.promotion.lost", scenario.lost().size()));
        lost.setVisible(!scenario.lost().isEmpty());
        lost.setManaged(!scenario.lost().isEmpty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
    }

    @FXML
    private void yes() {
        promote.accept(keep.isSelected());
    }

    @FXML
    private void no() {
        close.run();
    }
}
