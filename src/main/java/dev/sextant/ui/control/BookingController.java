package dev.sextant.ui.control;

import dev.sextant.analysis.control.OpenOrders;
import dev.sextant.plan.Booking;
import dev.sextant.plan.Booking.Type;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Reading;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Books an order or an invoice by hand, or changes one that was booked. */
final class BookingController implements Asking.Sheet {

    private final Desk desk;
    private final ControlActions actions;
    private final @Nullable Booking before;
    private final @Nullable Id<CostLine> selected;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private ComboBox<CostLine> line;
    @FXML private ToggleButton actual;
    @FXML private ToggleButton commitment;
    @FXML private DatePicker on;
    @FXML private Label amountCaption;
    @FXML private TextField amount;
    @FXML private TextField reference;
    @FXML private TextField note;
    @FXML private Label hint;
    @FXML private Button remove;
    @FXML private Button save;

    /**
     * @param selected the line that is looked at
     * @param before what is changed; nothing for something new
     */
    BookingController(Desk desk, ControlActions actions, @Nullable Id<CostLine> selected, @Nullable Booking before, Runnable close) {
        this.desk = desk;
        this.actions = actions;
        this.selected = selected;
        this.before = before;
        this.close = close;
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void focus() {
        amount.requestFocus();
    }

    @FXML
    private void initialize() {
        var speech = desk.speech();
        title.setText(speech.say(before == null ? "control.booking.new" : "control.booking.change"));
        save.setText(speech.say(before == null ? "control.booking.add" : "control.booking.save"));
        amountCaption.setText(speech.say("control.amount-in", speech.formats().symbol(desk.now().charter().currency())));
        Choices.names(line, it -> speech.say(it.name()));
        Choices.days(on, speech, desk.notices());
        var offered = new ArrayList<>(desk.now().ranked(CostLine.class, it -> !it.closed() || it.id().equals(selected)));
        line.getItems().setAll(offered);
        line.setValue(offered.stream().filter(it -> it.id().equals(selected)).findFirst().orElse(offered.isEmpty() ? null : offered.getFirst()));
        on.setValue(before == null ? actions.status() : before.on());
        if (before != null) {
            (before.type() == Type.ACTUAL ? actual : commitment).setSelected(true);
            amount.setText(before.amount().toPlainString());
            reference.setText(before.reference());
            note.setText(before.note());
        }
        ControlController.shown(remove, before != null);
        OneOf.keep(actual.getToggleGroup());
        actual.getToggleGroup().selectedToggleProperty().addListener((_, _, _) -> tell());
        line.valueProperty().addListener((_, _, _) -> tell());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> DialogKeys.pressed(key, this::save, this::cancel));
        tell();
    }

    /** Which orders are open on the line, and what becomes of an amount without a date. */
    private void tell() {
        var chosen = line.getValue();
        var speech = desk.speech();
        var figures = new ControlFigures(speech.now(), desk.now().charter().currency());
        var said = new ArrayList<String>();
        if (chosen != null && actual.isSelected()) {
            var open = OpenOrders.of(desk.now().all(Booking.class).stream().filter(it -> it.line().equals(chosen.id())).toList());
            var named = open.entrySet().stream().filter(it -> !it.getKey().isEmpty()).map(it -> it.getKey() + " (" + figures.full(it.getValue()) + ")")
                    .collect(Collectors.joining(", "));
            said.add(named.isEmpty() ? speech.say("control.booking.no-orders") : speech.say("control.booking.orders", named));
            Optional.ofNullable(chosen.actual()).filter(it -> it.signum() > 0).ifPresent(it -> said.add(speech.say("control.booking.undated", figures.full(it))));
        } else {
            said.add(speech.say("control.booking.order"));
        }
        hint.setText(String.join(" ", said));
    }

    @FXML
    private void save() {
        var chosen = line.getValue();
        if (chosen == null) {
            return;
        }
        try {
            var booking = new Booking(
                    before == null ? desk.fresh(Booking.class) : before.id(), chosen.id(), actual.isSelected() ? Type.ACTUAL : Type.COMMITMENT,
                    day(), figure(), reference.getText(), note.getText());
            if (booking.equals(before) || actions.book(booking)) {
                close.run();
            }
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
            amount.requestFocus();
        }
    }

    /** What is still being typed counts, too. */
    private LocalDate day() {
        var typed = on.getEditor().getText();
        return typed.isBlank() ? Objects.requireNonNullElseGet(on.getValue(), actions::status) : Reading.date(typed);
    }

    private BigDecimal figure() {
        var figure = Reading.number(amount.getText());
        if (figure.signum() == 0) {
            throw new Refusal("control.zero");
        }
        return figure;
    }

    @FXML
    private void remove() {
        if (before != null) {
            actions.remove(before);
        }
        close.run();
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
