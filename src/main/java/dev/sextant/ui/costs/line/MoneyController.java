package dev.sextant.ui.costs.line;

import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Money;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.costs.book.Funds;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Shows what was approved for a line and what was spent, and changes it. Bookings are changed where bookings are. */
final class MoneyController {

    private final Desk desk;
    private final LineFields fields;
    private final Parent view;

    @FXML private TextField budget;
    @FXML private TextField actual;
    @FXML private CheckBox closed;
    @FXML private GridPane sums;
    @FXML private Hyperlink open;

    MoneyController(LineFields fields) {
        this.desk = fields.desk();
        this.fields = fields;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(budget, fields.of(it -> Optional.ofNullable(it.budget()), (it, sum) -> it.withBudget(sum.orElse(null))), Form.AMOUNT);
        Draft.bind(actual, fields.of(it -> Optional.ofNullable(it.actual()), (it, paid) -> it.withActual(paid.orElse(null))), Form.AMOUNT);
        Choices.bind(closed, fields.of(CostLine::closed, CostLine::withClosed));
    }

    /** @return budget and forecast, in a few words */
    String show(CostLine line, Books books) {
        var costing = books.costing(line.id());
        LineInspectorController.present(open, booking(line).isPresent());
        if (costing.isEmpty()) {
            return "";
        }
        var funds = books.funds(costing.get());
        sums.getChildren().clear();
        row(books, "costs.changes", books.approved(line.id()), "");
        row(books, "costs.committed", books.committed(line.id()), "");
        row(books, "costs.booked", funds.actual().subtract(Optional.ofNullable(line.actual()).orElse(BigDecimal.ZERO)), "");
        row(books, "costs.forecast", funds.forecast(), funds.isOver() ? "danger-text" : "strong");
        return gist(funds, books);
    }

    private void row(Books books, String key, BigDecimal amount, String tone) {
        if (amount.signum() == 0 && tone.isEmpty()) {
            return;
        }
        var words = new Label(desk.speech().say(key));
        var figure = new Label(say(books, amount));
        if (!tone.isEmpty()) {
            words.getStyleClass().add("strong");
            figure.getStyleClass().addAll("strong", tone);
        }
        sums.addRow(sums.getRowCount(), words, figure);
    }

    private String gist(Funds funds, Books books) {
        return funds.budget() == null
                ? desk.speech().say(funds.actual().signum() == 0 ? "costs.money.none" : "costs.money.paid", say(books, funds.actual()))
                : desk.speech().say("costs.money.gist", say(books, funds.forecast()), say(books, funds.budget()));
    }

    private String say(Books books, BigDecimal amount) {
        return desk.speech().formats().money(new Money(amount, books.currency()));
    }

    private Optional<Booking> booking(CostLine line) {
        return desk.now().all(Booking.class).stream().filter(it -> it.line().equals(line.id())).max(Comparator.comparing(Booking::on));
    }

    @FXML
    private void openBookings() {
        Optional.ofNullable(fields.line().get()).flatMap(this::booking).ifPresent(it -> desk.pointed().set(it.id()));
    }
}
