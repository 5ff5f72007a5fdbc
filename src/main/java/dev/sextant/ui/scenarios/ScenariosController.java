package dev.sextant.ui.scenarios;

import dev.sextant.analysis.scenario.Differences;
import dev.sextant.analysis.scenario.SideBySide;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the plan and its scenarios side by side, and line by line where one of them differs. */
public final class ScenariosController implements Screen {

    private static final double ROW_EMS = 2.4;
    private static final double HEAD_EMS = 3.3;
    private static final int MOST_ROWS = 40;

    private final Desk desk;
    private final Look look;
    private final ScenarioActions actions;
    private final Derived<SideBySide> ways;
    private final ObjectProperty<Asked> asked;
    private final Derived<Optional<Differences>> differences;
    private final ScenarioInspectorController inspected;
    private final AdviceController advice;
    private final Parent told;
    private final Parent view;
    private Id<?> chosen = Charter.ID;
    private @Nullable TreeTable<DifferenceRow> rows;
    private @Nullable WaysGrid columns;

    @FXML private PageHeader header;
    @FXML private Button add;
    @FXML private VBox empty;
    @FXML private GridPane grid;
    @FXML private Node pictureCard;
    @FXML private Picture bars;
    @FXML private HBox tableBar;
    @FXML private Label tableTitle;
    @FXML private Label tableDetail;
    @FXML private TreeTableView<Branch.Row<DifferenceRow>> table;
    @FXML private TreeTableColumn<Branch.Row<DifferenceRow>, DifferenceRow> name;
    @FXML private TreeTableColumn<Branch.Row<DifferenceRow>, DifferenceRow> before;
    @FXML private TreeTableColumn<Branch.Row<DifferenceRow>, DifferenceRow> after;
    @FXML private TreeTableColumn<Branch.Row<DifferenceRow>, DifferenceRow> more;
    @FXML private VBox inspector;
    @FXML private StackPane veil;

    /** What is compared with the plan. */
    private record Asked(Plan plan, Id<?> chosen) {

        Optional<Differences> differences() {
            return plan.part(chosen).filter(Scenario.class::isInstance)
                    .map(it -> Differences.of(plan, ScenarioPlan.of(plan, ((Scenario) it).id()).plan()));
        }
    }

    public ScenariosController(Desk desk, Look look) {
        this.desk = desk;
        this.look = look;
        this.actions = new ScenarioActions(desk);
        var base = desk.plan().map(_ -> desk.base());
        this.ways = desk.derive(base, SideBySide::of);
        chosen = desk.base().ranked(Scenario.class).stream().findFirst().<Id<?>>map(Scenario::id).orElse(Charter.ID);
        this.asked = new SimpleObjectProperty<>(new Asked(desk.base(), chosen));
        base.subscribe(plan -> asked.set(new Asked(plan, chosen)));
        this.differences = desk.derive(asked, Asked::differences);
        this.inspected = new ScenarioInspectorController(desk, actions, this::askToPromote, this::choose);
        this.advice = new AdviceController(desk.speech());
        this.told = inspected.told();
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        veil.setVisible(false);
        columns = new WaysGrid(desk, grid, this::choose);
        var shown = new TreeTable<DifferenceRow>(table, look, row -> row instanceof DifferenceRow.Head ? "group" : "");
        rows = shown;
        table.setTreeColumn(name);
        Column.of(desk, look, name, 14).shows(DifferenceRow::name).styled(row -> row instanceof DifferenceRow.Head ? "group-cell" : "");
        Column.of(desk, look, before, 12).figures().shows(DifferenceRow::before);
        Column.of(desk, look, after, 12).figures().shows(DifferenceRow::after);
        Column.of(desk, look, more, 9).figures().shows(DifferenceRow::more).styled(DifferenceRow::tone);
        shown.fill(name, look, 14);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        ways.subscribe(_ -> show());
        differences.subscribe(_ -> showDifferences());
        desk.scenario().addListener((_, _, _) -> show());
        look.fontSize().subscribe(_ -> showDifferences());
        desk.speech().texts().addListener((_, _, _) -> {
            show();
            showDifferences();
        });
    }

    /** The cost line, benefit or task of a line of the table, on its own screen. */
    private void open() {
        var row = rows == null ? null : rows.selected().get();
        if (row != null && row.id() != null) {
            desk.pointed().set(row.id());
        }
    }

    private void show() {
        var now = ways.get();
        if (now.way(chosen).isEmpty()) {
            if (desk.base().part(chosen).isPresent()) {
                return; // it is being worked out
            }
            choose(now.ways().getLast().id());
            return;
        }
        var speech = desk.speech();
        var number = now.ways().size() - 1;
        header.setSummary(speech.say("scenarios.summary", number));
        add.setDisable(desk.isReadOnly() || !ScenarioActions.hasRoom(now.ways().subList(1, now.ways().size())));
        shown(empty, number == 0);
        if (columns != null) {
            columns.show(now, chosen);
        }
        new WaysPicture(now, desk.speech().now()).show(bars, look);
        shown(pictureCard, number > 0);
        inspect(now);
    }

    private void inspect(SideBySide now) {
        var way = now.way(chosen).filter(it -> it.scenario() != null);
        way.ifPresent(it -> inspected.show(now, it));
        var nodes = way.isPresent() ? List.of(inspected.view(), advice.view(), told) : List.of(about(), advice.view());
        if (!inspector.getChildren().equals(nodes)) {
            inspector.getChildren().setAll(nodes);
        }
    }

    private Parent about() {
        var speech = desk.speech();
        var title = new Label(speech.say("scenarios.plan"));
        title.getStyleClass().add("part-title");
        var text = new Label(speech.say("scenarios.plan.about"));
        text.setWrapText(true);
        var box = new VBox(title, text);
        box.getStyleClass().add("inspector-content");
        return box;
    }

    private void showDifferences() {
        var found = differences.get();
        var scenario = desk.base().part(chosen).filter(Scenario.class::isInstance).map(Scenario.class::cast);
        var isShown = found.isPresent() && scenario.isPresent();
        shown(tableBar, isShown);
        shown(table, isShown && !found.get().isNothing());
        if (found.isEmpty() || scenario.isEmpty()) {
            return;
        }
        var speech = desk.speech();
        after.setText(speech.say(scenario.get().name()));
        tableTitle.setText(speech.say("scenarios.table-title", scenario.get().name()));
        tableDetail.setText(speech.say(found.get().isNothing() ? "scenarios.table-nothing" : "scenarios.table-detail", found.get().currency().getCurrencyCode()));
        var branches = DifferenceRow.branches(found.get());
        if (rows != null) {
            rows.show(branches);
        }
        var lines = branches.stream().mapToInt(it -> 1 + it.children().size()).sum();
        table.setPrefHeight((HEAD_EMS + ROW_EMS * Math.min(MOST_ROWS, lines)) * look.fontSize().get());
        table.setMinHeight(table.getPrefHeight());
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void choose(Id<?> id) {
        desk.drafts().commit();
        chosen = id;
        asked.set(new Asked(desk.base(), id));
        desk.base().part(id).filter(Scenario.class::isInstance).ifPresent(it -> inspected.about((Scenario) it));
        if (ways.get().way(id).isPresent()) {
            show();
        }
    }

    @Override
    public boolean show(Part part) {
        if (part instanceof Scenario scenario) {
            choose(scenario.id());
            return true;
        }
        return false;
    }

    @FXML
    private void add() {
        actions.add().ifPresent(id -> {
            choose(id);
            inspected.rename();
        });
    }

    /** Says what would change, and asks whether that is wanted. */
    public void askToPromote(Id<Scenario> id) {
        if (desk.isReadOnly()) {
            desk.notices().refuse(new Refusal("store.read-only"));
            return;
        }
        desk.drafts().commit();
        choose(id);
        var asking = new PromotionController(desk, ScenarioPlan.of(desk.base(), id), keep -> {
            close();
            if (actions.promote(id, keep)) {
                desk.notices().say("scenarios.promoted");
            }
        }, this::close);
        veil.getChildren().setAll(asking.view());
        veil.setVisible(true);
        asking.focus();
    }

    private void close() {
        veil.setVisible(false);
        veil.getChildren().clear();
    }
}
