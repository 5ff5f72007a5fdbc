package dev.sextant.ui.checklist;

import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.GateQuestion.Answer;
import dev.sextant.plan.GateQuestion.Effect;
import dev.sextant.plan.Id;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Sentence;
import dev.sextant.ui.kit.Views;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One question of a gate: what would prove a yes, what the room said, and what was shown. */
final class QuestionController {

    private final Desk desk;
    private final Id<GateQuestion> id;
    private final GateActions actions;
    private final Consumer<Id<GateQuestion>> remove;
    private final ObservableValue<@Nullable GateQuestion> question;
    private final Parent view;

    @FXML private Sentence text;
    @FXML private Button remover;
    @FXML private Node tags;
    @FXML private Label effect;
    @FXML private Label untranslated;
    @FXML private Label proof;
    @FXML private ToggleButton yes;
    @FXML private ToggleButton no;
    @FXML private ToggleButton pending;
    @FXML private TextField evidence;

    /** @param remove takes the question out of its gate */
    QuestionController(Desk desk, Id<GateQuestion> id, GateActions actions, Consumer<Id<GateQuestion>> remove) {
        this.desk = desk;
        this.id = id;
        this.actions = actions;
        this.remove = remove;
        this.question = desk.plan().map(plan -> plan.find(id).orElse(null));
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    /** So that several questions can be removed one after the other. */
    void focusRemover() {
        remover.requestFocus();
    }

    @FXML
    private void initialize() {
        Draft.bind(text, new Field<>(desk, question, "entry.edited", GateQuestion::text, GateQuestion::withText), Form.WORDS);
        Draft.bind(
                evidence, new Field<>(desk, question, "entry.edited", GateQuestion::evidence, GateQuestion::withEvidence), Form.WORDS);
        question.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var now = question.getValue();
        if (now == null) {
            return;
        }
        var speech = desk.speech();
        proof.setText(now.proof().isEmpty() ? "" : speech.say("checklist.proof", now.proof()));
        Shown.when(!now.proof().isEmpty(), proof);
        showEffect(now);
        Shown.when(now.text().needsTranslation(speech.language()), untranslated);
        Shown.when(effect.isVisible() || untranslated.isVisible(), tags);
        yes.setSelected(now.answer() == Answer.YES);
        no.setSelected(now.answer() == Answer.NO);
        pending.setSelected(now.answer() == Answer.PENDING);
    }

    /** Coloured as long as it has an effect. */
    private void showEffect(GateQuestion now) {
        var speech = desk.speech();
        Shown.when(now.effect() != Effect.ADVISES, effect);
        effect.setText(speech.say(now.effect()));
        effect.setTooltip(new Tooltip(speech.say(now.effect() == Effect.BLOCKS ? "checklist.blocks" : "checklist.warns")));
        effect.getStyleClass().removeAll("danger", "warning");
        if (now.blocks() || now.warns()) {
            effect.getStyleClass().add(now.blocks() ? "danger" : "warning");
        }
    }

    @FXML
    private void remove() {
        remove.accept(id);
    }

    @FXML
    private void yes() {
        answer(Answer.YES);
    }

    @FXML
    private void no() {
        answer(Answer.NO);
    }

    @FXML
    private void pending() {
        answer(Answer.PENDING);
    }

    private void answer(Answer answer) {
        actions.answer(id, answer);
        show();
    }
}
