package dev.sextant.ui.roadmap;

import dev.sextant.draw.Legend;
import dev.sextant.draw.Setting;
import dev.sextant.exchange.ImportedPlan;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
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
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows the roadmap and changes it. */
public final class RoadmapController implements Screen {

    /** Scroll bar and lines, in em. */
    private static final double BESIDE_COLUMNS = 0.85;
    private static final double MOST_TABLE = 0.68;
    /** In em: below it names say nothing any more, and the table is scrolled instead. */
    private static final double LEAST_NAME = 14;

    private final Desk desk;
    private final Look look;
    private final PlanChooser plans;
    private final Outside outside;
    private final RoadmapActions actions;
    private final Derived<Roadmap> roadmap;
    private final Parent view;
    /** Holds the roadmap, or in its place the preview of an import. */
    private final StackPane place = new StackPane();
    private @Nullable TreeTable<Roadmap.Line> rows;
    private final DoubleProperty nameEms = new SimpleDoubleProperty(12);
    private @Nullable Part selected;
    private double wantedName;
    private double divided = -1;

    @FXML private PageHeader header;
    @FXML private MenuButton baseline;
    @FXML private KeyFigure finish;
    @FXML private KeyFigure done;
    @FXML private KeyFigure critical;
    @FXML private KeyFigure nextGate;
    @FXML private KeyFigure conflicts;
    @FXML private TreeTableView<Branch.Row<Roadmap.Line>> table;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> number;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> name;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> days;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> start;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> end;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> slack;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> percent;
    @FXML private SplitPane split;
    @FXML private Picture bars;
    @FXML private Label note;
    @FXML private ScrollBar time;
    @FXML private Picture legend;
    @FXML private Button showToday;
    @FXML private Button fit;
    @FXML private Button zoomOut;
    @FXML private Button zoomIn;
    @FXML private StackPane inspector;

    /**
     * What the roadmap leaves to others.
     *
     * @param comparand what lies under the bars
     * @param printing is asked to print a phase, or all
     * @param keeping is asked to keep a phase as a template
     * @param comparing is asked to compare baselines
     */
    public record Outside(Comparand comparand, Consumer<Optional<Phase>> printing, Consumer<Phase> keeping, Runnable comparing) {

        /** Nobody to ask. */
        public static Outside nothing(Desk desk) {
            return new Outside(new Comparand(desk), _ -> {}, _ -> {}, () -> {});
        }
    }

    public RoadmapController(Desk desk, Look look, Works works, Outside outside) {
        this.desk = desk;
        this.look = look;
        this.plans = new PlanChooser(desk, works, this::preview);
        this.outside = outside;
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
        shown.fill(name, look, nameEms);
        split.widthProperty().subscribe(_ -> divide());
        look.fontSize().subscribe(_ -> fitColumns(roadmap.get()));
        gantt(shown);
        var chosen = new Selection<>(shown, Roadmap.Line::id);
        roadmap.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(roadmap.get()));
        var phases = new PhaseInspectorController(desk, chosen.part(desk, Phase.class), roadmap, outside.keeping());
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
        var columns = new RoadmapColumns(desk, look);
        columns.number(number);
        columns.name(name);
        columns.days(days);
        columns.start(start);
        columns.end(end);
        columns.slack(slack);
        columns.percent(percent);
    }

    private void fitColumns(Roadmap now) {
        var texts = desk.speech().now();
        var em = look.fontSize().get();
        number.setPrefWidth(RoadmapColumns.numberEms(now) * em);
        start.setPrefWidth(RoadmapColumns.dateEms(texts) * em);
        end.setPrefWidth(RoadmapColumns.dateEms(texts) * em);
        wantedName = RoadmapColumns.nameEms(now, texts);
        divide();
    }

    /** Gives the table its columns up to the float and the Gantt the rest, until the user moves the divider. */
    private void divide() {
        if (split.getWidth() <= 0 || divided >= 0 && Math.abs(split.getDividerPositions()[0] - divided) > 0.01) {
            return;
        }
        var em = look.fontSize().get();
        var columns = Stream.of(number, days, start, slack).mapToDouble(TreeTableColumn::getPrefWidth).sum() + BESIDE_COLUMNS * em;
        nameEms.set(Math.clamp((MOST_TABLE * split.getWidth() - columns) / em, LEAST_NAME, Math.max(LEAST_NAME, wantedName)));
        var wanted = columns + nameEms.get() * em;
        split.setDividerPositions(Math.clamp(wanted / split.getWidth(), 0.3, MOST_TABLE));
        divided = split.getDividerPositions()[0];
    }

    /** The Gantt, with all that moves it and its bars. */
    private void gantt(TreeTable<Roadmap.Line> shown) {
        var drawn = new RoadmapBars(bars, look, desk, shown, roadmap);
        outside.comparand().against().subscribe(against -> drawn.compare(against == null ? null : against.schedule()));
        new BaselineMenu(baseline, desk, outside.comparand(), outside.comparing()).follow();
        var controls = new TimeControls(drawn, bars, time, table, roadmap, desk);
        zoomIn.setOnAction(_ -> controls.zoomIn());
        zoomOut.setOnAction(_ -> controls.zoomOut());
        showToday.setOnAction(_ -> controls.showToday());
        fit.setOnAction(_ -> drawn.fit());
        new BarMouse(drawn, bars, note, desk, shown, roadmap);
        var keys = new BarKeys(desk, roadmap, drawn, () -> selected instanceof Task task ? Optional.of(task) : Optional.empty());
        keys.listen(table);
        keys.listen(bars);
        bars.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        shown.selected().subscribe(line -> bars.setAccessibleText(line == null
                ? desk.speech().say("roadmap.bars")
                : new BarWords(desk.speech().now(), roadmap.get()).speak(line)));
        legend.show(look, (pen, width, height, em) -> new Legend(new Setting(desk.speech().now(), em)).draw(pen, 0, width, height / 2));
        desk.speech().texts().subscribe(_ -> legend.redraw());
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
        fitColumns(now);
        var shown = rows;
        if (shown != null) {
            shown.show(now.branches());
        }
        var calendar = desk.now().find(desk.now().charter().calendar()).map(WorkCalendar::name);
        header.setSummary(desk.speech().say("gantt.summary", now.plan().phases().size(), now.tasks(), now.plan().all(Link.class).size(),
                calendar.map(desk.speech()::say).orElse(desk.speech().say("gantt.calendar.standard"))));
        new RoadmapFigures(finish, done, critical, nextGate, conflicts).show(now, desk);
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
        outside.printing().accept(part instanceof Task task ? desk.now().find(task.phase()) : Optional.ofNullable((Phase) part));
    }
}
