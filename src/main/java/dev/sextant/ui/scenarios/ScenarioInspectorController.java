package dev.sextant.ui.scenarios;

import dev.sextant.analysis.scenario.SideBySide;
import dev.sextant.analysis.scenario.Way;
import dev.sextant.journal.Audit;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Scenario.Strategy;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.plan.Variation;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Sentence;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One scenario: what it is called, what it is for, what it has otherwise, and what can be done with it. */
final class ScenarioInspectorController {

    private static final int TOLD = 60;

    private final Desk desk;
    private final ScenarioActions actions;
    private final Consumer<Id<Scenario>> ask;
    private final Consumer<Id<Scenario>> choose;
    private final ReadOnlyObjectWrapper<@Nullable Scenario> scenario = new ReadOnlyObjectWrapper<>();
    private final Label toldTitle = new Label();
    private final VBox told = new VBox();
    private final Parent view;

    @FXML private Sentence name;
    @FXML private Button work;
    @FXML private Button promote;
    @FXML private ComboBox<Optional<Strategy>> strategy;
    @FXML private TextArea purpose;
    @FXML private VBox lostBox;
    @FXML private Label lostTitle;
    @FXML private VBox lost;
    @FXML private Button copy;
    @FXML private Button remove;

    /**
     * @param ask asks whether a scenario is to become the plan
     * @param choose selects a scenario
     */
    ScenarioInspectorController(Desk desk, ScenarioActions actions, Consumer<Id<Scenario>> ask, Consumer<Id<Scenario>> choose) {
        this.desk = desk;
        this.actions = actions;
        this.ask = ask;
        this.choose = choose;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    /** What the scenario has otherwise; it may be long. */
    Parent told() {
        var box = new VBox(toldTitle, told);
        box.getStyleClass().addAll("inspector-content", "scenarios-advice");
        return box;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, new Field<>(desk, scenario, "entry.edited", Scenario::name, Scenario::withName), Form.WORDS);
        Draft.bind(purpose, new Field<>(desk, scenario, "entry.edited", Scenario::purpose, Scenario::withPurpose), Form.WORDS);
        Choices.bind(strategy,
                new Field<>(desk, scenario, "entry.edited", it -> Optional.ofNullable(it.strategy()), (it, chosen) -> it.withStrategy(chosen.orElse(null))),
                new SimpleObjectProperty<>(Stream.concat(Stream.of(Optional.<Strategy>empty()), Stream.of(Strategy.values()).map(Optional::of)).toList()),
                it -> it.map(desk.speech()::say).orElseGet(() -> desk.speech().say("scenarios.strategy.none")));
        toldTitle.setId("toldTitle");
        toldTitle.getStyleClass().add("heading");
        told.getStyleClass().add("scenarios-told");
        Stream.of(promote, copy, remove).forEach(it -> it.setDisable(desk.isReadOnly()));
    }

    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    /** The fields of a scenario; its figures follow when they are worked out. */
    void about(Scenario it) {
        scenario.set(it);
    }

    void show(SideBySide ways, Way way) {
        about(desk.base().find(Objects.requireNonNull(way.scenario()).id()).orElse(way.scenario()));
        var speech = desk.speech();
        var isHere = isHere();
        work.setText(speech.say(isHere ? "scenarios.leave" : "scenarios.work"));
        var isLost = !way.lost().isEmpty();
        lostBox.setVisible(isLost);
        lostBox.setManaged(isLost);
        lostTitle.setText(speech.say("scenarios.lost", way.lost().size()));
        var audit = new Audit(speech.now(), way.plan(), ways.plan().plan());
        lost.getChildren().setAll(sentences(audit, way.lost()));
        toldTitle.setText(speech.say("scenarios.differences", way.differences()));
        var fitting = ScenarioPlan.variations(ways.plan().plan(), id()).stream().filter(it -> !way.lost().contains(it)).toList();
        told.getChildren().setAll(fitting.isEmpty() ? List.of(Chips.wrapped(speech.say("scenarios.same"), "muted")) : sentences(audit, fitting));
        copy.setDisable(desk.isReadOnly() || !ScenarioActions.hasRoom(desk.base().all(Scenario.class).stream().toList()));
    }

    private List<Node> sentences(Audit audit, List<Variation> variations) {
        var edits = variations.stream().map(it -> new Edit(it.before(), it.after())).toList();
        var all = audit.sentences(edits);
        var shown = all.stream().limit(TOLD).map(it -> (Node) Chips.wrapped(it, "audit-sentence"));
        var more = all.size() > TOLD ? Stream.of((Node) Chips.wrapped(desk.speech().say("scenarios.more", all.size() - TOLD), "muted")) : Stream.<Node>empty();
        return Stream.concat(shown, more).toList();
    }

    private Id<Scenario> id() {
        return Objects.requireNonNull(scenario.get()).id();
    }

    private boolean isHere() {
        return desk.scenario().get().filter(it -> it.scenario().equals(id())).isPresent();
    }

    @FXML
    private void work() {
        desk.enter(isHere() ? null : id());
    }

    @FXML
    private void promote() {
        ask.accept(id());
    }

    @FXML
    private void letGo() {
        actions.letGo(id());
    }

    @FXML
    private void copy() {
        actions.copy(id()).ifPresent(choose);
    }

    @FXML
    private void remove() {
        actions.remove(id());
    }
}
