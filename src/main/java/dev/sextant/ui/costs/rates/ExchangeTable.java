package dev.sextant.ui.costs.rates;

import dev.sextant.plan.Edit;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Plan;
import dev.sextant.text.Reading;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What foreign currencies are worth, with the days from which that holds. */
final class ExchangeTable {

    private final Desk desk;
    private final TreeTable<ExchangeRate> rows;
    private final TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> worth;
    private final MenuButton add;

    /** The columns, in their order. */
    record Columns(
            TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> currency, TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> since,
            TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> worth, TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> source) {}

    ExchangeTable(Desk desk, Look look, TreeTableView<Branch.Row<ExchangeRate>> table, Columns columns, MenuButton add, Button remove) {
        this.desk = desk;
        this.rows = new TreeTable<>(table, look, _ -> "");
        this.worth = columns.worth();
        this.add = add;
        Column.of(desk, look, columns.currency(), 14)
                .shows((it, texts) -> it.currency().getCurrencyCode() + "  " + it.currency().getDisplayName(texts.language().locale()))
                .edits(it -> it.currency().getCurrencyCode(), (row, typed) -> change(row, it -> it.withCurrency(Currencies.read(typed))));
        Column.of(desk, look, columns.since(), 8.5).shows((it, texts) -> texts.formats().date(it.from()))
                .edits(it -> it.from().toString(), (row, typed) -> change(row, it -> it.withFrom(Reading.date(typed))));
        Column.of(desk, look, columns.worth(), 7).figures().shows((it, texts) -> texts.formats().number(it.rate()))
                .edits(it -> desk.speech().formats().number(it.rate()), (row, typed) -> change(row, it -> it.withRate(Reading.number(typed))));
        Column.of(desk, look, columns.source(), 16).shows((it, _) -> it.source())
                .edits(ExchangeRate::source, (row, typed) -> change(row, it -> it.withSource(typed)));
        rows.fill(columns.source(), look, 10);
        rows.selected().subscribe(row -> remove.setDisable(row == null));
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (table.getEditingCell() == null && key.getCode() == KeyCode.DELETE) {
                remove();
            } else if (table.getEditingCell() == null && key.getCode() == KeyCode.INSERT) {
                add.show();
            }
        });
        desk.speech().texts().addListener((_, _, _) -> table.refresh());
    }

    private void change(ExchangeRate row, UnaryOperator<ExchangeRate> change) {
        var before = desk.now().get(row.id());
        var after = change.apply(before);
        if (!after.equals(before)) {
            desk.commitOrRefuse("entry.edited", Edit.change(before, after));
        }
    }

    void show(Plan plan) {
        rows.show(plan.all(ExchangeRate.class).stream()
                .sorted(Comparator.comparing((ExchangeRate it) -> it.currency().getCurrencyCode()).thenComparing(ExchangeRate::from))
                .map(it -> Branch.leaf((Object) it.id(), it)).toList());
        var own = plan.charter().currency().getCurrencyCode();
        worth.setText(desk.speech().say("rates.worth", own));
        add.getItems().setAll(Currencies.USUAL.stream().filter(code -> !code.equals(own)).map(this::choice).toList());
    }

    private MenuItem choice(String code) {
        var currency = Currency.getInstance(code);
        var item = new MenuItem(code + "  " + currency.getDisplayName(desk.speech().language().locale()));
        item.setOnAction(_ -> add(currency));
        return item;
    }

    void select(ExchangeRate rate) {
        rows.select(rate.id());
    }

    /** As the last one of this currency, from the plan's start or from today on; the figure is the user's to give. */
    private void add(Currency currency) {
        var last = desk.now().all(ExchangeRate.class).stream().filter(it -> it.currency().equals(currency)).max(Comparator.comparing(ExchangeRate::from));
        var id = desk.fresh(ExchangeRate.class);
        var made = new ExchangeRate(
                id, currency, last.map(it -> after(it.from())).orElse(desk.now().charter().start()), last.map(ExchangeRate::rate).orElse(BigDecimal.ONE), "");
        if (desk.commit("entry.costs.exchange-added", Edit.add(made))) {
            show(desk.now()); // what is worked out in the background comes too late for a row that was just added
            rows.edit(id, worth);
        }
    }

    private LocalDate after(LocalDate day) {
        return desk.today().isAfter(day) ? desk.today() : day.plusYears(1);
    }

    void remove() {
        var selected = rows.selected().get();
        if (selected != null) {
            desk.commit("entry.costs.exchange-removed", Edit.remove(desk.now().get(selected.id())));
        }
    }
}
