package dev.sextant.ui.centre;

import dev.sextant.method.Catalogue;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.ui.kit.Branch;
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
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the service centre and changes it. */
public final class CentreController implements Screen {

    /** Below this height of the page, in ems, the pictures make room for the table. */
    private static final double ROOM_FOR_PICTURES = 42;

    private final Desk desk;
    private final Look look;
    private final CentreActions actions;
    private final Offers offers;
    private final Derived<ServiceCentre> centre;
    private final Parent view;
    private @Nullable TreeTable<ServiceCentre.Row> rows;
    private @Nullable TreeTable<ServiceCentre.Time> times;
    private @Nullable Selection<ServiceCentre.Row> selection;

    @FXML private BorderPane page;
    @FXML private PageHeader header;
    @FXML private MenuButton suggestions;
    @FXML private KeyFigure turns;
    @FXML private KeyFigure earnedBack;
    @FXML private KeyFigure result;
    @FXML private KeyFigure unowned;
    @FXML private Node pictures;
    @FXML private Picture flow;
    @FXML private StackPane cyclePlace;
    @FXML private Label tableTitle;
    @FXML private ToggleButton byActivity;
    @FXML private ToggleButton byMonth;
    @FXML private VBox empty;
    @FXML private VBox emptyOffers;
    @FXML private TreeTableView<Branch.Row<ServiceCentre.Row>> table;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> name;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> kind;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> volume;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> growth;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> conversion;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> margin;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> unitCost;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> fixedCost;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Row>, ServiceCentre.Row> turn;
    @FXML private TreeTableView<Branch.Row<ServiceCentre.Time>> months;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> month;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> contacts;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> conversions;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> revenue;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> cost;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> costCentres;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> profitCentres;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> monthResult;
    @FXML private TreeTableColumn<Branch.Row<ServiceCentre.Time>, ServiceCentre.Time> running;
    @FXML private StackPane inspector;

    public CentreController(Desk desk, Look look, Catalogue catalogue) {
        this.desk = desk;
        this.look = look;
        this.actions = new CentreActions(desk);
        this.offers = new Offers(desk, catalogue, known -> actions.add(known).ifPresent(this::select));
        this.centre = desk.derive(ServiceCentre::of);
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        var columns = new ActivityColumns(desk, look, actions);
        columns.words(name, kind, turn);
        columns.figures(volume, growth, conversion);
        columns.money(margin, unitCost, fixedCost);
        var shown = new TreeTable<>(table, look, row -> row instanceof ServiceCentre.Head ? "group" : "");
        var chosen = new Selection<>(shown, ServiceCentre.Row::key);
        rows = shown;
        selection = chosen;
        shown.fill(name, look, 11);
        var columnsOfMonths = new MonthColumns(desk, look, centre::get);
        columnsOfMonths.counts(month, contacts, conversions);
        columnsOfMonths.amounts(revenue, cost);
        columnsOfMonths.results(costCentres, profitCentres, monthResult, running);
        var years = new TreeTable<ServiceCentre.Time>(months, look, row -> row.period().isMonth() ? "" : "group");
        times = years;
        years.fill(month, look, 9);
        new CentrePicture(flow, look, desk, centre);
        cyclePlace.getChildren().setAll(new CycleController(desk, centre).view());
        follow(chosen);
    }

    private void follow(Selection<ServiceCentre.Row> chosen) {
        centre.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(centre.get()));
        byMonth.getToggleGroup().selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        byMonth.selectedProperty().subscribe(_ -> show(centre.get()));
        inspect(chosen);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        page.heightProperty().subscribe(_ -> makeRoom());
        look.fontSize().subscribe(_ -> makeRoom());
        chosen.select(centre.get().lines().stream().findFirst().map(ServiceCentre.Line::key).orElse(null));
    }

    private void inspect(Selection<ServiceCentre.Row> chosen) {
        ReadOnlyObjectProperty<@Nullable CentreActivity> activity = chosen.part(desk, CentreActivity.class);
        var one = new ActivityInspectorController(desk, activity, centre);
        Runnable choose = () -> {
            var wanted = activity.get() != null ? one.view() : nothing();
            if (!inspector.getChildren().equals(List.of(wanted))) {
                inspector.getChildren().setAll(wanted);
            }
        };
        activity.subscribe(_ -> choose.run());
        desk.speech().texts().addListener((_, _, _) -> choose.run());
    }

    private Node nothing() {
        var label = new Label(desk.speech().say("centre.select"));
        label.getStyleClass().add("empty");
        label.setWrapText(true);
        return label;
    }

    private void show(ServiceCentre now) {
        if (selection != null && times != null) {
            selection.show(now.activities());
            times.show(now.times());
        }
        var speech = desk.speech();
        header.setSummary(speech.say("centre.summary", now.lines().size(), now.currency().getCurrencyCode())
                + (now.hasIllustrative() ? speech.say("centre.summary.illustrative") : ""));
        showKeyFigures(now);
        nameColumns(now);
        offers.fill(suggestions);
        var isEmpty = now.lines().isEmpty();
        if (isEmpty) {
            offers.fill(emptyOffers);
        }
        empty.setVisible(isEmpty);
        table.setVisible(!isEmpty && !byMonth.isSelected());
        months.setVisible(!isEmpty && byMonth.isSelected());
        makeRoom();
    }

    private void showKeyFigures(ServiceCentre now) {
        var speech = desk.speech();
        var whole = now.total().whole();
        turns.show(month(now.total().turns(), now), "", now.total().turns().isPresent() || now.lines().isEmpty() ? "good" : "danger");
        earnedBack.show(month(now.total().earnedBack(), now), "");
        var units = whole.result();
        result.show((units < 0 ? "\u2212" : "") + speech.formats().roughly(now.money(Math.abs(units))),
                speech.say("centre.in-years", now.months().count() / 12), units < 0 ? "danger" : "");
        var missing = now.lines().stream().filter(it -> it.activity().owner() == null).count();
        unowned.show(Long.toString(missing), now.lines().isEmpty() ? "" : speech.say("centre.of", now.lines().size()), missing > 0 ? "danger" : "");
    }

    private String month(Optional<YearMonth> month, ServiceCentre now) {
        return now.lines().isEmpty() ? "–" : month.map(it -> desk.speech().formats().month(it.atDay(1))).orElse(desk.speech().say("centre.not-yet"));
    }

    /** The heads of amounts say their currency. */
    private void nameColumns(ServiceCentre now) {
        var speech = desk.speech();
        var symbol = speech.formats().symbol(now.currency());
        margin.setText(speech.say("centre.margin-in", symbol));
        unitCost.setText(speech.say("centre.unit-cost-in", symbol));
        fixedCost.setText(speech.say("centre.fixed-cost-in", symbol));
        tableTitle.setText(byMonth.isSelected() ? speech.say("centre.months-title", symbol) : speech.say("centre.table-title"));
    }

    private void makeRoom() {
        var hasRoom = page.getHeight() > ROOM_FOR_PICTURES * look.fontSize().get() && !centre.get().lines().isEmpty();
        pictures.setVisible(hasRoom);
        pictures.setManaged(hasRoom);
    }

    @Override
    public boolean show(Part part) {
        if (part instanceof CentreActivity activity) {
            byActivity.setSelected(true);
            select(activity.id());
            return true;
        }
        return false;
    }

    private void select(Id<CentreActivity> id) {
        if (selection != null) {
            selection.select(id);
        }
    }

    private Optional<ServiceCentre.Row> selected() {
        return Optional.ofNullable(rows).map(it -> it.selected().get());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.INSERT) {
            add();
        } else if (key.getCode() == KeyCode.DELETE && selected().orElse(null) instanceof ServiceCentre.Line line) {
            actions.remove(desk.now().get(line.activity().id()));
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void add() {
        byActivity.setSelected(true);
        actions.add(selected().orElse(null)).ifPresent(added -> {
            if (rows != null) {
                rows.edit(added, name);
            }
        });
    }
}
