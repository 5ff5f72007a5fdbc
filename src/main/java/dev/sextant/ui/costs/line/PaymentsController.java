package dev.sextant.ui.costs.line;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Words;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows how a line is paid in parts, and changes it. */
final class PaymentsController {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable CostLine> line;
    private final ObservableValue<Books> books;
    private final Map<Id<Payment>, PaymentRow> known = new LinkedHashMap<>();
    private final Parent view;

    @FXML private VBox rows;
    @FXML private Label rest;
    @FXML private Button add;

    PaymentsController(Desk desk, ReadOnlyObjectProperty<@Nullable CostLine> line, ObservableValue<Books> books) {
        this.desk = desk;
        this.line = line;
        this.books = books;
        this.view = Views.load(this, desk.speech());
        desk.plan().addListener((_, _, _) -> show());
    }

    Parent view() {
        return view;
    }

    /** @return how it is paid, in a few words */
    String show() {
        var it = line.get();
        var payments = it == null ? List.<Payment>of() : payments(it);
        var ids = payments.stream().map(Payment::id).toList();
        known.keySet().retainAll(ids);
        payments.forEach(payment -> known.computeIfAbsent(payment.id(), _ -> new PaymentRow(desk, books)).show(payment));
        var nodes = ids.stream().map(known::get).map(PaymentRow::view).toList();
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
        var sum = sum(payments);
        var isAnnual = it != null && it.rhythm() == Rhythm.ANNUAL;
        rest.setText(isAnnual ? desk.speech().say("costs.payments.annual") : rest(payments, sum));
        LineInspectorController.present(rest, !rest.getText().isEmpty());
        add.setDisable(isAnnual);
        return payments.isEmpty() ? desk.speech().say("costs.payments.none") : desk.speech().say("costs.payments.gist", payments.size(), sum);
    }

    private List<Payment> payments(CostLine of) {
        return desk.now().ranked(Payment.class, payment -> payment.line().equals(of.id()));
    }

    private static BigDecimal sum(List<Payment> payments) {
        return payments.stream().map(Payment::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String rest(List<Payment> payments, BigDecimal sum) {
        var left = ALL.subtract(sum);
        return payments.isEmpty() ? desk.speech().say("costs.payments.empty") : left.signum() > 0 ? desk.speech().say("costs.payments.rest", left) : "";
    }

    /** For what the others leave. */
    @FXML
    private void add() {
        var it = line.get();
        if (it != null) {
            var payments = payments(it);
            var left = ALL.subtract(sum(payments)).max(BigDecimal.ZERO);
            desk.commit("entry.costs.payment-added", Edit.add(new Payment(
                    desk.fresh(Payment.class), Placement.last(payments), it.id(), Words.NONE, left, null, null, null, 0)));
        }
    }
}
