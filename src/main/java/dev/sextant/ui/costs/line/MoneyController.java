package dev.sextant.ui.costs.line;

import dev.sextant.analysis.control.Account;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Money;
import dev.sextant.ui.costs.book.Books;
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

    @FXML private Label budgetTitle;
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
        LineInspectorController.present(open, booking(line).isPresent());
        budgetTitle.setText(desk.speech().say(line.rhythm() == Rhythm.ANNUAL ? "costs.budget-year" : "costs.budget"));
        sums.getChildren().clear();
        return books.account(line.id()).map(it -> show(it, books)).orElse("");
    }

    private String show(Account account, Books books) {
        row(books, "costs.changes", account.approved(), "");
        row(books, "costs.committed", account.committed(), "");
        row(books, "costs.booked", account.actual().subtract(Optional.ofNullable(account.line().actual()).orElse(BigDecimal.ZERO)), "");
        row(books, "costs.forecast", account.forecast(), account.variance().filter(it -> it.signum() < 0).isPresent() ? "danger-text" : "strong");
        return gist(account, books);
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

    private String gist(Account account, Books books) {
        return account.budgetNow().map(it -> desk.speech().say("costs.money.gist", say(books, account.forecast()), say(books, it)))
                .orElseGet(() -> desk.speech().say(account.actual().signum() == 0 ? "costs.money.none" : "costs.money.paid", say(books, account.actual())));
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
