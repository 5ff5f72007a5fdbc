package dev.sextant.ui.control;

import dev.sextant.analysis.earned.Warning;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Booking;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.ui.control.Control.Stage;
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
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows budget and actuals, and lets money be approved, ordered and paid. */
public final class ControlController implements Screen {

    /** Below this height of the page, in ems, the pictures make room for the table. */
    private static final double ROOM_FOR_PICTURES = 44;

    private final Desk desk;
    private final Look look;
    private final Comparand comparand;
    private final Groups groups;
    private final ControlActions actions;
    private final BookingSource source;
    private final Derived<Control> control;
    private final Parent view;
    private @Nullable Selection<Control.Row> lines;
    private @Nullable Selection<Stage> earned;
    private @Nullable WarningList warned;
    private @Nullable Asking asking;
    private @Nullable SpendPicture picture;

    @FXML private BorderPane page;
    @FXML private PageHeader header;
    @FXML private Button freeze;
    @FXML private MenuButton bring;
    @FXML private Button book;
    @FXML private HBox basisBar;
    @FXML private DatePicker status;
    @FXML private Label statusHint;
    @FXML private ComboBox<Measured> against;
    @FXML private HBox keyFigures;
    @FXML private KeyFigure budgetFigure;
    @FXML private KeyFigure committedFigure;
    @FXML private KeyFigure actualFigure;
    @FXML private KeyFigure forecastFigure;
    @FXML private KeyFigure indexFigure;
    @FXML private VBox warnings;
    @FXML private HBox pictures;
    @FXML private Picture curve;
    @FXML private Label earnedUnit;
    @FXML private TreeTableView<Branch.Row<Stage>> stages;
    @FXML private TreeTableColumn<Branch.Row<Stage>, Stage> stage;
    @FXML private TreeTableColumn<Branch.Row<Stage>, Stage> pv;
    @FXML private TreeTableColumn<Branch.Row<Stage>, Stage> ev;
    @FXML private TreeTableColumn<Branch.Row<Stage>, Stage> ac;
    @FXML private TreeTableColumn<Branch.Row<Stage>, Stage> spi;
    @FXML private TreeTableColumn<Branch.Row<Stage>, Stage> cpi;
    @FXML private TreeTableColumn<Branch.Row<Stage>, Stage> eac;
    @FXML private HBox tableBar;
    @FXML private Label tableTitle;
    @FXML private ToggleButton byCategory;
    @FXML private ToggleButton byPhase;
    @FXML private TreeTableView<Branch.Row<Control.Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Control.Row>, Control.Row> name;
    @FXML private TreeTableColumn<Branch.Row<Control.Row>, Control.Row> budget;
    @FXML private TreeTableColumn<Branch.Row<Control.Row>, Control.Row> changes;
    @FXML private TreeTableColumn<Branch.Row<Control.Row>, Control.Row> committed;
    @FXML private TreeTableColumn<Branch.Row<Control.Row>, Control.Row> actual;
    @FXML private TreeTableColumn<Branch.Row<Control.Row>, Control.Row> forecast;
    @FXML private TreeTableColumn<Branch.Row<Control.Row>, Control.Row> variance;
    @FXML private VBox empty;
    @FXML private StackPane veil;
    @FXML private StackPane inspector;

    /** @param comparand the baseline that the whole window compares with; the work is measured against it */
    public ControlController(Desk desk, Look look, Works works, Catalogue catalogue, Comparand comparand) {
        this.desk = desk;
        this.look = look;
        this.comparand = comparand;
        this.groups = new Groups(catalogue);
        this.actions = new ControlActions(desk);
        this.source = new BookingSource(desk, works, catalogue);
        var question = new ReadOnlyObjectWrapper<>(question());
        desk.plan().addListener((_, _, _) -> question.set(question()));
        comparand.against().addListener((_, _, _) -> question.set(question()));
        this.control = desk.derive(question, it -> Control.of(it, groups::name));
        this.view = Views.load(this, desk.speech());
    }

    private Control.Question question() {
        return new Control.Question(desk.now(), comparand.against().get(), desk.today());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        asking = new Asking(veil, table);
        picture = new SpendPicture(curve, desk, look);
        warned = new WarningList(warnings, desk, this::open);
        var chosenLine = lines();
        var chosenStage = stages();
        new Inspecting(desk, inspector, control, groups, actions, asking).of(chosenLine, chosenStage);
        new BasisBar(desk, comparand, status, statusHint, against).follow(control);
        byPhase.selectedProperty().subscribe(_ -> show(control.get()));
        OneOf.keep(byCategory.getToggleGroup());
        control.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(control.get()));
        page.heightProperty().subscribe(_ -> makeRoom());
        look.fontSize().subscribe(_ -> makeRoom());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        chosenLine.select(control.get().groups().stream().flatMap(it -> it.lines().stream()).findFirst().map(Control.Line::key).orElse(null));
    }

    private Selection<Control.Row> lines() {
        var columns = new ControlColumns(desk, look, actions, this::figures);
        columns.name(name);
        columns.budget(budget, changes);
        columns.spent(committed, actual);
        columns.outcome(forecast, variance);
        var rows = new TreeTable<>(table, look, row -> row instanceof Control.Head ? "group" : row instanceof Control.Line line && line.cost().closed() ? "closed-row" : "");
        rows.fill(name, look, 12);
        var chosen = new Selection<>(rows, Control.Row::key);
        lines = chosen;
        return chosen;
    }

    private Selection<Stage> stages() {
        var columns = new EarnedColumns(desk, look, this::figures);
        columns.name(stage);
        columns.amount(pv, "PV", it -> figures().coarse(it.pv()));
        columns.amount(ev, "EV", it -> figures().coarse(it.ev()));
        columns.amount(ac, "AC", it -> figures().coarse(it.ac()));
        columns.index(spi, "SPI", it -> it.spi());
        columns.index(cpi, "CPI", it -> it.cpi());
        columns.amount(eac, "EAC", it -> figures().coarse(it.eac()));
        var rows = new TreeTable<Stage>(stages, look, it -> it.isWhole() ? "group" : "");
        rows.fill(stage, look, 6);
        var chosen = new Selection<>(rows, Stage::key);
        earned = chosen;
        return chosen;
    }

    private ControlFigures figures() {
        return new ControlFigures(desk.speech().now(), control.get().currency());
    }

    private void show(Control now) {
        var speech = desk.speech();
        if (lines != null && earned != null && warned != null && picture != null) {
            lines.show(now.branches(byPhase.isSelected()));
            earned.show(now.stages().stream().map(it -> Branch.leaf(it.key(), it)).toList());
            warned.show(now.warnings());
            picture.show(now);
        }
        var isEmpty = now.lines().isEmpty();
        header.setSummary(isEmpty ? "" : speech.say("control.summary", now.lines().size(), now.currency().getCurrencyCode()));
        new KeyFigures(budgetFigure, committedFigure, actualFigure, forecastFigure, indexFigure).show(now, figures());
        tableTitle.setText(speech.say("control.table-title", now.currency().getCurrencyCode()));
        earnedUnit.setText(speech.say("control.earned-detail", figures().unit()));
        empty.setVisible(isEmpty);
        table.setVisible(!isEmpty);
        for (var node : new Node[] {basisBar, tableBar, keyFigures}) {
            shown(node, !isEmpty);
        }
        for (var node : new Node[] {freeze, bring, book}) {
            node.setDisable(isEmpty || desk.isReadOnly());
        }
        makeRoom();
    }

    static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void makeRoom() {
        shown(pictures, page.getHeight() > ROOM_FOR_PICTURES * look.fontSize().get() && !control.get().lines().isEmpty());
    }

    /** What a warning is about. */
    private void open(Warning warning) {
        if (warning.line() != null) {
            select(warning.line());
        } else if (earned != null) {
            earned.select(warning.phase() == null ? Stage.WHOLE : "earned/phase/" + warning.phase().value());
        }
    }

    @Override
    public boolean show(Part part) {
        var line = switch (part) {
            case Booking booking -> booking.line();
            case ChangeRequest request -> request.line();
            default -> null;
        };
        if (line != null) {
            select(line);
        }
        return line != null;
    }

    private void select(Id<CostLine> id) {
        if (lines != null) {
            lines.select(id);
        }
    }

    private Optional<CostLine> selected() {
        return Optional.ofNullable(lines).flatMap(it -> control.get().line(it.key().get())).map(Control.Line::cost);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.INSERT) {
            book();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.V) {
            paste();
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void book() {
        if (asking != null && !control.get().lines().isEmpty()) {
            asking.show(new BookingController(desk, actions, selected().map(CostLine::id).orElse(null), null, asking::close));
        }
    }

    @FXML
    private void freeze() {
        var now = control.get();
        if (now.accounts().lines().stream().allMatch(it -> it.line().budget() == null)) {
            said(actions.freeze(now.accounts().lines()));
        } else if (asking != null) {
            asking.show(new FreezeController(desk, now, selected().map(CostLine::id).orElse(null), chosen -> said(actions.freeze(chosen)), asking::close));
        }
    }

    private void said(int frozen) {
        if (frozen > 0) {
            desk.notices().say("control.frozen", frozen, figures().full(control.get().total().budgetNow()));
        }
    }

    @FXML
    private void paste() {
        source.paste(this::propose);
    }

    @FXML
    private void choose() {
        source.choose(view.getScene() == null ? null : view.getScene().getWindow(), this::propose);
    }

    /** Shows what bookings from elsewhere would change. */
    void propose(BookingSource.Found found) {
        if (asking != null) {
            asking.show(new BookingImportController(desk, look, actions, found, asking::close));
        }
    }
}
