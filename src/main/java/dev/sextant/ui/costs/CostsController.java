package dev.sextant.ui.costs;

import dev.sextant.draw.Setting;
import dev.sextant.draw.money.CostBars;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
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

/** Shows the costs and changes them. */
public final class CostsController implements Screen {

    /** Below this height of the page, in ems, the picture makes room for the table. */
    private static final double ROOM_FOR_PICTURE = 42;

    private final Desk desk;
    private final Look look;
    private final Categories categories;
    private final CostActions actions;
    private final Proposals proposals;
    private final Derived<Costs> costs;
    private final Parent view;
    private @Nullable TreeTable<Costs.Row> rows;
    private @Nullable Selection<Costs.Row> selection;

    @FXML private BorderPane page;
    @FXML private PageHeader header;
    @FXML private KeyFigure oneOff;
    @FXML private KeyFigure annual;
    @FXML private KeyFigure firstYear;
    @FXML private KeyFigure range;
    @FXML private KeyFigure actual;
    @FXML private Node pictureCard;
    @FXML private Picture bars;
    @FXML private Label tableTitle;
    @FXML private ToggleButton byCategory;
    @FXML private ToggleButton byPhase;
    @FXML private MenuButton suggestions;
    @FXML private VBox empty;
    @FXML private VBox emptyProposals;
    @FXML private TreeTableView<Branch.Row<Costs.Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> name;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> nature;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> home;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> rhythm;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> quantity;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> unitCost;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> total;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> lowHigh;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> tax;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> paid;
    @FXML private StackPane inspector;

    public CostsController(Desk desk, Look look, Catalogue catalogue) {
        this.desk = desk;
        this.look = look;
        this.categories = new Categories(catalogue);
        this.actions = new CostActions(desk);
        this.proposals = new Proposals(desk, categories, (line, phases) -> actions.add(line, phases).ifPresent(this::select));
        this.costs = desk.derive(plan -> Costs.of(plan, categories));
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        var columns = new CostColumns(desk, look, actions, () -> figures());
        columns.words(name, nature, home, rhythm);
        columns.figures(quantity, unitCost, total, lowHigh);
        columns.paid(tax, paid);
        var shown = new TreeTable<>(table, look, row -> row instanceof Costs.Head ? "group" : "");
        var chosen = new Selection<>(shown, Costs.Row::key);
        rows = shown;
        selection = chosen;
        columns.widen(home);
        shown.fill(name, look, 15);
        byPhase.selectedProperty().subscribe(_ -> show(costs.get()));
        byCategory.getToggleGroup().selectedToggleProperty().addListener((group, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        costs.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(costs.get()));
        inspect(chosen);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        page.heightProperty().subscribe(_ -> makeRoom());
        look.fontSize().subscribe(_ -> makeRoom());
        chosen.select(costs.get().groups().stream().flatMap(it -> it.lines().stream()).findFirst().map(Costs.Line::key).orElse(null));
    }

    private void inspect(Selection<Costs.Row> chosen) {
        ReadOnlyObjectProperty<@Nullable CostLine> line = chosen.part(desk, CostLine.class);
        var lines = new CostInspectorController(desk, line, costs, categories);
        var heads = new GroupInspectorController(desk, chosen.key(), costs, categories, proposals);
        Runnable choose = () -> {
            var shown = line.get() != null ? lines.view() : costs.get().head(chosen.key().get()).isPresent() ? heads.view() : nothing();
            if (!inspector.getChildren().equals(List.of(shown))) {
                inspector.getChildren().setAll(shown);
            }
        };
        line.subscribe(_ -> choose.run());
        chosen.key().subscribe(_ -> choose.run());
        desk.speech().texts().addListener((_, _, _) -> choose.run());
    }

    private Node nothing() {
        var label = new Label(desk.speech().say("costs.select"));
        label.getStyleClass().add("empty");
        label.setWrapText(true);
        return label;
    }

    private Figures figures() {
        return new Figures(desk.speech().now(), costs.get().currency());
    }

    private void show(Costs now) {
        if (selection != null) {
            selection.show(now.branches(byPhase.isSelected()));
        }
        var speech = desk.speech();
        header.setSummary(summary(now));
        showKeyFigures(now);
        nameColumns(now);
        tableTitle.setText(speech.say("costs.table-title", now.currency().getCurrencyCode()));
        proposals.fill(suggestions);
        suggestions.setDisable(suggestions.getItems().isEmpty());
        var isEmpty = now.lines().isEmpty();
        if (isEmpty) {
            proposals.fill(emptyProposals);
        }
        empty.setVisible(isEmpty);
        table.setVisible(!isEmpty);
        showPicture(now);
    }

    private String summary(Costs now) {
        var speech = desk.speech();
        var said = speech.say("costs.summary", now.lines().size(), now.currency().getCurrencyCode());
        return now.hasIllustrative() ? said + speech.say("costs.summary.illustrative") : said;
    }

    private void showKeyFigures(Costs now) {
        var speech = desk.speech();
        var formats = speech.formats();
        var sum = now.summary().total();
        var annualLines = now.annualLines();
        oneOff.show(formats.roughly(sum.oneOff().net().likely()), speech.say("costs.lines", now.lines().size() - annualLines));
        annual.show(formats.roughly(sum.annual().net().likely()), speech.say("costs.lines", annualLines));
        firstYear.show(formats.roughly(sum.firstYear().gross().likely()), "");
        range.show(figures().range(sum.firstYear().net()), "");
        var invoiced = now.lines().stream().filter(it -> it.cost().actual() != null).count();
        actual.show(formats.roughly(sum.firstYear().actual()), invoiced == 0 ? speech.say("costs.no-invoice") : speech.say("costs.lines", invoiced));
    }

    /** The heads of amounts say their currency. */
    private void nameColumns(Costs now) {
        var speech = desk.speech();
        var symbol = speech.formats().symbol(now.currency());
        unitCost.setText(speech.say("costs.unit-cost-in", symbol));
        total.setText(speech.say("costs.total-in", symbol));
        paid.setText(speech.say("costs.actual-in", symbol));
        var isYuan = now.currency().getCurrencyCode().equals("CNY");
        lowHigh.setText(speech.say("costs.range-in", isYuan && speech.language() == Language.ZH ? "元" : symbol));
    }

    private void showPicture(Costs now) {
        var texts = desk.speech().now();
        bars.show(look, (pen, width, _, em) -> picture(now, new Setting(texts, 0.93 * em), width).draw(pen));
        bars.setPrefHeight(picture(now, new Setting(texts, 0.93 * look.fontSize().get()), 1).height());
        makeRoom();
    }

    private CostBars picture(Costs now, Setting setting, double width) {
        return new CostBars(now.summary(), code -> setting.texts().say(categories.name(code)), setting, width);
    }

    private void makeRoom() {
        var hasRoom = page.getHeight() > ROOM_FOR_PICTURE * look.fontSize().get() && !costs.get().lines().isEmpty();
        pictureCard.setVisible(hasRoom);
        pictureCard.setManaged(hasRoom);
    }

    @Override
    public boolean show(Part part) {
        if (part instanceof CostLine line) {
            select(line.id());
            return true;
        }
        return false;
    }

    private void select(Id<CostLine> id) {
        if (selection != null) {
            selection.select(id);
        }
    }

    private Optional<Costs.Row> selected() {
        return Optional.ofNullable(rows).map(it -> it.selected().get());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.INSERT) {
            addLine();
        } else if (key.getCode() == KeyCode.DELETE && selected().orElse(null) instanceof Costs.Line line) {
            actions.remove(desk.now().get(line.cost().id()));
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void addLine() {
        actions.add(selected().orElse(null), byPhase.isSelected()).ifPresent(added -> {
            if (rows != null) {
                rows.edit(added, name);
            }
        });
    }
}
