package dev.sextant.ui.control;

import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.ChangeRequest.Status;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.text.Reading;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for another budget of a line, or decides on what was asked. */
final class RequestController implements Asking.Sheet {

    private final Desk desk;
    private final ControlActions actions;
    private final CostLine line;
    private final @Nullable ChangeRequest before;
    private final BigDecimal budget;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private TextField name;
    @FXML private Label amountCaption;
    @FXML private TextField amount;
    @FXML private ToggleButton proposed;
    @FXML private ToggleButton approved;
    @FXML private ToggleButton rejected;
    @FXML private Label onCaption;
    @FXML private DatePicker on;
    @FXML private Label byCaption;
    @FXML private TextField by;
    @FXML private TextField reason;
    @FXML private Label effect;
    @FXML private Button remove;
    @FXML private Button save;

    /** @param before what is changed; nothing for something new */
    RequestController(Desk desk, ControlActions actions, Id<CostLine> line, @Nullable ChangeRequest before, Runnable close) {
        this.desk = desk;
        this.actions = actions;
        this.line = desk.now().get(line);
        this.before = before;
        this.close = close;
        this.budget = desk.now().all(ChangeRequest.class).stream()
                .filter(it -> it.line().equals(line) && it.status() == Status.APPROVED && !it.equals(before)).map(ChangeRequest::amount)
                .reduce(Objects.requireNonNullElse(this.line.budget(), BigDecimal.ZERO), BigDecimal::add);
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void focus() {
        name.requestFocus();
    }

    @FXML
    private void initialize() {
        var speech = desk.speech();
        title.setText(speech.say(before == null ? "control.request.new" : "control.request.change", line.name()));
        save.setText(speech.say(before == null ? "control.request.add" : "control.booking.save"));
        amountCaption.setText(speech.say(line.rhythm() == CostLine.Rhythm.ANNUAL ? "control.request.yearly-in" : "control.request.amount-in", speech.formats().symbol(desk.now().charter().currency())));
        Choices.days(on, speech, desk.notices());
        on.setValue(before == null || before.decidedOn() == null ? desk.today() : before.decidedOn());
        button(before == null ? Status.PROPOSED : before.status()).setSelected(true);
        if (before != null) {
            name.setText(speech.say(before.name()));
            amount.setText(before.amount().toPlainString());
            by.setText(speech.say(before.decidedBy()));
            reason.setText(speech.say(before.reason()));
        }
        ControlController.shown(remove, before != null);
        OneOf.keep(proposed.getToggleGroup());
        proposed.getToggleGroup().selectedToggleProperty().addListener((_, _, _) -> tell());
        amount.textProperty().addListener((_, _, _) -> tell());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> DialogKeys.pressed(key, this::save, this::cancel));
        tell();
    }

    private ToggleButton button(Status status) {
        return switch (status) {
            case PROPOSED -> proposed;
            case APPROVED -> approved;
            case REJECTED -> rejected;
        };
    }

    private Status status() {
        return approved.isSelected() ? Status.APPROVED : rejected.isSelected() ? Status.REJECTED : Status.PROPOSED;
    }

    /** Only a decision has a day and somebody who made it; and only an approval moves the budget, which is said before it does. */
    private void tell() {
        var isDecided = status() != Status.PROPOSED;
        for (var node : new Node[] {onCaption, on, byCaption, by}) {
            ControlController.shown(node, isDecided);
        }
        var figures = new ControlFigures(desk.speech().now(), desk.now().charter().currency());
        effect.setText(desk.speech().say(
                status() == Status.APPROVED ? "control.request.moves" : "control.request.would-move", figures.full(budget), figures.full(budget.add(typed()))));
    }

    private BigDecimal typed() {
        try {
            return Reading.number(amount.getText());
        } catch (Refusal notYet) {
            return BigDecimal.ZERO;
        }
    }

    @FXML
    private void save() {
        try {
            var request = request();
            if (request.equals(before) || actions.ask(request)) {
                close.run();
            }
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
        }
    }

    private ChangeRequest request() {
        var base = before != null ? before : new ChangeRequest(
                desk.fresh(ChangeRequest.class), Placement.last(desk.now().ranked(ChangeRequest.class)), line.id(), Words.of(desk.speech().language(), name.getText()),
                BigDecimal.ZERO, Status.PROPOSED, null, Words.NONE, Words.NONE);
        var isDecided = status() != Status.PROPOSED;
        var figure = Reading.number(amount.getText());
        if (figure.signum() == 0) {
            throw new Refusal("control.zero");
        }
        return base
                .withName(said(base.name(), name)).withAmount(figure).withStatus(status(), day())
                .withDecidedBy(isDecided ? said(base.decidedBy(), by) : Words.NONE).withReason(said(base.reason(), reason));
    }

    private Words said(Words before, TextField field) {
        var language = desk.speech().language();
        return field.getText().strip().equals(before.in(language)) ? before : before.with(language, field.getText());
    }

    /** What is still being typed counts, too. */
    private LocalDate day() {
        var typed = on.getEditor().getText();
        return typed.isBlank() ? Objects.requireNonNullElseGet(on.getValue(), desk::today) : Reading.date(typed);
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
