package dev.sextant.ui.control;

import dev.sextant.exchange.costs.CostChanges.Refused;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** Shows which bookings a table brings and which of its rows are refused, and lets rows be left out, before anything is done. */
final class BookingImportController implements Asking.Sheet {

    private final Desk desk;
    private final ControlActions actions;
    private final BookingSource.Found found;
    private final Runnable close;
    private final Set<Integer> unwanted = new HashSet<>();
    private final Parent view;
    private final TreeTable<Row> rows;
    private Arrivals arrivals;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private Label summary;
    @FXML private TreeTableView<Branch.Row<Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> taken;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> where;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> lineName;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> kind;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> on;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> amount;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> reference;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> fate;
    @FXML private Label leftTitle;
    @FXML private ScrollPane leftScroll;
    @FXML private VBox left;
    @FXML private Button take;

    /** A row of the table that can be taken. @param at its place among them */
    private record Row(int at, Arrivals.Arrival arrival, CostLine line, boolean isTaken) {

        Booking booking() {
            return arrival.booking();
        }
    }

    BookingImportController(Desk desk, Look look, ControlActions actions, BookingSource.Found found, Runnable close) {
        this.desk = desk;
        this.actions = actions;
        this.found = found;
        this.close = close;
        this.arrivals = Arrivals.of(desk.now(), found.changes().get());
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

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    private void columns(Look look) {
        Column.of(desk, look, taken, 3.4).shows((row, _) -> row.isTaken() ? "✓" : "");
        Column.of(desk, look, where, 4).styled(_ -> "muted-cell").shows((row, _) -> row.arrival().row());
        Column.of(desk, look, lineName, 14).shows((row, texts) -> texts.say(row.line().name()));
        Column.of(desk, look, kind, 6.5).styled(_ -> "muted-cell").shows((row, texts) -> texts.say(row.booking().type()));
        Column.of(desk, look, on, 7).shows((row, texts) -> texts.formats().date(row.booking().on()));
        Column.of(desk, look, amount, 7).figures().shows((row, texts) -> new ControlFigures(texts, desk.now().charter().currency()).amount(row.booking().amount()));
        Column.of(desk, look, reference, 8).shows((row, _) -> row.booking().reference());
        Column.of(desk, look, fate, 9).styled(row -> row.arrival().before() == null ? "muted-cell" : "medium-cell").shows(this::fate);
        rows.fill(lineName, look, 10);
    }

    private String fate(Row row, Texts texts) {
        var before = row.arrival().before();
        return before == null ? texts.say("control.import.new") : texts.say("control.import.changes", new Money(before.amount(), desk.now().charter().currency()));
    }

    private void show() {
        var speech = desk.speech();
        var all = arrivals.taken();
        var shown = IntStream.range(0, all.size())
                .mapToObj(at -> new Row(at, all.get(at), desk.now().get(all.get(at).booking().line()), !unwanted.contains(at))).toList();
        rows.show(shown.stream().map(it -> Branch.leaf((Object) it.at(), it)).toList());
        title.setText(speech.say("control.import.title", found.name()));
        var sum = shown.stream().filter(it -> it.isTaken() && it.booking().type() == Booking.Type.ACTUAL).map(it -> it.booking().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var count = shown.stream().filter(Row::isTaken).count();
        summary.setText(speech.say("control.import.summary", count, new Money(sum, desk.now().charter().currency()), arrivals.same(), arrivals.refused().size()));
        take.setText(speech.say("control.import.do", count));
        take.setDisable(count == 0 || desk.isReadOnly());
        var omissions = omissions();
        leftTitle.setText(speech.say("control.import.left", arrivals.refused().size()));
        left.getChildren().setAll(omissions.stream().map(it -> Chips.wrapped(it, "holiday-omission")).toList());
        ControlController.shown(leftTitle, !arrivals.refused().isEmpty());
        ControlController.shown(leftScroll, !omissions.isEmpty());
    }

    private List<String> omissions() {
        var said = new ArrayList<String>();
        arrivals.refused().forEach(it -> said.add(said(it)));
        arrivals.unread().forEach(it -> said.add(it.columns().isEmpty()
                ? desk.speech().say("control.import.unread-sheet", it.sheet())
                : desk.speech().say("control.import.unread", it.columns())));
        return said;
    }

    private String said(Refused refused) {
        return desk.speech().say("control.import.refused", refused.spot().address(), refused.text().isEmpty() ? "" : "“" + refused.text() + "”", refused.why());
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

    /** Leaves the selected row out, or takes it after all. */
    private void toggle() {
        var row = rows.selected().get();
        if (row != null) {
            var _ = unwanted.remove(row.at()) || unwanted.add(row.at());
            show();
        }
    }

    @FXML
    private void take() {
        var now = Arrivals.of(desk.now(), found.changes().get());
        if (now.taken().size() != arrivals.taken().size()) { // the plan has changed below the preview
            arrivals = now;
            show();
            return;
        }
        var edits = IntStream.range(0, now.taken().size()).filter(at -> !unwanted.contains(at)).mapToObj(at -> now.taken().get(at).edit()).toList();
        if (desk.commit("entry.control.imported", actions.dated(edits))) {
            desk.notices().say("control.import.done", edits.size());
            close.run();
        }
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
