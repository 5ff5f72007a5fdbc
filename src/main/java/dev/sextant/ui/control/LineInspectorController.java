package dev.sextant.ui.control;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.plan.Booking;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Money;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the account of one line with its bookings and change requests, and changes them. */
final class LineInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable CostLine> line;
    private final Derived<Control> control;
    private final Groups groups;
    private final ControlActions actions;
    private final Asking asking;
    private final Parent view;

    @FXML private Label group;
    @FXML private Label rhythm;
    @FXML private Label closedTag;
    @FXML private Label number;
    @FXML private Label name;
    @FXML private Label budgetCaption;
    @FXML private TextField budget;
    @FXML private CheckBox closed;
    @FXML private VBox workings;
    @FXML private Button addBooking;
    @FXML private VBox bookings;
    @FXML private Button addRequest;
    @FXML private VBox requests;
    @FXML private Label earnedTitle;
    @FXML private VBox measures;

    LineInspectorController(
            Desk desk, ReadOnlyObjectProperty<@Nullable CostLine> line, Derived<Control> control, Groups groups, ControlActions actions, Asking asking) {
        this.desk = desk;
        this.line = line;
        this.control = control;
        this.groups = groups;
        this.actions = actions;
        this.asking = asking;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(budget, new Field<CostLine, Optional<BigDecimal>>(
                desk, line, "entry.edited", it -> Optional.ofNullable(it.budget()), (it, approved) -> it.withBudget(approved.orElse(null))), Form.AMOUNT);
        Choices.bind(closed, new Field<CostLine, Boolean>(desk, line, "entry.edited", CostLine::closed, CostLine::withClosed));
        line.subscribe(_ -> show());
        control.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var it = line.get();
        var shown = it == null ? Optional.<Control.Line>empty() : control.get().line(it.id());
        if (it == null || shown.isEmpty()) {
            return;
        }
        var speech = desk.speech();
        var code = CostSummary.group(it.category());
        group.setText(code.isEmpty() ? speech.say("control.no-category") : speech.say(groups.name(code)));
        rhythm.setText(speech.say(it.rhythm()));
        budgetCaption.setText(speech.say(shown.get().account().isAnnual() ? "control.budget-year" : "control.budget"));
        ControlController.shown(closedTag, it.closed());
        number.setText(speech.say("control.number", Integer.toString(shown.get().number())));
        name.setText(speech.say(it.name()));
        addBooking.setDisable(it.closed() || desk.isReadOnly());
        addRequest.setDisable(desk.isReadOnly());
        var ways = new Workings(new ControlFigures(speech.now(), control.get().currency()));
        WorkingList.show(workings, ways.of(shown.get().account()));
        showBookings(it);
        showRequests(it);
        var earned = control.get().value().line(it.id());
        ControlController.shown(earnedTitle, earned.isPresent());
        WorkingList.show(measures, earned.map(ways::of).orElse(List.of()));
    }

    private void showBookings(CostLine cost) {
        var booked = desk.now().all(Booking.class).stream().filter(it -> it.line().equals(cost.id()))
                .sorted(Comparator.comparing(Booking::on).thenComparing(Booking::id)).map(this::row);
        var undated = Stream.ofNullable(cost.actual()).filter(it -> it.signum() > 0)
                .map(it -> Chips.wrapped(desk.speech().say("control.undated", money(it)), "muted"));
        var rows = Stream.<Node>concat(undated, booked).toList();
        bookings.getChildren().setAll(rows.isEmpty() ? List.of(Chips.wrapped(desk.speech().say("control.no-bookings"), "muted")) : rows);
    }

    private Node row(Booking booking) {
        var speech = desk.speech();
        var tag = Chips.tag(speech.say(booking.type()), booking.type() == Booking.Type.ACTUAL ? "accent" : "");
        var said = speech.formats().shortDate(booking.on()) + (booking.reference().isEmpty() ? "" : " · " + booking.reference());
        return row(tag, said, money(booking.amount()), () -> asking.show(new BookingController(desk, actions, booking.line(), booking, asking::close)));
    }

    private void showRequests(CostLine cost) {
        var asked = desk.now().ranked(ChangeRequest.class, it -> it.line().equals(cost.id())).stream().map(this::row).toList();
        requests.getChildren().setAll(asked.isEmpty() ? List.of(Chips.wrapped(desk.speech().say("control.no-requests"), "muted")) : asked);
    }

    private Node row(ChangeRequest request) {
        var tag = Chips.tag(desk.speech().say(request.status()), switch (request.status()) {
            case PROPOSED -> "warning";
            case APPROVED -> "good";
            case REJECTED -> "";
        });
        var amount = desk.speech().formats().signedAmount(new Money(request.amount(), control.get().currency()));
        return row(tag, desk.speech().say(request.name()), amount, () -> asking.show(new RequestController(desk, actions, request.line(), request, asking::close)));
    }

    /** A line that opens what it is about. */
    private static Node row(Label tag, String said, String amount, Runnable open) {
        tag.setMinWidth(Label.USE_PREF_SIZE);
        var link = new Hyperlink(said);
        link.setOnAction(_ -> open.run());
        link.setMinWidth(0);
        var figure = new Label(amount);
        figure.setMinWidth(Label.USE_PREF_SIZE);
        var row = Chips.row(new HBox(tag, link), figure);
        row.getStyleClass().addAll("link-line", "booking-line");
        return row;
    }

    private String money(BigDecimal amount) {
        return new ControlFigures(desk.speech().now(), control.get().currency()).full(amount);
    }

    @FXML
    private void addBooking() {
        var it = line.get();
        if (it != null) {
            asking.show(new BookingController(desk, actions, it.id(), null, asking::close));
        }
    }

    @FXML
    private void addRequest() {
        var it = line.get();
        if (it != null) {
            asking.show(new RequestController(desk, actions, it.id(), null, asking::close));
        }
    }
}
