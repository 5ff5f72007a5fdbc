package dev.sextant.ui.roadmap;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Link;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one task and changes it. */
final class TaskInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Task> task;
    private final Derived<Roadmap> roadmap;
    private final Parent view;

    @FXML private Label phase;
    @FXML private Label summary;
    @FXML private Label number;
    @FXML private TextArea name;
    @FXML private TextField duration;
    @FXML private DatePicker notBefore;
    @FXML private TextField progress;
    @FXML private Label whyTitle;
    @FXML private Label why;
    @FXML private VBox predecessors;
    @FXML private ComboBox<Roadmap.Line> newPredecessor;
    @FXML private FlowPane roles;
    @FXML private ComboBox<Role> newRole;
    @FXML private Label touchedTitle;
    @FXML private FlowPane touched;
    @FXML private TextArea note;

    TaskInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Task> task, Derived<Roadmap> roadmap) {
        this.desk = desk;
        this.task = task;
        this.roadmap = roadmap;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, field(Task::name, Task::withName), Form.WORDS);
        Draft.bind(duration, field(Task::duration, Task::withDuration), Form.ESTIMATE);
        Draft.bind(progress, field(Task::progress, Task::withProgress), Form.PERCENT);
        Draft.bind(note, field(Task::note, Task::withNote), Form.TEXT);
        Choices.bind(notBefore, field(it -> Optional.ofNullable(it.notBefore()), (it, day) -> it.withNotBefore(day.orElse(null))));
        adds(newPredecessor, line -> line.number() + "  " + desk.speech().say(line.name()), this::waitFor);
        newPredecessor.setOnShowing(_ -> offerPredecessors());
        newPredecessor.focusedProperty().subscribe(this::offerPredecessors);
        adds(newRole, role -> desk.speech().say(role.name()), this::assign);
        task.subscribe(this::show);
        roadmap.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private <V> Field<Task, V> field(Function<Task, V> get, BiFunction<Task, V, Task> with) {
        return new Field<>(desk, task, "entry.edited", get, with);
    }

    /** A box whose choice is done at once and then forgotten. */
    private <V> void adds(ComboBox<V> box, Function<V, String> name, Consumer<V> add) {
        Choices.names(box, name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                desk.threads().later(() -> box.setValue(null));
                add.accept(chosen);
            }
        });
    }

    /** Of the plan that the roadmap shows, so that a commit need not wait for this. */
    private void show() {
        var it = task.get();
        var line = roadmap.get().line(it == null ? null : it.id());
        if (it == null || line.isEmpty()) {
            return;
        }
        var isSummary = line.get().isSummary();
        number.setText(line.get().number());
        phase.setText(desk.speech().say(roadmap.get().plan().get(it.phase()).name()));
        summary.setText(desk.speech().say("roadmap.is-summary"));
        summary.setVisible(isSummary);
        duration.setDisable(isSummary);
        progress.setDisable(isSummary);
        whyTitle.setText(line.get().span().map(span -> desk.speech().say("roadmap.why", span.start())).orElse(""));
        why.setText(new Why(desk.speech().now(), roadmap.get().plan(), roadmap.get()).sentence(it));
        showPredecessors(it);
        showRoles(it);
        showTouched(it);
    }

    private void showPredecessors(Task it) {
        var links = roadmap.get().plan().all(Link.class).stream().filter(link -> link.successor().equals(it.id())).toList();
        predecessors.getChildren().setAll(links.stream().map(link -> Chips.line(
                title(link), () -> desk.pointed().set(link.predecessor()),
                desk.speech().saying("roadmap.remove-link"), () -> desk.commit("entry.roadmap.link-removed", Edit.remove(link)))).toList());
    }

    /** Only when somebody is about to choose: there are as many as tasks, and they would be listed anew at every edit. */
    private void offerPredecessors() {
        var it = task.get();
        if (it == null) {
            return;
        }
        var taken = roadmap.get().plan().all(Link.class).stream().filter(link -> link.successor().equals(it.id())).map(Link::predecessor)
                .collect(Collectors.toSet());
        newPredecessor.getItems().setAll(roadmap.get().lines().stream()
                .filter(line -> line.task().filter(other -> !other.id().equals(it.id()) && !taken.contains(other.id())).isPresent())
                .toList());
    }

    private String title(Link link) {
        return roadmap.get().line(link.predecessor()).map(line -> line.number() + "  ").orElse("")
                + desk.speech().say(roadmap.get().plan().get(link.predecessor()).name());
    }

    private void waitFor(Roadmap.Line line) {
        var it = task.get();
        if (it != null) {
            line.task().ifPresent(before -> desk.commit(
                    "entry.roadmap.link-added", Edit.add(new Link(desk.fresh(Link.class), before.id(), it.id()))));
        }
    }

    private void showRoles(Task it) {
        var assigned = roadmap.get().plan().all(Assignment.class).stream().filter(each -> each.task().equals(it.id())).toList();
        roles.getChildren().setAll(assigned.stream().map(each -> Chips.removable(
                desk.speech().say(roadmap.get().plan().get(each.role()).name()), desk.speech().saying("roadmap.remove-role"),
                () -> desk.commit("entry.roadmap.role-removed", Edit.remove(each)))).toList());
        var taken = assigned.stream().map(Assignment::role).toList();
        newRole.getItems().setAll(roadmap.get().plan().ranked(Role.class, role -> !taken.contains(role.id())));
    }

    private void assign(Role role) {
        var it = task.get();
        if (it != null) {
            desk.commit("entry.roadmap.role-added", Edit.add(new Assignment(desk.fresh(Assignment.class), it.id(), role.id())));
        }
    }

    private void showTouched(Task it) {
        var costs = roadmap.get().plan().ranked(CostLine.class, cost -> it.id().equals(cost.task()));
        touchedTitle.setVisible(!costs.isEmpty());
        touchedTitle.setManaged(!costs.isEmpty());
        touched.getChildren().setAll(costs.stream().map(cost -> {
            var tag = Chips.tag(desk.speech().say("roadmap.cost", cost.name()), "warning");
            tag.setOnMouseClicked(_ -> desk.pointed().set(cost.id()));
            return tag;
        }).toList());
    }
}
