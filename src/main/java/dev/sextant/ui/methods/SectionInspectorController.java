package dev.sextant.ui.methods;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Deliverable;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.methods.BlueprintController.Line;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Tells what one phase holds, and adds it alone. */
final class SectionInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Line> line;
    private final Consumer<Plan> add;
    private final Parent view;

    @FXML private Label number;
    @FXML private Label name;
    @FXML private Label otherName;
    @FXML private Label goal;
    @FXML private Label days;
    @FXML private Label present;
    @FXML private Button addPhase;
    @FXML private VBox tasks;
    @FXML private VBox deliverables;
    @FXML private Label gate;
    @FXML private VBox questions;
    @FXML private VBox sheets;
    @FXML private VBox checks;

    SectionInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Line> line, Consumer<Plan> add) {
        this.desk = desk;
        this.line = line;
        this.add = add;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        line.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var it = line.get();
        if (it == null) {
            return;
        }
        var speech = desk.speech();
        var phase = it.section().phase();
        var parts = it.section().parts();
        var length = it.section().length();
        number.setText(Integer.toString(it.section().number()));
        name.setText(speech.say(phase.name()));
        otherName.setText(phase.name().side(speech.language().other()));
        goal.setText(speech.say(phase.goal()));
        days.setText(speech.say("methods.phase.days", length.likely(), length.optimistic(), length.pessimistic()));
        present.setText(speech.say("methods.phase.present", it.times()));
        addPhase.setDisable(desk.isReadOnly());
        tasks.getChildren().setAll(parts.ranked(Task.class).stream().map(this::task).toList());
        deliverables.getChildren().setAll(lines(parts.ranked(Deliverable.class).stream().map(Deliverable::name).toList()));
        gate.setText(parts.all(Gate.class).stream().map(Gate::name).map(speech::say).collect(Collectors.joining(" · ")));
        questions.getChildren().setAll(lines(parts.ranked(GateQuestion.class).stream().map(GateQuestion::text).toList()));
        sheets.getChildren().setAll(lines(parts.ranked(Sheet.class).stream().map(Sheet::name).toList()));
        checks.getChildren().setAll(lines(parts.ranked(CheckItem.class).stream().map(CheckItem::text).toList()));
    }

    private Node task(Task task) {
        var days = new Label(desk.speech().formats().estimate(task.duration()));
        days.getStyleClass().add("muted");
        days.setMinWidth(Region.USE_PREF_SIZE);
        return Chips.row(wrapped(desk.speech().say(task.name())), days);
    }

    private List<Label> lines(List<Words> all) {
        return all.isEmpty() ? List.of(none()) : all.stream().map(it -> wrapped(desk.speech().say(it))).toList();
    }

    private Label none() {
        var none = new Label(desk.speech().say("methods.phase.none"));
        none.getStyleClass().add("muted");
        return none;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    @FXML
    private void addPhase() {
        var it = line.get();
        if (it != null) {
            add.accept(it.section().parts());
        }
    }
}
