package dev.sextant.ui.baselines;

import dev.sextant.journal.Entry;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.ui.baselines.Comparing.Answer;
import dev.sextant.ui.kit.BaselineActions;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Takes baselines, and compares any two states of the plan. */
public final class BaselinesController implements Screen {

    /** Days of the history that are offered; older points go by the number of their entry. */
    private static final int DAYS = 60;
    /** Below this height of the page, in ems, the entries below the table are folded away. */
    private static final double ROOM_FOR_ENTRIES = 44;

    private final Desk desk;
    private final Look look;
    private final BaselineActions actions;
    private final Comparing comparing;
    private final BaselineInspectorController baselines;
    private final MovedByController movedBy;
    private final Parent view;
    private List<Point.DayEnd> days = List.of();
    private boolean stale = true;
    private @Nullable PointChoice older;
    private @Nullable PointChoice newer;
    private @Nullable ComparisonColumns columns;
    private @Nullable TreeTable<Row> rows;

    @FXML private BorderPane page;
    @FXML private PageHeader header;
    @FXML private Button take;
    @FXML private ComboBox<Point> from;
    @FXML private TextField fromEntry;
    @FXML private ComboBox<Point> to;
    @FXML private TextField toEntry;
    @FXML private CheckBox different;
    @FXML private Node figures;
    @FXML private KeyFigure finishFigure;
    @FXML private KeyFigure costFigure;
    @FXML private KeyFigure movedFigure;
    @FXML private KeyFigure newFigure;
    @FXML private KeyFigure riskFigure;
    @FXML private TreeTableView<Branch.Row<Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> number;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> name;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> changes;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> start;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> finish;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> shift;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> length;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> slack;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> cost;
    @FXML private VBox empty;
    @FXML private Label emptyTitle;
    @FXML private Label emptyDetail;
    @FXML private Button takeFirst;
    @FXML private StackPane moved;
    @FXML private StackPane inspector;

    /** @param history shows the entry of a number */
    public BaselinesController(Desk desk, Look look, Comparand comparand, LongConsumer history) {
        this.desk = desk;
        this.look = look;
        this.actions = new BaselineActions(desk);
        this.comparing = new Comparing(desk);
        this.baselines = new BaselineInspectorController(desk, comparand, actions, this::compareWithNow);
        this.movedBy = new MovedByController(desk, look, comparing, history);
        this.view = Views.load(this, desk.speech());
        view.sceneProperty().addListener((_, _, _) -> {
            if (stale) {
                refresh();
            }
        });
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        older = new PointChoice(desk, from, fromEntry);
        newer = new PointChoice(desk, to, toEntry);
        columns = new ComparisonColumns(
                desk, look, table, new ComparisonColumns.Columns(number, name, changes, start, finish, shift, length, slack, cost));
        var shown = new TreeTable<>(table, look, row -> row.isHead() ? "group" : "");
        rows = shown;
        shown.fill(name, look, 12);
        shown.selected().subscribe(row -> movedBy.about(row instanceof Row.Dated it ? it.line().id() : Charter.ID));
        page.heightProperty().subscribe(_ -> fit());
        table.widthProperty().subscribe(_ -> fit());
        look.fontSize().subscribe(_ -> fit());
        moved.getChildren().setAll(movedBy.view());
        inspector.getChildren().setAll(baselines.view());
        take.setDisable(desk.isReadOnly());
        takeFirst.setDisable(desk.isReadOnly());
        different.selectedProperty().addListener((_, _, _) -> show());
        older.point().addListener((_, _, _) -> ask());
        newer.point().addListener((_, _, _) -> ask());
        comparing.answer().addListener((_, _, _) -> show());
        desk.plan().addListener((_, _, _) -> refresh());
        desk.speech().texts().addListener((_, _, _) -> {
            offer(days);
            show();
        });
        offer(days);
        newer.choose(new Point.Now());
        chooseNewest();
        show();
    }

    private void fit() {
        columns().fit(comparing.answer().get() instanceof Answer.Found found ? found.comparison() : null);
        movedBy.fold(page.getHeight() < ROOM_FOR_ENTRIES * look.fontSize().get());
    }

    private ComparisonColumns columns() {
        return Objects.requireNonNull(columns);
    }

    /** Looks into the history, if anybody looks at this. */
    private void refresh() {
        stale = view.getScene() == null;
        if (stale) {
            return;
        }
        var entries = desk.entries();
        var zone = desk.clock().getZone();
        desk.threads().background().execute(() -> {
            var found = days(entries.get(), zone);
            desk.threads().window().execute(() -> {
                offer(found);
                chooseNewest();
                ask();
            });
        });
    }

    private static List<Point.DayEnd> days(List<Entry> entries, ZoneId zone) {
        return entries.reversed().stream()
                .map(it -> it.at().atZone(zone).toLocalDate())
                .distinct().limit(DAYS).map(Point.DayEnd::new).toList();
    }

    private void offer(List<Point.DayEnd> found) {
        days = found;
        older().offer(found);
        newer().offer(found);
    }

    /** Until somebody chooses, the newest baseline is what is compared from. */
    private void chooseNewest() {
        if (older().point().get() == null && from.getValue() == null) {
            Takings.ordered(desk.now()).stream().findFirst().map(Baseline::id).ifPresent(older()::choose);
        }
    }

    private PointChoice older() {
        return Objects.requireNonNull(older);
    }

    private PointChoice newer() {
        return Objects.requireNonNull(newer);
    }

    private void ask() {
        var one = older().point().get();
        var other = newer().point().get();
        if (one == null || other == null) {
            comparing.forget();
        } else if (view == null || view.getScene() == null) {
            stale = true;
        } else {
            comparing.ask(one, other);
        }
    }

    private void show() {
        fit();
        var isFound = comparing.answer().get() instanceof Answer.Found;
        table.setVisible(isFound);
        different.setDisable(!isFound);
        figures.setVisible(isFound);
        moved.setVisible(isFound);
        empty.setVisible(!isFound);
        switch (comparing.answer().get()) {
            case Answer.Found it -> show(it);
            case Answer.Refused it -> explain(desk.speech().say(it.refusal()), "");
            case Answer.Nothing _ when desk.now().all(Baseline.class).isEmpty() ->
                explain(desk.speech().say("baselines.empty"), desk.speech().say("baselines.empty.detail"));
            case Answer.Nothing _ -> explain(desk.speech().say("baselines.choose"), "");
        }
    }

    private void explain(String title, String detail) {
        header.setSummary(desk.speech().say("baselines.summary.none", desk.now().all(Baseline.class).size()));
        emptyTitle.setText(title);
        emptyDetail.setText(detail);
        takeFirst.setVisible(!detail.isEmpty());
    }

    private void show(Answer.Found found) {
        var comparison = found.comparison();
        var stretch = found.stretch();
        header.setSummary(desk.speech().say(
                comparison.isNothing() ? "baselines.summary.same" : "baselines.summary", Long.toString(stretch.first()),
                Long.toString(stretch.last()), stretch.entries().size()));
        new Summary(comparison, desk.speech().now()).show(finishFigure, costFigure, movedFigure, newFigure, riskFigure);
        cost.setText(desk.speech().say("baselines.cost-in", desk.speech().formats().symbol(stretch.to().charter().currency())));
        if (rows != null) {
            rows.show(Row.branches(comparison, different.isSelected()));
        }
    }

    @Override
    public boolean show(Part part) {
        if (part instanceof Baseline baseline) {
            baselines.select(baseline.id());
            return true;
        }
        return false;
    }

    private void compareWithNow(Id<Baseline> baseline) {
        newer().choose(new Point.Now());
        older().choose(baseline);
    }

    @FXML
    private void take() {
        actions.take().ifPresent(baselines::rename);
    }
}
