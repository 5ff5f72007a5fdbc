package dev.sextant.ui.history;

import dev.sextant.text.Texts;
import dev.sextant.ui.history.Chapter.Day;
import dev.sextant.ui.history.Chapter.Line;
import dev.sextant.ui.history.Chapter.Row;
import dev.sextant.ui.history.Chapter.Wish;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows what was done to the plan. */
public final class HistoryController implements Screen {

    private static final int FIRST = 100;
    private static final int TOLD_IN_A_ROW = 3;

    private final Desk desk;
    private final Look look;
    private final ReadOnlyObjectWrapper<@Nullable Line> selected = new ReadOnlyObjectWrapper<>();
    private final Parent view;
    private int wanted = FIRST;
    private long looked;
    private long asked;
    private @Nullable TreeTable<Row> rows;

    @FXML private PageHeader header;
    @FXML private TextField search;
    @FXML private ComboBox<Topic> topic;
    @FXML private TreeTableView<Branch.Row<Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> time;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> by;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> title;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> told;
    @FXML private Label empty;
    @FXML private Button older;
    @FXML private StackPane inspector;

    public HistoryController(Desk desk, Look look) {
        this.desk = desk;
        this.look = look;
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        columns();
        var shown = new TreeTable<>(table, look, row -> row instanceof Day ? "group" : "");
        rows = shown;
        topic.getItems().setAll(Topic.values());
        topic.setValue(Topic.ALL);
        shown.selected().subscribe(row -> selected.set(row instanceof Line line ? line : null));
        var entry = new EntryInspectorController(desk, selected.getReadOnlyProperty());
        var nothing = nothing();
        selected.subscribe(line -> inspector.getChildren().setAll(line == null ? nothing : entry.view()));
        search.textProperty().addListener((_, _, _) -> askAnew());
        topic.valueProperty().addListener((_, _, _) -> askAnew());
        desk.plan().addListener((_, _, _) -> ask());
        desk.speech().texts().subscribe(_ -> {
            Choices.names(topic, it -> desk.speech().say(it.key()));
            ask();
        });
    }

    private void columns() {
        Column.of(desk, look, time, 15).styled(row -> row instanceof Day ? "group-cell" : "muted-cell").shows(HistoryController::when);
        Column.of(desk, look, by, 9).styled(_ -> "muted-cell").shows((row, _) -> row instanceof Line line ? line.by() : "");
        Column.of(desk, look, title, 14).shows(HistoryController::gesture).styled(HistoryController::tone);
        Column.of(desk, look, told, 26).shows(HistoryController::sentences).styled(HistoryController::tone);
    }

    private static String when(Row row, Texts texts) {
        return switch (row) {
            case Day day -> texts.formats().weekday(day.date());
            case Line line -> texts.formats().time(line.time());
        };
    }

    private static String gesture(Row row, Texts texts) {
        return switch (row) {
            case Day _ -> "";
            case Line line when line.fate() == Fates.Fate.STANDS -> line.title();
            case Line line -> texts.say("history.taken-back", line.title());
        };
    }

    private static String sentences(Row row, Texts texts) {
        return switch (row) {
            case Day day -> texts.say("history.day", day.entries());
            case Line line -> {
                var first = String.join(" · ", line.sentences().stream().limit(TOLD_IN_A_ROW).toList());
                var more = line.sentences().size() - TOLD_IN_A_ROW;
                yield more > 0 ? first + " · " + texts.say("history.more", more) : first;
            }
        };
    }

    private static String tone(Row row) {
        return row instanceof Line line && line.fate() == Fates.Fate.STANDS ? "" : "muted-cell";
    }

    private Label nothing() {
        var label = new Label();
        label.textProperty().bind(desk.speech().saying("history.select"));
        label.getStyleClass().add("empty");
        label.setWrapText(true);
        return label;
    }

    private void askAnew() {
        wanted = FIRST;
        ask();
    }

    /** Has the chapter told in the background; what a newer question has overtaken is dropped. */
    private void ask() {
        var number = ++asked;
        var wish = new Wish(topic.getValue(), search.getText(), wanted);
        var entries = desk.entries();
        var now = desk.base();
        var texts = desk.speech().now();
        var zone = desk.clock().getZone();
        desk.threads().background().execute(() -> {
            var chapter = Chapter.of(texts, zone, now, entries.get(), wish);
            desk.threads().window().execute(() -> {
                if (number == asked) {
                    show(chapter, wish);
                }
            });
        });
    }

    private void show(Chapter chapter, Wish wish) {
        var speech = desk.speech();
        header.setSummary(speech.say(chapter.total() == 0 ? "history.summary.none" : "history.summary", chapter.total()));
        var sought = wish.topic() != Topic.ALL || !wish.text().isBlank();
        empty.setText(speech.say(sought ? "history.nothing-found" : "history.empty"));
        older.setVisible(!chapter.isWhole());
        older.setManaged(!chapter.isWhole());
        if (rows != null) {
            rows.show(chapter.days());
            if (looked > 0) {
                rows.select(looked);
                looked = 0;
            } else if (selected.get() == null && !chapter.lines().isEmpty()) {
                rows.select(chapter.lines().getFirst().seq());
            }
        }
    }

    /** Selects an entry, however far back. */
    public void show(long seq) {
        search.clear();
        topic.setValue(Topic.ALL);
        wanted = (int) Math.max(wanted, desk.seq() - seq + 1);
        looked = seq;
        ask();
    }

    @FXML
    private void older() {
        wanted *= 2;
        ask();
    }
}
