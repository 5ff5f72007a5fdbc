package dev.sextant.ui.load;

import dev.sextant.analysis.load.Load;
import dev.sextant.analysis.load.Load.Share;
import dev.sextant.analysis.load.Week;
import dev.sextant.plan.Id;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Horizon;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.load.Loads.Line;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows who has how much to do in which week, and what makes it so. */
public final class LoadController implements Screen {

    /** Height of a row with its weeks, in ems. */
    private static final double ROW = 5.6;

    private final Desk desk;
    private final Look look;
    private final Derived<Loads> loads;
    private final ObjectProperty<@Nullable LocalDate> week = new SimpleObjectProperty<>();
    private final Parent view;
    /** Holds the load, or in its place the proposal. */
    private final StackPane place = new StackPane();
    private @Nullable TreeTable<Line> rows;
    private @Nullable TreeTable<Share> causes;

    @FXML private PageHeader header;
    @FXML private Button fit;
    @FXML private Button zoomOut;
    @FXML private Button zoomIn;
    @FXML private Button level;
    @FXML private KeyFigure overloaded;
    @FXML private KeyFigure peak;
    @FXML private KeyFigure weeks;
    @FXML private KeyFigure roleless;
    @FXML private SplitPane content;
    @FXML private VBox empty;
    @FXML private TreeTableView<Branch.Row<Line>> table;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> name;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> capacity;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> most;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> first;
    @FXML private Picture bars;
    @FXML private Label about;
    @FXML private TreeTableView<Branch.Row<Share>> shares;
    @FXML private TreeTableColumn<Branch.Row<Share>, Share> number;
    @FXML private TreeTableColumn<Branch.Row<Share>, Share> task;
    @FXML private TreeTableColumn<Branch.Row<Share>, Share> start;
    @FXML private TreeTableColumn<Branch.Row<Share>, Share> finish;
    @FXML private TreeTableColumn<Branch.Row<Share>, Share> hours;

    public LoadController(Desk desk, Look look) {
        this.desk = desk;
        this.look = look;
        this.loads = desk.derive(Loads::of);
        this.view = Views.load(this, desk.speech());
        close();
    }

    @Override
    public Node view() {
        return place;
    }

    @FXML
    private void initialize() {
        columns();
        var shown = new TreeTable<>(table, look, _ -> "");
        look.wholeEm(ROW).subscribe(height -> table.setFixedCellSize(height));
        rows = shown;
        shown.fill(name, look, 9);
        var drawn = new LoadBars(bars, look, desk, shown, loads, week);
        fit.setOnAction(_ -> drawn.fit());
        zoomOut.setOnAction(_ -> drawn.zoom(1 / Horizon.STEP));
        zoomIn.setOnAction(_ -> drawn.zoom(Horizon.STEP));
        var reasons = new TreeTable<Share>(shares, look, _ -> "");
        causes = reasons;
        reasons.fill(task, look, 14);
        shown.selected().subscribe(this::chooseWeek);
        week.subscribe(_ -> explain());
        loads.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(loads.get()));
        shares.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        shares.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        loads.get().first().ifPresent(line -> shown.select(line.id()));
    }

    private void columns() {
        table.setTreeColumn(name);
        Column.of(desk, look, name, 11).shows((line, texts) -> texts.say(line.name())).styled(line -> line.id().equals(line.role().id()) ? "group-cell" : "");
        Column.of(desk, look, capacity, 4.8).figures().styled(_ -> "muted-cell").shows((line, texts) -> texts.say("load.percent", line.capacity()));
        Column.of(desk, look, most, 4.8).figures().styled(line -> line.peak().isOver() ? "high-cell" : "").shows((line, texts) -> Percent.of(line.peak(), texts));
        Column.of(desk, look, first, 5.8).figures().styled(line -> line.over().isEmpty() ? "muted-cell" : "high-cell")
                .shows((line, texts) -> line.over().isEmpty() ? "–" : texts.formats().shortDate(line.over().getFirst().monday()));
        Column.of(desk, look, number, 4).styled(_ -> "muted-cell")
                .shows((share, _) -> loads.get().numbers().getOrDefault(share.task().id(), ""));
        Column.of(desk, look, task, 14).shows((share, texts) -> texts.say(share.task().name()));
        Column.of(desk, look, start, 6).figures().shows((share, texts) -> texts.formats().shortDate(loads.get().schedule().of(share.task()).start()));
        Column.of(desk, look, finish, 6).figures().shows((share, texts) -> texts.formats().shortDate(loads.get().schedule().of(share.task()).finish()));
        Column.of(desk, look, hours, 5).figures().shows((share, texts) -> texts.formats().number(share.hours()));
    }

    /** Another role keeps the week that was looked at where it is too full then, too. */
    private void chooseWeek(@Nullable Line line) {
        if (line != null && line.over().stream().noneMatch(it -> it.monday().equals(week.get()))) {
            week.set(line.first().monday());
        }
        explain();
    }

    private void explain() {
        var line = rows == null ? null : rows.selected().get();
        if (line == null || causes == null) {
            return;
        }
        var now = loads.get();
        var shown = line.weeks().stream().filter(it -> it.monday().equals(week.get())).findFirst().orElseGet(line::first);
        about.setText(sentence(line, shown));
        var found = now.lines().stream().anyMatch(it -> it.role().equals(line.role()))
                ? Load.shares(now.plan(), now.schedule(), line.role().id(), shown.monday())
                : List.<Share>of();
        causes.show(found.stream().map(it -> Branch.leaf(it.task().id(), it)).toList());
    }

    private String sentence(Line line, Week shown) {
        return desk.speech().say(
                "load.week", line.name(), shown.monday(), shown.demandedHours(), shown.availableHours(), Percent.of(shown, desk.speech().now()));
    }

    private void show(Loads now) {
        number.setPrefWidth(Column.outlineEms(now.numbers().values().stream()) * look.fontSize().get());
        var speech = desk.speech();
        var texts = speech.now();
        var shown = rows;
        if (shown != null) {
            shown.show(now.branches());
            if (shown.selected().get() == null) {
                now.first().ifPresent(line -> shown.select(line.id()));
            }
        }
        empty.setVisible(now.lines().isEmpty());
        content.setVisible(!now.lines().isEmpty());
        level.setDisable(now.overloadedWeeks() == 0);
        header.setSummary(speech.say("load.summary", now.lines().size()));
        overloaded.show(Long.toString(now.overloaded()), speech.say("load.overloaded.detail", now.lines().size()), now.overloaded() == 0 ? "good" : "danger");
        var fullest = now.fullest();
        peak.show(
                fullest.map(it -> Percent.of(it.peak(), texts)).orElse("–"),
                fullest.map(it -> speech.say("load.peak.detail", it.name(), speech.formats().shortDate(it.peak().monday()))).orElse(""),
                fullest.filter(it -> it.peak().isOver()).isPresent() ? "danger" : "");
        weeks.show(Long.toString(now.overloadedWeeks()), speech.say("load.weeks.detail"));
        roleless.show(Long.toString(now.roleless()), speech.say("load.roleless.detail"));
        explain();
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getTarget() instanceof Node node && isInRow(node)) {
            point();
        }
    }

    private static boolean isInRow(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("tree-table-row-cell")) {
                return at.getPseudoClassStates().stream().noneMatch(it -> it.getPseudoClassName().equals("empty"));
            }
        }
        return false;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            point();
            key.consume();
        }
    }

    /** Shows the task where tasks are shown. */
    private void point() {
        var share = causes == null ? null : causes.selected().get();
        if (share != null) {
            desk.pointed().set(share.task().id());
        }
    }

    @FXML
    private void toRoadmap() {
        desk.now().all(Task.class).stream().findFirst().map(Task::id).ifPresent(this::point);
    }

    private void point(Id<Task> task) {
        desk.pointed().set(task);
    }

    @FXML
    private void level() {
        desk.drafts().commit();
        try {
            var levelling = new LevellingController(desk, look, this::close);
            place.getChildren().setAll(levelling.view());
            levelling.focus();
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
        }
    }

    private void close() {
        place.getChildren().setAll(view);
    }
}
