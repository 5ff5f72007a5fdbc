package dev.sextant.ui.checklist;

import dev.sextant.plan.Gate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.ui.checklist.Checklists.Board;
import dev.sextant.ui.checklist.Checklists.Sheet;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Sentence;
import dev.sextant.ui.kit.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One gate: its questions and its decision. Follows the plan for as long as the screen lives. */
final class GateController {

    private final Desk desk;
    private final Id<Gate> id;
    private final GateActions actions;
    private final ObservableValue<@Nullable Gate> gate;
    private final Map<Id<GateQuestion>, QuestionController> views = new HashMap<>();
    private final Parent view;

    @FXML private Label untranslated;
    @FXML private Sentence name;
    @FXML private Label state;
    @FXML private ToggleButton open;
    @FXML private ToggleButton go;
    @FXML private ToggleButton conditions;
    @FXML private ToggleButton noGo;
    @FXML private Label warned;
    @FXML private Label onCaption;
    @FXML private DatePicker decidedOn;
    @FXML private TextField decidedBy;
    @FXML private TextArea evidence;
    @FXML private VBox questions;
    @FXML private LinesField newQuestion;

    GateController(Desk desk, Id<Gate> id, GateActions actions) {
        this.desk = desk;
        this.id = id;
        this.actions = actions;
        this.gate = desk.plan().map(plan -> plan.find(id).orElse(null));
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void initialize() {
        Draft.bind(name, new Field<>(desk, gate, "entry.edited", Gate::name, Gate::withName), Form.WORDS);
        Draft.bind(decidedBy, new Field<>(desk, gate, "entry.edited", Gate::decidedBy, Gate::withDecidedBy), Form.WORDS);
        Draft.bind(evidence, new Field<>(desk, gate, "entry.edited", Gate::evidence, Gate::withEvidence), Form.WORDS);
        Choices.bind(decidedOn, new Field<>(
                desk, gate, "entry.edited", it -> Optional.ofNullable(it.decidedOn()), (it, day) -> it.withDecidedOn(day.orElse(null))));
        newQuestion.takes(this::add);
        gate.subscribe(_ -> showDecision());
    }

    void show(Sheet sheet, Board board) {
        var speech = desk.speech();
        Shown.when(board.gate().name().needsTranslation(speech.language()), untranslated);
        state.setText(speech.say(
                "checklist.state", board.answered().done(), board.answered().total(), sheet.done().done(), sheet.done().total()));
        var wanted = board.questions().stream().map(it -> views.computeIfAbsent(it.id(), this::question).view()).toList();
        if (!questions.getChildren().equals(wanted)) {
            questions.getChildren().setAll(wanted);
        }
        showDecision();
        warn(board);
    }

    /** What a gate that was passed owes. */
    private void warn(Board board) {
        var speech = desk.speech();
        var open = board.gate().isPassed() ? board.questions().stream().filter(GateQuestion::warns).toList() : List.<GateQuestion>of();
        Shown.when(!open.isEmpty(), warned);
        warned.setText(open.isEmpty() ? "" : speech.say("checklist.warned", open.size(), open.getFirst().text()));
    }

    private QuestionController question(Id<GateQuestion> question) {
        return new QuestionController(desk, question, actions, this::remove);
    }

    private void add(List<String> lines) {
        if (actions.add(id, lines)) {
            newQuestion.clear();
        }
    }

    /** The focus goes on to what stands below, rather than away with the question. */
    private void remove(Id<GateQuestion> question) {
        var below = actions.questions(id).stream().map(GateQuestion::id).dropWhile(it -> !it.equals(question)).skip(1).findFirst();
        below.map(views::get).ifPresentOrElse(QuestionController::focusRemover, newQuestion::requestFocus);
        actions.remove(question);
    }

    private void showDecision() {
        var now = gate.getValue();
        var decision = now == null ? Decision.OPEN : now.decision();
        open.setSelected(decision == Decision.OPEN);
        go.setSelected(decision == Decision.GO);
        conditions.setSelected(decision == Decision.GO_WITH_CONDITIONS);
        noGo.setSelected(decision == Decision.NO_GO);
        Shown.when(decision != Decision.OPEN, onCaption, decidedOn);
    }

    @FXML
    private void leaveOpen() {
        decide(Decision.OPEN);
    }

    @FXML
    private void go() {
        decide(Decision.GO);
    }

    @FXML
    private void goWithConditions() {
        decide(Decision.GO_WITH_CONDITIONS);
    }

    @FXML
    private void noGo() {
        decide(Decision.NO_GO);
    }

    private void decide(Decision decision) {
        actions.decide(id, decision);
        showDecision();
    }
}
