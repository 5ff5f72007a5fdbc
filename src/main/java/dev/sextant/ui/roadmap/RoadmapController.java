package dev.sextant.ui.roadmap;

import dev.sextant.exchange.ImportedPlan;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import dev.sextant.text.Reading;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Selection;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Works;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows the roadmap and changes it. */
public final class RoadmapController implements Screen {

    private final Desk desk;
    private final Look look;
    private final PlanChooser plans;
    private final Consumer<Optional<Phase>> printing;
    private final Consumer<Phase> keeping;
    private final RoadmapActions actions;
    private final Derived<Roadmap> roadmap;
    private final Parent view;
    /** Holds the roadmap, or in its place the preview of an import. */
    private final StackPane place = new StackPane();
    private @Nullable TreeTable<Roadmap.Line> rows;
    private @Nullable Part selected;

    @FXML private PageHeader header;
    @FXML private KeyFigure finish;
    @FXML private KeyFigure done;
    @FXML private KeyFigure nextGate;
    @FXML private TreeTableView<Branch.Row<Roadmap.Line>> table;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> number;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> name;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> days;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> start;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> end;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> percent;
    @FXML private Picture bars;
    @FXML private StackPane inspector;

    /**
     * @param printing is asked to print a phase, or all
     * @param keeping is asked to keep a phase as a template
     */
    public RoadmapController(Desk desk, Look look, Works works, Consumer<Optional<Phase>> printing, Consumer<Phase> keeping) {
        this.desk = desk;
        this.look = look;
        this.plans = new PlanChooser(desk, works, this::preview);
        this.printing = printing;
        this.keeping = keeping;
        this.actions = new RoadmapActions(desk);
        this.roadmap = desk.derive(Roadmap::of);
        this.view = Views.load(this, desk.speech());
        closePreview();
    }

    @Override
    public Node view() {
        return place;
    }

    @FXML
    private void initialize() {
        columns();
        var shown = new TreeTable<>(table, look, line -> line.depth() == 0 ? "group" : "");
        rows = shown;
        shown.fill(name, look, 14);
        new RoadmapBars(bars, look, desk, shown, roadmap);
        var chosen = new Selection<>(shown, Roadmap.Line::id);
        roadmap.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(roadmap.get()));
        var phases = new PhaseInspectorController(desk, chosen.part(desk, Phase.class), roadmap, keeping);
        var tasks = new TaskInspectorController(desk, chosen.part(desk, Task.class), roadmap);
        chosen.part(desk, Part.class).subscribe(part -> {
            selected = part;
            inspect(part, phases, tasks);
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        shown.select(roadmap.get().lines().stream().findFirst().map(Roadmap.Line::id).orElse(null));
    }

    private void columns() {
        table.setTreeColumn(name);
        Column.of(desk, look, number, 3).shows((line, _) -> line.number()).styled(_ -> "muted-cell");
        Column.of(desk, look, name, 16.2).shows((line, texts) -> texts.say(line.name())).styled(RoadmapController::weight)
                .edits(line -> desk.speech().say(line.name()), this::rename);
        Column.of(desk, look, days, 6).figures().styled(RoadmapController::weight)
                .shows((line, texts) -> line.task().filter(_ -> !line.isSummary())
                        .map(task -> texts.formats().estimate(task.duration()))
                        .orElse(line.span().map(span -> texts.formats().number(span.workingDays())).orElse("")))
                .edits(line -> line.task().filter(_ -> !line.isSummary())
                        .map(task -> Form.ESTIMATE.write(task.duration(), desk.speech().now())).orElse(null),
                        (line, typed) -> change(line, task -> task.withDuration(Reading.estimate(typed))));
        Column.of(desk, look, start, 5.6).figures().styled(RoadmapController::weight)
                .shows((line, texts) -> line.span().map(span -> texts.formats().shortDate(span.start())).orElse(""));
        Column.of(desk, look, end, 5.6).figures().styled(RoadmapController::weight)
                .shows((line, texts) -> line.span().map(span -> texts.formats().shortDate(span.finish())).orElse(""));
        Column.of(desk, look, percent, 4.2).figures().styled(RoadmapController::weight)
                .shows((line, _) -> percent(line) + " %")
                .edits(line -> line.task().filter(_ -> !line.isSummary()).map(task -> Integer.toString(task.progress())).orElse(null),
                        (line, typed) -> change(line, task -> task.withProgress(Reading.whole(typed))));
    }

    private int percent(Roadmap.Line line) {
        return line.part() instanceof Phase phase
                ? (int) Math.round(100 * roadmap.get().progress().work(phase).share())
                : line.task().map(Task::progress).orElse(0);
    }

    private static String weight(Roadmap.Line line) {
        return line.isSummary() ? "group-cell" : "";
    }

    private void rename(Roadmap.Line line, String typed) {
        var now = desk.now().part(line.id()).orElse(line.part());
        var after = switch (now) {
            case Phase it -> it.withName(it.name().with(desk.speech().language(), typed));
            case Task it -> it.withName(it.name().with(desk.speech().language(), typed));
            default -> now;
        };
        desk.commitOrRefuse("entry.edited", Edit.change(now, after));
    }

    private void change(Roadmap.Line line, UnaryOperator<Task> change) {
        var now = line.task().map(Task::id).flatMap(desk.now()::find).orElseThrow();
        desk.commitOrRefuse("entry.edited", Edit.change(now, change.apply(now)));
    }

    private void inspect(@Nullable Part part, PhaseInspectorController phases, TaskInspectorController tasks) {
        var shown = switch (part) {
            case Phase _ -> phases.view();
            case Task _ -> tasks.view();
            case null, default -> nothing();
        };
        if (!inspector.getChildren().equals(List.of(shown))) {
            inspector.getChildren().setAll(shown);
        }
    }

    private Node nothing() {
        var label = new Label(desk.speech().say("roadmap.select"));
        label.getStyleClass().add("empty");
        return label;
    }

    private void show(Roadmap now) {
        var shown = rows;
        if (shown != null) {
            shown.show(now.branches());
        }
        var speech = desk.speech();
        var formats = speech.formats();
        var plan = desk.now();
        header.setSummary(speech.say("roadmap.summary", plan.phases().size(), plan.all(Task.class).size()));
        var wanted = plan.charter().finish();
        finish.show(
                now.schedule().whole().map(span -> formats.date(span.finish())).orElse("–"),
                wanted == null ? "" : speech.say("roadmap.wanted", wanted),
                now.schedule().whole().filter(span -> wanted != null && span.finish().isAfter(wanted)).isPresent() ? "danger" : "");
        done.show(Math.round(100 * now.progress().work().share()) + " %", speech.say("roadmap.done.detail"));
        nextGate.show(
                now.progress().nextGate().flatMap(plan::find).map(Gate::name).map(speech::say).orElse("–"),
                now.progress().nextGate().flatMap(plan::find).flatMap(gate -> now.span(gate.phase()))
                        .map(span -> formats.shortDate(span.finish())).orElse(""));
    }

    @Override
    public boolean show(Part part) {
        var here = part instanceof Phase || part instanceof Task;
        if (here && rows != null) {
            closePreview();
            rows.select(part.id());
        }
        return here;
    }

    private void pressed(KeyEvent key) {
        var part = selected;
        if (key.getCode() == KeyCode.INSERT) {
            addTask();
        } else if (key.getCode() == KeyCode.DELETE && part != null) {
            actions.remove(part);
        } else if (key.isAltDown() && part != null && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            actions.move(part, key.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void addTask() {
        actions.addTask(selected).ifPresent(this::beginNaming);
    }

    @FXML
    private void addPhase() {
        actions.addPhase(selected).ifPresent(this::beginNaming);
    }

    private void beginNaming(Id<?> added) {
        if (rows != null) {
            rows.edit(added, name);
        }
    }

    @FXML
    private void importPlan() {
        desk.drafts().commit();
        plans.choose(place.getScene().getWindow());
    }

    private void preview(String file, ImportedPlan plan) {
        var preview = new ImportPreviewController(desk, look, file, plan, this::closePreview);
        place.getChildren().setAll(preview.view());
        preview.focus();
    }

    private void closePreview() {
        place.getChildren().setAll(view);
    }

    @FXML
    private void print() {
        desk.drafts().commit();
        var part = selected;
        printing.accept(part instanceof Task task ? desk.now().find(task.phase()) : Optional.ofNullable((Phase) part));
    }
}
