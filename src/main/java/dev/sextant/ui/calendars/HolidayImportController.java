package dev.sextant.ui.calendars;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.exchange.holidays.HolidayPreview;
import dev.sextant.exchange.holidays.HolidayPreview.Fate;
import dev.sextant.exchange.holidays.HolidayPreview.Line;
import dev.sextant.exchange.holidays.Holidays.Omission;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Placement;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.text.Shifts;
import dev.sextant.text.Texts;
import dev.sextant.ui.calendars.WorkCalendars.Entry;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Shows what a list of holidays would change in a calendar, line by line, and lets lines be left out, before anything is done. */
final class HolidayImportController {

    private final Desk desk;
    private final HolidaySource.Found found;
    private final Consumer<Optional<Id<WorkCalendar>>> close;
    private final List<Edit> before = new ArrayList<>();
    private final WorkCalendar target;
    private final Set<Integer> refused = new HashSet<>();
    private final Parent view;
    private final TreeTable<Row> rows;
    private HolidayPreview preview;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private Label summary;
    @FXML private TreeTableView<Branch.Row<Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> taken;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> first;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> last;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> dayName;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> hours;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> fate;
    @FXML private Label leftTitle;
    @FXML private ScrollPane leftScroll;
    @FXML private VBox left;
    @FXML private Button take;

    /** A line of the list. @param isTaken whether it is wanted */
    private record Row(int at, Line line, boolean isTaken) {}

    /** @param close takes the preview away; gets the calendar that was changed, if one was */
    HolidayImportController(Desk desk, Look look, Entry into, HolidaySource.Found found, Consumer<Optional<Id<WorkCalendar>>> close) {
        this.desk = desk;
        this.found = found;
        this.close = close;
        this.target = into.isStandard() ? fresh() : into.calendar();
        if (into.isStandard()) {
            before.add(Edit.add(target));
        }
        this.preview = previewNow();
        this.view = Views.load(this, desk.speech());
        this.rows = new TreeTable<>(table, look, row -> row.isTaken() ? "" : "closed-row");
        columns(look);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                toggle();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel();
                key.consume();
            }
        });
        show();
        rows.select(0);
    }

    /** The standard calendar cannot be changed, so the list begins a calendar of its own. */
    private WorkCalendar fresh() {
        var name = Words.of(desk.speech().language(), desk.speech().say("calendars.list-name", found.name()));
        return new WorkCalendar(
                desk.fresh(WorkCalendar.class), Placement.last(desk.now().ranked(WorkCalendar.class)), name, WorkCalendar.STANDARD.week(),
                WorkCalendar.STANDARD.hoursPerDay(), "");
    }

    private HolidayPreview previewNow() {
        return found.preview().apply(CalendarDays.of(desk.now(), target));
    }

    Parent view() {
        return view;
    }

    void focus() {
        table.requestFocus();
    }

    private void columns(Look look) {
        Column.of(desk, look, taken, 3.6).shows((row, _) -> row.isTaken() ? "✓" : "");
        Column.of(desk, look, first, 9.6).shows((row, texts) -> texts.formats().date(row.line().first()));
        Column.of(desk, look, last, 9.6).shows((row, texts) -> row.line().last().equals(row.line().first()) ? "" : texts.formats().date(row.line().last()));
        Column.of(desk, look, dayName, 12).shows((row, texts) -> texts.say(row.line().name()));
        Column.of(desk, look, hours, 10).styled(_ -> "muted-cell").shows((row, texts) -> Shifts.of(row.line().shifts(), texts));
        Column.of(desk, look, fate, 12).shows((row, texts) -> fate(row.line(), texts)).styled(row -> row.line().fate() == Fate.DIFFERENT ? "medium-cell" : "muted-cell");
        rows.fill(dayName, look, 9);
    }

    private static String fate(Line line, Texts texts) {
        return switch (line.fate()) {
            case NEW -> texts.say("calendars.import.new");
            case THERE -> texts.say("calendars.import.there");
            case IDLE -> texts.say("calendars.import.idle");
            case DIFFERENT -> texts.say("calendars.import.different", line.there().stream()
                    .map((SpecialDay it) -> texts.say("calendars.import.now", it.name(), Shifts.of(it.shifts(), texts)))
                    .distinct().collect(Collectors.joining(texts.say("calendars.between"))));
        };
    }

    private void show() {
        var speech = desk.speech();
        var shown = IntStream.range(0, preview.lines().size()).mapToObj(this::row).toList();
        rows.show(shown.stream().map(it -> Branch.leaf((Object) it.at(), it)).toList());
        title.setText(speech.say("calendars.import.title", found.name(), target.name()));
        summary.setText(speech.say("calendars.import.summary", count(Fate.NEW), count(Fate.DIFFERENT), count(Fate.THERE), preview.left().size(), preview.repeated()));
        var count = shown.stream().filter(Row::isTaken).count();
        take.setText(speech.say("calendars.import.do", count));
        take.setDisable(count == 0 || desk.isReadOnly());
        leftTitle.setText(speech.say("calendars.import.left", preview.left().size()));
        left.getChildren().setAll(preview.left().stream().map(it -> Chips.wrapped(said(it), "holiday-omission")).toList());
        leftTitle.setVisible(!preview.left().isEmpty());
        leftTitle.setManaged(!preview.left().isEmpty());
        leftScroll.setVisible(!preview.left().isEmpty());
        leftScroll.setManaged(!preview.left().isEmpty());
    }

    private Row row(int at) {
        var line = preview.lines().get(at);
        return new Row(at, line, line.isTakeable() && !refused.contains(at));
    }

    private long count(Fate fate) {
        return preview.lines().stream().filter(it -> it.fate() == fate).count();
    }

    private String said(Omission omission) {
        return desk.speech().say("calendars.import.omission", omission.line(), omission.text().isEmpty() ? "–" : omission.text(), omission.why());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            toggle();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            take();
            key.consume();
        }
    }

    /** Leaves the selected line out, or takes it after all. */
    private void toggle() {
        var row = rows.selected().get();
        if (row != null && row.line().isTakeable()) {
            var _ = refused.remove(row.at()) || refused.add(row.at());
            show();
        }
    }

    @FXML
    private void take() {
        preview = previewNow();
        var wanted = IntStream.range(0, preview.lines().size()).filter(at -> !refused.contains(at)).mapToObj(preview.lines()::get).collect(Collectors.toSet());
        var edits = new ArrayList<>(before);
        edits.addAll(preview.edits(wanted::contains, desk.ids()));
        if (edits.size() > before.size() && desk.commit("entry.calendars.imported", edits)) {
            desk.notices().say("calendars.import.done", wanted.stream().filter(Line::isTakeable).count(), target.name());
            close.accept(Optional.of(target.id()));
        }
    }

    @FXML
    private void cancel() {
        close.accept(Optional.empty());
    }
}
