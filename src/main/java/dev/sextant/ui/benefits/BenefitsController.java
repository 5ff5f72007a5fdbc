package dev.sextant.ui.benefits;

import dev.sextant.method.Catalogue;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Selection;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what the engagement brings and changes it. */
public final class BenefitsController implements Screen {

    private final Desk desk;
    private final Look look;
    private final Catalogue catalogue;
    private final BenefitActions actions;
    private final Ideas ideas;
    private final Derived<Benefits> benefits;
    private final Parent view;
    private @Nullable TreeTable<Benefits.Row> rows;
    private @Nullable Selection<Benefits.Row> selection;

    @FXML private PageHeader header;
    @FXML private KeyFigure year;
    @FXML private KeyFigure range;
    @FXML private KeyFigure whole;
    @FXML private KeyFigure direct;
    @FXML private KeyFigure unowned;
    @FXML private MenuButton suggestions;
    @FXML private ToggleButton cases;
    @FXML private Label tableTitle;
    @FXML private VBox empty;
    @FXML private VBox emptyIdeas;
    @FXML private TreeTableView<Branch.Row<Benefits.Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> name;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> nature;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> kpi;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> owner;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> begins;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> ramp;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> likely;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> lowHigh;
    @FXML private TreeTableColumn<Branch.Row<Benefits.Row>, Benefits.Row> horizon;
    @FXML private StackPane inspector;

    public BenefitsController(Desk desk, Look look, Catalogue catalogue) {
        this.desk = desk;
        this.look = look;
        this.catalogue = catalogue;
        this.actions = new BenefitActions(desk);
        this.ideas = new Ideas(desk, catalogue, idea -> actions.add(idea).ifPresent(this::select));
        this.benefits = desk.derive(Benefits::of);
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        var columns = new BenefitColumns(desk, look, actions, benefits::get);
        columns.words(name, nature, kpi, owner);
        columns.figures(begins, ramp, likely, lowHigh, horizon);
        var shown = new TreeTable<>(table, look, row -> row instanceof Benefits.Head ? "group" : "");
        var chosen = new Selection<>(shown, Benefits.Row::key);
        rows = shown;
        selection = chosen;
        columns.widen(horizon);
        shown.fill(name, look, 13);
        benefits.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(benefits.get()));
        inspect(chosen);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        chosen.select(benefits.get().lines().stream().findFirst().map(Benefits.Line::key).orElse(null));
    }

    private void inspect(Selection<Benefits.Row> chosen) {
        ReadOnlyObjectProperty<@Nullable Benefit> benefit = chosen.part(desk, Benefit.class);
        var one = new BenefitInspectorController(desk, benefit, benefits);
        var goal = new GoalInspectorController(desk, chosen.key(), benefits, ideas);
        var others = new CasesController(desk, catalogue, looked -> {
            cases.setSelected(false);
            actions.add(looked).ifPresent(this::select);
        });
        Runnable choose = () -> {
            var wanted = cases.isSelected() ? others.view() : benefit.get() != null ? one.view() : chosen.key().get() instanceof Goal ? goal.view() : nothing();
            if (!inspector.getChildren().equals(List.of(wanted))) {
                inspector.getChildren().setAll(wanted);
            }
        };
        cases.selectedProperty().subscribe(_ -> choose.run());
        benefit.subscribe(_ -> choose.run());
        chosen.key().addListener((_, _, _) -> cases.setSelected(false));
        chosen.key().subscribe(_ -> choose.run());
        desk.speech().texts().addListener((_, _, _) -> choose.run());
    }

    private Node nothing() {
        var label = new Label(desk.speech().say("benefits.select"));
        label.getStyleClass().add("empty");
        label.setWrapText(true);
        return label;
    }

    private void show(Benefits now) {
        if (selection != null) {
            selection.show(now.branches());
        }
        var speech = desk.speech();
        header.setSummary(speech.say("benefits.summary", now.lines().size(), now.currency().getCurrencyCode())
                + (now.illustrative() > 0 ? speech.say("benefits.summary.illustrative", now.illustrative()) : ""));
        showKeyFigures(now);
        nameColumns(now);
        ideas.fill(suggestions);
        var isEmpty = now.lines().isEmpty();
        if (isEmpty) {
            ideas.fill(emptyIdeas);
        }
        empty.setVisible(isEmpty);
        table.setVisible(!isEmpty);
    }

    private void showKeyFigures(Benefits now) {
        var speech = desk.speech();
        var formats = speech.formats();
        var all = now.year();
        year.show(formats.roughly(now.money(all.likely())), "");
        range.show(all.low() == all.high() ? "–" : formats.roughly(now.money(all.low())) + " – " + formats.roughly(now.money(all.high())), "");
        whole.show(formats.roughly(now.money(now.whole())), speech.say("benefits.in-years", now.years()));
        direct.show(formats.roughly(now.money(now.direct())), "");
        unowned.show(Long.toString(now.unowned()), now.lines().isEmpty() ? "" : speech.say("benefits.of", now.lines().size()), now.unowned() > 0 ? "danger" : "");
    }

    /** The heads of amounts say their currency. */
    private void nameColumns(Benefits now) {
        var speech = desk.speech();
        var symbol = speech.formats().symbol(now.currency());
        var isYuan = now.currency().getCurrencyCode().equals("CNY");
        likely.setText(speech.say("benefits.year-in", symbol));
        lowHigh.setText(speech.say("benefits.range-in", isYuan && speech.language() == Language.ZH ? "元" : symbol));
        horizon.setText(speech.say("benefits.horizon-in", now.years(), symbol));
        tableTitle.setText(speech.say("benefits.table-title"));
    }

    @Override
    public boolean show(Part part) {
        if (part instanceof Benefit benefit) {
            cases.setSelected(false);
            select(benefit.id());
            return true;
        }
        return false;
    }

    private void select(Id<Benefit> id) {
        if (selection != null) {
            selection.select(id);
        }
    }

    private Optional<Benefits.Row> selected() {
        return Optional.ofNullable(rows).map(it -> it.selected().get());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.INSERT) {
            add();
        } else if (key.getCode() == KeyCode.DELETE && selected().orElse(null) instanceof Benefits.Line line) {
            actions.remove(desk.now().get(line.benefit().id()));
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void add() {
        actions.add(selected().orElse(null)).ifPresent(added -> {
            if (rows != null) {
                rows.edit(added, name);
            }
        });
    }
}
