package dev.sextant.ui.costs.line;

import dev.sextant.analysis.cost.Amount;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Money;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Task;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One payment of a line: how much of it, what releases it, and how many days later. */
final class PaymentRow {

    private final Desk desk;
    private final ObservableValue<Books> books;
    private final ReadOnlyObjectWrapper<@Nullable Payment> payment = new ReadOnlyObjectWrapper<>();
    private final DatePicker day = new DatePicker();
    private final Label due = new Label();
    private final VBox view;

    /** What releases a payment: a gate, a task, a day, or with none of them the end of the line. */
    private record Event(@Nullable Id<Gate> gate, @Nullable Id<Task> task, boolean isDay) {

        static Event of(Payment payment) {
            return new Event(payment.gate(), payment.task(), payment.gate() == null && payment.task() == null && payment.on() != null);
        }
    }

    PaymentRow(Desk desk, ObservableValue<Books> books) {
        this.desk = desk;
        this.books = books;
        var percent = field("share", new TextField(), "costs.payment.percent", Payment::percent, Payment::withPercent, Form.RATE);
        var event = new ComboBox<Event>();
        event.setVisibleRowCount(12);
        event.getStyleClass().add("whole");
        event.accessibleTextProperty().bind(desk.speech().saying("costs.payment.event"));
        Choices.bind(event, new Field<>(desk, payment, "entry.edited", Event::of, this::released), books.map(PaymentRow::events), this::name);
        HBox.setHgrow(event, Priority.ALWAYS);
        event.setMinWidth(0);
        var remove = Chips.remover(desk.speech().saying("costs.payment.remove"), this::remove);
        day.accessibleTextProperty().bind(desk.speech().saying("costs.payment.on"));
        Choices.bind(day, new Field<Payment, Optional<LocalDate>>(
                desk, payment, "entry.edited", it -> Optional.ofNullable(it.on()), (it, on) -> it.withEvent(null, null, on.orElse(null))));
        var days = field("lag", new TextField(), "costs.payment.days", Payment::days, Payment::withDays, new Days());
        due.getStyleClass().add("muted");
        var first = new HBox(percent, event, remove);
        var second = new HBox(day, days, due);
        first.getStyleClass().add("row-line");
        second.getStyleClass().add("row-line");
        view = new VBox(first, second);
        view.getStyleClass().add("payment");
    }

    private <V> TextField field(String style, TextField control, String key, Function<Payment, V> get, BiFunction<Payment, V, Payment> with, Form<V> form) {
        control.getStyleClass().add(style);
        control.accessibleTextProperty().bind(desk.speech().saying(key));
        Draft.bind(control, new Field<>(desk, payment, "entry.edited", get, with), form);
        return control;
    }

    /** Whole days after the event, with what they are. */
    private record Days() implements Form<Integer> {
        @Override
        public String write(Integer value, Texts texts) {
            return texts.say("costs.payment.after", value);
        }

        @Override
        public Integer read(String typed, Integer before, Texts texts) {
            return Reading.whole(typed.replaceAll("[^0-9０-９-]", ""));
        }
    }

    VBox view() {
        return view;
    }

    void show(Payment now) {
        if (!Objects.equals(now, payment.get())) {
            payment.set(now);
        }
        LineInspectorController.present(day, Event.of(now).isDay());
        var amount = books.getValue().costing(now.line()).map(it -> part(it.base(), now));
        due.setText(desk.speech().say("costs.payment.due", desk.speech().formats().date(books.getValue().due(now)),
                amount.map(desk.speech().formats()::money).orElse("")));
    }

    private static Money part(Amount whole, Payment payment) {
        var net = whole.net().likely();
        return new Money(net.amount().multiply(payment.percent().movePointLeft(2)), net.currency());
    }

    private static List<Event> events(Books books) {
        var events = new ArrayList<>(List.of(new Event(null, null, false), new Event(null, null, true)));
        var gates = books.plan().by(Gate.class, Gate::phase);
        books.plan().phases().forEach(phase -> gates.getOrDefault(phase.id(), List.of()).forEach(it -> events.add(new Event(it.id(), null, false))));
        books.outline().rows().forEach(row -> {
            if (row instanceof Outline.TaskRow task) {
                events.add(new Event(null, task.id(), false));
            }
        });
        return events;
    }

    /** A day is that on which the payment is due now, until another one is chosen. */
    private Payment released(Payment before, Event event) {
        var on = event.isDay() ? before.on() == null ? books.getValue().due(before) : before.on() : null;
        return before.withEvent(event.gate(), event.task(), on);
    }

    private String name(@Nullable Event event) {
        if (event == null) {
            return "";
        }
        var plan = books.getValue().plan();
        var speech = desk.speech();
        if (event.gate() != null) {
            return plan.find(event.gate()).map(it -> speech.say("costs.payment.gate", it.name())).orElse("");
        }
        if (event.task() != null) {
            return books.getValue().outline().row(event.task()).map(row -> speech.say("costs.payment.task", row.number(), row.name())).orElse("");
        }
        return speech.say(event.isDay() ? "costs.payment.day" : "costs.payment.end");
    }

    private void remove() {
        Optional.ofNullable(payment.get()).ifPresent(it -> desk.commit("entry.costs.payment-removed", Edit.remove(desk.now().get(it.id()))));
    }
}
