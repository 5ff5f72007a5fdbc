package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Pert;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Fold;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one task and changes it. */
final class TaskInspectorController {

    private static final double ALL = 100;

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Task> task;
    private final Derived<Roadmap> roadmap;
    private final TaskDatesController dates;
    private final TaskActualsController actuals;
    private final TaskLinksController links;
    private final Parent view;

    @FXML private Label pressure;
    @FXML private Label phase;
    @FXML private Label kind;
    @FXML private Label number;
    @FXML private TextArea name;
    @FXML private TextField duration;
    @FXML private Label length;
    @FXML private Label pert;
    @FXML private Label starts;
    @FXML private Label endsTitle;
    @FXML private Label ends;
    @FXML private Label progressTitle;
    @FXML private TextField progress;
    @FXML private ProgressBar bar;
    @FXML private Label leeway;
    @FXML private VBox troubles;
    @FXML private Label whyTitle;
    @FXML private PassageView why;
    @FXML private Fold datesFold;
    @FXML private Fold actualsFold;
    @FXML private VBox linksPlace;
    @FXML private VBox roles;
    @FXML private ComboBox<Role> newRole;
    @FXML private Label touchedTitle;
    @FXML private FlowPane touched;
    @FXML private TextArea note;
    private @Nullable PartLines<Assignment> shares;

    TaskInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Task> task, Derived<Roadmap> roadmap) {
        this.desk = desk;
        this.task = task;
        this.roadmap = roadmap;
        this.dates = new TaskDatesController(desk, task, roadmap);
        this.actuals = new TaskActualsController(desk, task, roadmap);
        this.links = new TaskLinksController(desk, task, roadmap);
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        var hours = desk.hoursPerDay();
        Draft.bind(name, field("entry.edited", Task::name, Task::withName), Form.WORDS);
        Draft.bind(duration, field("entry.inspector.duration", Task::duration, Task::withDuration), Form.estimate(hours), hours);
        Draft.bind(progress, field("entry.inspector.progress", Task::progress, Task::withProgress), Form.PERCENT);
        Draft.bind(note, field("entry.edited", Task::note, Task::withNote), Form.TEXT);
        datesFold.setContent(dates.view());
        actualsFold.setContent(actuals.view());
        linksPlace.getChildren().setAll(links.view());
        shares = new PartLines<>(roles, () -> new RoleLine(desk));
        Adding.bind(desk, newRole, this::freeRoles, role -> desk.speech().say(role.name()), this::assign);
        desk.plan().subscribe(plan -> {
            if (shares != null) {
                shares.follow(plan);
            }
        });
        task.subscribe(_ -> show());
        roadmap.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private <V> Field<Task, V> field(String label, Function<Task, V> get, BiFunction<Task, V, Task> with) {
        return new Field<>(desk, task, label, get, with);
    }

    /** Of the plan that the roadmap shows, so that a commit need not wait for this. */
    private void show() {
        var it = task.get();
        var line = roadmap.get().line(it == null ? null : it.id());
        if (it == null || line.isEmpty()) {
            return;
        }
        var telling = Telling.about(it, desk.speech().now(), roadmap.get());
        var isSummary = line.get().isSummary();
        number.setText(line.get().number());
        phase.setText(desk.speech().say(roadmap.get().plan().get(it.phase()).name()));
        showTimes(it, isSummary);
        showPressure(it, telling);
        troubles.getChildren().setAll(new Troubles(telling).of(it).stream()
                .map(passage -> PassageView.trouble(passage, id -> desk.pointed().set(id))).toList());
        why.show(new Why(telling).of(it), id -> desk.pointed().set(id));
        datesFold.setDetail(dates.show(it, isSummary));
        actualsFold.setDetail(actuals.show(it));
        appear(!isSummary, actualsFold);
        links.show(it);
        showRoles(it);
        showTouched(it);
    }

    /** A summary has the dates of its tasks, a milestone has one date. */
    private void showTimes(Task it, boolean isSummary) {
        var span = roadmap.get().schedule().of(it);
        var isMilestone = !isSummary && it.duration().pessimistic() == 0;
        kind.setText(desk.speech().say(isSummary ? "roadmap.is-summary" : "inspector.milestone"));
        appear(isSummary || isMilestone, kind);
        appear(!isSummary, duration, progressTitle, progress);
        appear(!isSummary && !isMilestone, bar);
        appear(isSummary, length);
        length.setText(desk.speech().formats().days(span.workingDays(), desk.hoursPerDay().getValue()));
        bar.setProgress(it.progress() / ALL);
        starts.setText(desk.speech().formats().weekday(span.start()));
        ends.setText(desk.speech().formats().weekday(span.finish()));
        appear(!isMilestone, endsTitle, ends);
        whyTitle.setText(desk.speech().say("roadmap.why", span.start()));
        showPert(it, isSummary);
    }

    private void showPert(Task it, boolean isSummary) {
        var expected = Pert.of(it.duration());
        var hours = desk.hoursPerDay().getValue();
        var mean = desk.speech().formats().days(Math.rint(expected.mean() * 10) / 10, hours);
        var deviation = desk.speech().formats().days(Math.rint(StrictMath.sqrt(expected.variance()) * 10) / 10, hours);
        pert.setText(desk.speech().say("inspector.pert", mean));
        pert.setTooltip(new Tooltip(desk.speech().say("inspector.pert.about", mean, deviation)));
        appear(!isSummary && !it.duration().isCertain(), pert);
    }

    private void showPressure(Task it, Telling telling) {
        var leeways = new Leeway(telling);
        var is = leeways.pressure(it);
        pressure.setText(telling.say(is == Leeway.Pressure.CRITICAL ? "inspector.critical" : "inspector.nearly-critical"));
        pressure.getStyleClass().setAll("label", "tag", is == Leeway.Pressure.CRITICAL ? "danger" : "warning");
        appear(is == Leeway.Pressure.CRITICAL || is == Leeway.Pressure.NEARLY_CRITICAL, pressure);
        var said = leeways.of(it);
        leeway.setText(said.orElse(""));
        appear(said.isPresent(), leeway);
    }

    private static void appear(boolean wanted, Node... nodes) {
        List.of(nodes).forEach(it -> TaskDatesController.appear(it, wanted));
    }

    private void showRoles(Task it) {
        if (shares != null) {
            shares.show(assigned(it));
        }
    }

    private List<Assignment> assigned(Task it) {
        return roadmap.get().plan().all(Assignment.class).stream().filter(each -> each.task().equals(it.id()))
                .map(each -> desk.now().find(each.id()).orElse(each)).toList();
    }

    private List<Role> freeRoles() {
        var it = task.get();
        var taken = it == null ? List.of() : assigned(it).stream().map(Assignment::role).toList();
        return roadmap.get().plan().ranked(Role.class, role -> !taken.contains(role.id()));
    }

    private void assign(Role role) {
        var it = task.get();
        if (it != null) {
            desk.commit("entry.roadmap.role-added", Edit.add(new Assignment(desk.fresh(Assignment.class), it.id(), role.id())));
        }
    }

    private void showTouched(Task it) {
        var costs = roadmap.get().plan().ranked(CostLine.class, cost -> it.id().equals(cost.task()));
        appear(!costs.isEmpty(), touchedTitle);
        touched.getChildren().setAll(costs.stream().map(cost -> {
            var tag = Chips.tag(desk.speech().say("roadmap.cost", cost.name()), "warning");
            tag.setOnMouseClicked(_ -> desk.pointed().set(cost.id()));
            return tag;
        }).toList());
    }
}
