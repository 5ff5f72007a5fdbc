package dev.sextant.ui.worksheets;

import dev.sextant.analysis.sheet.Tally;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.text.Cells;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Selection;
import dev.sextant.ui.kit.Sentence;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Workspace;
import dev.sextant.ui.worksheets.Worksheets.Entry;
import dev.sextant.ui.worksheets.Worksheets.Line;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the worksheets, one at a time, and fills them in. */
public final class WorksheetsController implements Screen {

    private final Desk desk;
    private final Look look;
    private final Catalogue catalogue;
    private final SheetActions actions;
    private final Derived<Worksheets> worksheets;
    private final Parent view;
    private @Nullable Selection<Entry> chosen;
    private @Nullable SheetTable lines;

    @FXML private Workspace workspace;
    @FXML private PageHeader header;
    @FXML private Button addRow;
    @FXML private Button pasteRows;
    @FXML private MenuItem removeSheet;
    @FXML private TreeTableView<Branch.Row<Entry>> list;
    @FXML private TreeTableColumn<Branch.Row<Entry>, Entry> sheetColumn;
    @FXML private TreeTableColumn<Branch.Row<Entry>, Entry> filledColumn;
    @FXML private BorderPane sheetPage;
    @FXML private Sentence sheetTitle;
    @FXML private Sentence purpose;
    @FXML private HBox figures;
    @FXML private KeyFigure filled;
    @FXML private Label result;
    @FXML private TreeTableView<Branch.Row<Line>> table;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> rowColumn;
    @FXML private VBox noRows;
    @FXML private VBox empty;
    @FXML private Label emptyDetail;
    @FXML private Button firstSheet;
    @FXML private StackPane inspector;
    @FXML private StackPane veil;

    public WorksheetsController(Desk desk, Look look, Catalogue catalogue) {
        this.desk = desk;
        this.look = look;
        this.catalogue = catalogue;
        this.actions = new SheetActions(desk);
        this.worksheets = desk.derive(Worksheets::of);
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        var shown = new TreeTable<Entry>(list, look, entry -> entry.tally() == null ? "group" : "").ofAnyHeight();
        var choice = new Selection<>(shown, Entry::key);
        chosen = choice;
        Column.of(desk, look, sheetColumn, 13).wrapped().styled(entry -> entry.tally() == null ? "group-cell" : "")
                .shows((entry, texts) -> entry.tally() == null ? texts.say("worksheets.phase", entry.number(), entry.name()) : texts.say(entry.name()));
        Column.of(desk, look, filledColumn, 3.6).figures().styled(_ -> "muted-cell")
                .shows((entry, _) -> entry.tally() == null ? "" : entry.tally().filled() + "/" + entry.tally().rows().size());
        shown.fill(sheetColumn, look, 9);
        var filling = new SheetTable(desk, look, actions, table, rowColumn);
        lines = filling;
        var sheet = choice.part(desk, Sheet.class);
        Draft.bind(sheetTitle, new Field<>(desk, sheet, "entry.edited", Sheet::name, Sheet::withName), Form.WORDS);
        Draft.bind(purpose, new Field<>(desk, sheet, "entry.edited", Sheet::purpose, Sheet::withPurpose), Form.WORDS);
        inspect(filling.selection().part(desk, SheetRow.class));
        veil.setVisible(false);
        worksheets.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(worksheets.get()));
        choice.key().addListener((_, _, _) -> {
            desk.drafts().commit();
            show(worksheets.get());
        });
        choice.select(worksheets.get().first(null).map(it -> it.sheet().id()).orElse(null));
    }

    private void inspect(ReadOnlyObjectProperty<@Nullable SheetRow> row) {
        var inspected = new RowInspectorController(desk, row, actions);
        var nothing = new Label();
        nothing.textProperty().bind(desk.speech().saying("worksheets.select"));
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        inspector.getChildren().setAll(nothing, inspected.view());
        row.subscribe(it -> {
            inspected.view().setVisible(it != null);
            nothing.setVisible(it == null);
        });
    }

    private Optional<Tally> current(Worksheets now) {
        return Optional.ofNullable(chosen).flatMap(it -> now.sheet(it.key().get()));
    }

    /** A sheet stays chosen; when it went, the first of all is shown. */
    private void show(Worksheets now) {
        var choice = chosen;
        var speech = desk.speech();
        if (choice == null) {
            return;
        }
        choice.show(now.entries());
        var sheets = now.sheets().toList();
        if (!sheets.isEmpty() && choice.key().get() == null) {
            choice.select(sheets.getFirst().sheet().id());
        }
        header.setSummary(speech.say(
                "worksheets.summary", sheets.size(), sheets.stream().mapToInt(Tally::filled).sum(), sheets.stream().mapToInt(it -> it.rows().size()).sum()));
        shown(sheets.isEmpty(), empty);
        shown(!sheets.isEmpty(), list);
        emptyDetail.setText(speech.say(desk.now().phases().isEmpty() ? "worksheets.empty.phases" : "worksheets.empty.detail"));
        firstSheet.setDisable(desk.now().phases().isEmpty());
        var current = current(now);
        current.ifPresent(this::show);
        shown(current.isPresent(), sheetPage);
        addRow.setDisable(current.isEmpty());
        pasteRows.setDisable(current.isEmpty());
        removeSheet.setDisable(current.isEmpty());
    }

    private void show(Tally tally) {
        if (lines != null) {
            lines.show(tally);
        }
        var speech = desk.speech();
        var rows = tally.rows().size();
        filled.show(speech.say("worksheets.of", tally.filled(), rows), "");
        var measure = tally.measure();
        shown(tally.measure().isPresent() || !tally.sheet().verdicts().isEmpty(), figures);
        result.setText(measure.isPresent()
                ? Cells.result(speech.now(), tally.sheet(), measure.getAsDouble(), tally.verdict())
                : speech.say("worksheets.no-result"));
        shown(rows == 0, noRows);
        shown(rows > 0, table);
    }

    private static void shown(boolean isShown, Node node) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    @Override
    public boolean show(Part part) {
        var sheet = switch (part) {
            case Sheet it -> Optional.of(it.id());
            case SheetRow it -> Optional.of(it.sheet());
            default -> Optional.<Id<Sheet>>empty();
        };
        sheet.ifPresent(this::choose);
        if (part instanceof SheetRow row && lines != null) {
            lines.select(row.id());
        }
        return sheet.isPresent();
    }

    private void choose(Id<Sheet> id) {
        if (chosen != null) {
            chosen.select(id);
        }
    }

    @FXML
    private void addRow() {
        if (lines != null) {
            lines.add();
        }
    }

    @FXML
    private void pasteRows() {
        if (lines != null) {
            lines.paste();
        }
    }

    @FXML
    private void removeSheet() {
        current(worksheets.get()).ifPresent(it -> actions.removeSheet(it.sheet().id()));
    }

    @FXML
    private void newSheet() {
        desk.drafts().commit();
        Id<Phase> current = current(worksheets.get()).map(it -> it.sheet().phase()).orElse(null);
        var asking = new NewSheetController(desk, catalogue, current, this::add, () -> {
            veil.setVisible(false);
            veil.getChildren().clear();
            list.requestFocus();
        });
        veil.getChildren().setAll(asking.view());
        veil.setVisible(true);
        asking.focus();
    }

    private boolean add(Sheet sheet) {
        var isAdded = actions.addSheet(sheet);
        if (isAdded) {
            choose(sheet.id());
        }
        return isAdded;
    }
}
