package dev.sextant.ui.risks;

import dev.sextant.analysis.risk.Zone;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Column;
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
import dev.sextant.ui.risks.Risks.Line;
import dev.sextant.ui.risks.Risks.Spot;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the risks and changes them. */
public final class RisksController implements Screen {

    /** Below this height of the page, in ems, the pictures make room for the register. */
    private static final double ROOM_FOR_PICTURES = 40;

    private final Desk desk;
    private final Look look;
    private final Catalogue catalogue;
    private final RiskActions actions;
    private final Derived<Risks> risks;
    private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
    private final Parent view;
    private @Nullable TreeTable<Line> rows;
    private @Nullable Selection<Line> selection;

    @FXML private BorderPane page;
    @FXML private PageHeader header;
    @FXML private KeyFigure open;
    @FXML private KeyFigure high;
    @FXML private KeyFigure unrated;
    @FXML private KeyFigure ownerless;
    @FXML private HBox pictures;
    @FXML private Picture heatMap;
    @FXML private VBox areas;
    @FXML private HBox filter;
    @FXML private VBox empty;
    @FXML private TreeTableView<Branch.Row<Line>> table;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> number;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> name;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> area;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> probability;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> impact;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> rating;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> status;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> owner;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> response;
    @FXML private StackPane inspector;
    @FXML private StackPane veil;

    public RisksController(Desk desk, Look look, Catalogue catalogue) {
        this.desk = desk;
        this.look = look;
        this.catalogue = catalogue;
        this.actions = new RiskActions(desk);
        this.risks = desk.derive(plan -> Risks.of(plan, catalogue.areas()));
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        columns();
        var shown = new TreeTable<>(table, look, line -> line.isOpen() ? "" : "closed-row");
        var chosen = new Selection<>(shown, line -> line.risk().id());
        rows = shown;
        selection = chosen;
        shown.fill(name, look, 13);
        var risk = chosen.part(desk, Risk.class);
        new RiskMap(heatMap, look, desk, risk, spot);
        var inspected = new RiskInspectorController(desk, risk, risks, catalogue);
        var nothing = new Label();
        nothing.textProperty().bind(desk.speech().saying("risks.select"));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        inspector.getChildren().setAll(nothing, inspected.view());
        risk.subscribe(it -> {
            inspected.view().setVisible(it != null);
            nothing.setVisible(it == null);
        });
        veil.setVisible(false);
        risks.subscribe(this::show);
        spot.subscribe(_ -> show(risks.get()));
        desk.speech().texts().addListener((_, _, _) -> show(risks.get()));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        page.heightProperty().subscribe(_ -> makeRoom());
        look.fontSize().subscribe(_ -> makeRoom());
        chosen.select(risks.get().lines().stream().findFirst().map(it -> it.risk().id()).orElse(null));
    }

    private void columns() {
        Column.of(desk, look, number, 3.8).figures().styled(_ -> "muted-cell").shows((line, texts) -> texts.say("risks.number", line.number()));
        Column.of(desk, look, name, 13).shows((line, texts) -> texts.say(line.risk().name()))
                .edits(line -> desk.speech().say(line.risk().name()), (line, typed) -> actions.change(
                        line.risk().id(), it -> it.withName(it.name().with(desk.speech().language(), typed))));
        words(area, 8, Line::area, "risks.no-area");
        words(probability, 6, Line::probability, "risks.not-rated");
        words(impact, 5.6, Line::impact, "risks.not-rated");
        Column.of(desk, look, rating, 5.2).styled(line -> line.zone().map(RisksController::tone).orElse("muted-cell"))
                .shows((line, texts) -> line.zone().map(texts::say).orElse("–"));
        Column.of(desk, look, status, 5.6).styled(_ -> "muted-cell").shows((line, texts) -> texts.say(line.risk().status()));
        words(owner, 7, Line::owner, "risks.no-owner");
        Column.of(desk, look, response, 8).styled(_ -> "muted-cell").shows((line, texts) -> texts.say(line.risk().response()))
                .edits(line -> desk.speech().say(line.risk().response()), (line, typed) -> actions.change(
                        line.risk().id(), it -> it.withResponse(it.response().with(desk.speech().language(), typed))));
    }

    private void words(TreeTableColumn<Branch.Row<Line>, Line> column, double ems, Function<Line, Words> words, String none) {
        BiFunction<Line, Texts, String> text =
                (line, texts) -> words.apply(line).isEmpty() ? texts.say(none) : texts.say(words.apply(line));
        Column.of(desk, look, column, ems).styled(line -> words.apply(line).isEmpty() ? "muted-cell" : "").shows(text);
    }

    private static String tone(Zone zone) {
        return switch (zone) {
            case HIGH -> "high-cell";
            case MEDIUM -> "medium-cell";
            case LOW -> "low-cell";
        };
    }

    private void show(Risks now) {
        if (selection != null) {
            selection.show(now.branches(spot.get()));
        }
        var speech = desk.speech();
        header.setSummary(speech.say("risks.summary", now.lines().size(), now.open(it -> !it.risk().response().isEmpty()),
                now.probabilities().size(), now.impacts().size()));
        var highOnes = now.open(it -> it.zone().filter(Zone.HIGH::equals).isPresent());
        var unratedOnes = now.open(it -> it.zone().isEmpty());
        var ownerlessOnes = now.open(it -> it.risk().owner() == null);
        open.show(count(now.open(_ -> true)), speech.say("risks.open.detail", now.lines().size()));
        high.show(count(highOnes), speech.say("risks.high.detail"), highOnes > 0 ? "danger" : "");
        unrated.show(count(unratedOnes), speech.say("risks.unrated.detail"));
        ownerless.show(count(ownerlessOnes), speech.say("risks.ownerless.detail"));
        heatMap.setAccessibleText(speech.say("risks.map.sentence", now.map().count(Zone.HIGH), now.map().count(Zone.MEDIUM), now.map().count(Zone.LOW)));
        areas.getChildren().setAll(now.areas().stream().map(it -> new AreaLine(desk, it, this::select)).toList());
        showFilter(now);
        empty.setVisible(now.lines().isEmpty());
        table.setVisible(!now.lines().isEmpty());
        makeRoom();
    }

    private static String count(long number) {
        return Long.toString(number);
    }

    private void showFilter(Risks now) {
        var chosen = spot.get();
        filter.getChildren().clear();
        if (chosen != null && chosen.probability() <= now.probabilities().size() && chosen.impact() <= now.impacts().size()) {
            var text = desk.speech().say("risks.filter",
                    now.probabilities().get(chosen.probability() - 1).name(), now.impacts().get(chosen.impact() - 1).name());
            filter.getChildren().add(Chips.removable(text, desk.speech().saying("risks.filter.remove"), () -> spot.set(null)));
        }
    }

    private void makeRoom() {
        var hasRoom = page.getHeight() > ROOM_FOR_PICTURES * look.fontSize().get() && !risks.get().lines().isEmpty();
        pictures.setVisible(hasRoom);
        pictures.setManaged(hasRoom);
    }

    @Override
    public boolean show(Part part) {
        if (part instanceof Risk risk) {
            select(risk.id());
            return true;
        }
        return false;
    }

    private void select(Id<Risk> id) {
        if (spot.get() != null && risks.get().line(id).filter(spot.get()::holds).isEmpty()) {
            spot.set(null);
        }
        if (selection != null) {
            selection.select(id);
        }
    }

    private void pressed(KeyEvent key) {
        var line = rows == null ? null : rows.selected().get();
        if (key.getCode() == KeyCode.INSERT) {
            addRisk();
        } else if (key.getCode() == KeyCode.DELETE && line != null) {
            actions.remove(desk.now().get(line.risk().id()));
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void addRisk() {
        spot.set(null);
        actions.add().ifPresent(added -> {
            if (rows != null) {
                rows.edit(added, name);
            }
        });
    }

    @FXML
    private void openLibrary() {
        desk.drafts().commit();
        var library = new RiskLibraryController(desk, catalogue, chosen -> {
            closeLibrary();
            actions.add(chosen).ifPresent(this::select);
        }, this::closeLibrary);
        veil.getChildren().setAll(library.view());
        veil.setVisible(true);
        library.focus();
    }

    private void closeLibrary() {
        veil.setVisible(false);
        veil.getChildren().clear();
        table.requestFocus();
    }
}
