package dev.sextant.ui.costs;

import dev.sextant.method.Catalogue;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Rate;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.costs.line.LineInspectorController;
import dev.sextant.ui.costs.rates.RatesController;
import dev.sextant.ui.costs.twice.BannerController;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Selection;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the costs and changes them. */
public final class CostsController implements Screen {

    /** Below this height of the page, in ems, the picture makes room for the table. */
    private static final double ROOM_FOR_PICTURE = 42;

    /** As much, where something asks to be settled first. */
    private static final double ROOM_FOR_BANNER_TOO = 58;

    private final Desk desk;
    private final Look look;
    private final Categories categories;
    private final CostActions actions;
    private final Proposals proposals;
    private final Opening opening;
    private final Derived<Costs> costs;
    private final Parent view;
    private @Nullable CostTableController table;
    private @Nullable CostPictures pictures;
    private @Nullable RatesController rates;
    private @Nullable Dialogs dialogs;
    private @Nullable BannerController banner;

    @FXML private BorderPane page;
    @FXML private BorderPane linesPane;
    @FXML private StackPane ratesPane;
    @FXML private StackPane veil;
    @FXML private StackPane bannerPlace;
    @FXML private ToggleGroup viewChoice;
    @FXML private ToggleButton showLines;
    @FXML private ToggleButton showRates;
    @FXML private Workspace workspace;
    @FXML private Button addLine;
    @FXML private PageHeader header;
    @FXML private KeyFigure whole;
    @FXML private KeyFigure oneOff;
    @FXML private KeyFigure budgeted;
    @FXML private Node pictureCard;
    @FXML private Picture bars;
    @FXML private ToggleGroup pictureChoice;
    @FXML private ToggleButton byMonth;
    @FXML private ToggleButton toForecast;
    @FXML private Label tableTitle;
    @FXML private ComboBox<Grouping> grouping;
    @FXML private ToggleGroup columnChoice;
    @FXML private ToggleButton showInputs;
    @FXML private MenuButton suggestions;
    @FXML private VBox empty;
    @FXML private VBox emptyProposals;
    @FXML private StackPane tablePlace;
    @FXML private StackPane inspector;

    public CostsController(Desk desk, Look look, Catalogue catalogue) {
        this.desk = desk;
        this.look = look;
        this.categories = new Categories(catalogue);
        this.actions = new CostActions(desk);
        this.proposals = new Proposals(desk, categories, (line, phases) -> actions.add(line, phases).ifPresent(this::select));
        this.opening = new Opening(desk);
        this.costs = desk.derive(opening.plan(), plan -> Costs.of(plan, categories));
        opening.go();
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        var shown = new CostTableController(desk, look, actions, categories, costs::get);
        tablePlace.getChildren().setAll(shown.view());
        table = shown;
        var chosen = shown.selection();
        var drawn = new CostPictures(bars, look, categories, desk.speech()::now, head -> chosen.select(head.key()));
        pictures = drawn;
        pictureChoice.selectedToggleProperty().subscribe(_ -> drawn.choose(byMonth.isSelected()
                ? CostPictures.Choice.MONTHS
                : toForecast.isSelected() ? CostPictures.Choice.BUDGET : CostPictures.Choice.GROUPS));
        veil.setVisible(false);
        var asked = new Dialogs(veil, shown.view());
        dialogs = asked;
        var twice = new BannerController(desk, costs.get().books(), categories, asked::ask, asked::close);
        bannerPlace.getChildren().setAll(twice.view());
        banner = twice;
        GroupingChoice.keepOne(viewChoice);
        viewChoice.selectedToggleProperty().subscribe(_ -> showView());
        GroupingChoice.keepOne(pictureChoice);
        GroupingChoice.keepOne(columnChoice);
        columnChoice.selectedToggleProperty().subscribe(_ -> {
            shown.showInputs(showInputs.isSelected());
            nameTable();
        });
        GroupingChoice.fill(grouping, desk.speech(), () -> show(costs.get()));
        costs.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(costs.get()));
        inspect(chosen);
        shown.view().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        page.heightProperty().subscribe(_ -> makeRoom());
        look.fontSize().subscribe(_ -> makeRoom());
        chosen.select(costs.get().groups(by()).stream().flatMap(it -> it.lines().stream()).findFirst().map(Costs.Line::key).orElse(null));
    }

    private void showView() {
        var areRates = showRates.isSelected();
        if (areRates && rates == null) {
            var made = new RatesController(desk, look, costs.map(Costs::books), categories);
            rates = made;
            ratesPane.getChildren().setAll(made.view());
        }
        ratesPane.setVisible(areRates);
        linesPane.setVisible(!areRates);
        List.of(suggestions, addLine).forEach(it -> {
            it.setVisible(!areRates);
            it.setManaged(!areRates);
        });
        workspace.inspecting().set(!areRates && !workspace.narrow().get());
    }

    private Grouping by() {
        return Optional.ofNullable(grouping.getValue()).orElse(Grouping.CATEGORY);
    }

    private void inspect(Selection<Costs.Row> chosen) {
        ReadOnlyObjectProperty<@Nullable CostLine> line = chosen.part(desk, CostLine.class);
        var lines = new LineInspectorController(desk, line, costs.map(Costs::books), categories);
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
        return Chips.wrapped(desk.speech().say("costs.select"), "empty");
    }

    private void show(Costs now) {
        if (table != null) {
            table.show(now, by());
        }
        header.setSummary(opening.isWaiting(now.books().plan()) ? desk.speech().say("costs.opening") : summary(now));
        new CostFigures(whole, oneOff, budgeted).show(now, desk.speech().now());
        nameTable();
        proposals.fill(suggestions);
        suggestions.setDisable(suggestions.getItems().isEmpty());
        var isEmpty = now.lines().isEmpty() && !opening.isWaiting(now.books().plan());
        if (isEmpty) {
            proposals.fill(emptyProposals);
        }
        empty.setVisible(isEmpty);
        tablePlace.setVisible(!isEmpty);
        if (pictures != null) {
            pictures.show(now);
        }
        if (banner != null) {
            banner.show(now.overlaps(), now.books());
        }
        makeRoom();
    }

    private String summary(Costs now) {
        var speech = desk.speech();
        var said = speech.say("costs.summary", now.lines().size(), now.currency().getCurrencyCode());
        return now.hasIllustrative() ? said + speech.say("costs.summary.illustrative") : said;
    }

    private void nameTable() {
        var now = costs.get();
        var key = showInputs.isSelected() ? "costs.table-inputs" : "costs.table-amounts";
        tableTitle.setText(desk.speech().say(key, now.currency().getCurrencyCode(), now.books().years()));
    }

    private void makeRoom() {
        var needed = costs.get().overlaps().isEmpty() ? ROOM_FOR_PICTURE : ROOM_FOR_BANNER_TOO;
        var hasRoom = page.getHeight() > needed * look.fontSize().get() && !costs.get().lines().isEmpty();
        pictureCard.setVisible(hasRoom);
        pictureCard.setManaged(hasRoom);
    }

    @Override
    public boolean show(Part part) {
        if (part instanceof CostLine line) {
            showLines.setSelected(true);
            select(line.id());
            return true;
        }
        if (part instanceof Payment payment) {
            return desk.now().find(payment.line()).map(this::show).orElse(false);
        }
        if (part instanceof Rate || part instanceof ExchangeRate || part instanceof Factor) {
            showRates.setSelected(true);
            return rates != null && rates.show(part);
        }
        return false;
    }

    private void select(Id<CostLine> id) {
        if (table != null) {
            table.selection().select(id);
        }
    }

    private Optional<Costs.Row> selected() {
        return Optional.ofNullable(table).map(it -> it.selected());
    }

    private void pressed(KeyEvent key) {
        if (KeyCombination.keyCombination("Shortcut+V").match(key)) {
            paste();
        } else if (key.getCode() == KeyCode.INSERT) {
            addLine();
        } else if (key.getCode() == KeyCode.DELETE && selected().orElse(null) instanceof Costs.Line line) {
            actions.remove(desk.now().get(line.cost().id()));
        } else {
            return;
        }
        key.consume();
    }

    /** Rows that were copied in a spreadsheet. */
    @FXML
    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk.notices().say("costs.paste.nothing");
        } else {
            paste(text);
        }
    }

    void paste(String text) {
        desk.drafts().commit();
        if (dialogs != null) {
            new Pasting(desk, categories, dialogs).ask(text, selected().orElse(null));
        }
    }

    @FXML
    private void addLine() {
        actions.add(selected().orElse(null), by()).ifPresent(added -> {
            if (table != null) {
                table.editName(added);
            }
        });
    }
}
