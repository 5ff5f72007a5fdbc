package dev.sextant.ui.centre;

import dev.sextant.text.Texts;
import dev.sextant.ui.centre.ServiceCentre.Time;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javafx.scene.control.TreeTableColumn;

/** What the columns of the profit and loss show. */
record MonthColumns(Desk desk, Look look, Supplier<ServiceCentre> shown) {

    private static final String MINUS = "\u2212";

    void counts(
            TreeTableColumn<Branch.Row<Time>, Time> month,
            TreeTableColumn<Branch.Row<Time>, Time> contacts,
            TreeTableColumn<Branch.Row<Time>, Time> conversions) {
        Column.of(desk, look, month, 11).shows(this::name).styled(row -> row.turns() || !row.period().isMonth() ? "group-cell" : "");
        number(contacts, 5.4, it -> it.sum().contacts());
        number(conversions, 6.4, it -> it.sum().conversions());
    }

    private String name(Time row, Texts texts) {
        var months = shown.get().months();
        var first = months.month(row.period().from());
        var name = row.period().isMonth() ? texts.formats().month(first.atDay(1)) : texts.say("centre.year", Integer.toString(first.getYear()));
        return row.turns() && row.period().isMonth() ? texts.say("centre.turns-here", name) : name;
    }

    void amounts(
            TreeTableColumn<Branch.Row<Time>, Time> revenue,
            TreeTableColumn<Branch.Row<Time>, Time> cost) {
        amount(revenue, it -> it.sum().revenue());
        amount(cost, it -> it.sum().cost());
    }

    void results(
            TreeTableColumn<Branch.Row<Time>, Time> costCentres,
            TreeTableColumn<Branch.Row<Time>, Time> profitCentres,
            TreeTableColumn<Branch.Row<Time>, Time> result,
            TreeTableColumn<Branch.Row<Time>, Time> running) {
        amount(costCentres, Time::costCentres);
        amount(profitCentres, Time::profitCentres);
        amount(result, it -> it.sum().result());
        amount(running, Time::running);
    }

    private void number(TreeTableColumn<Branch.Row<Time>, Time> column, double ems, Function<Time, BigDecimal> get) {
        Column.of(desk, look, column, ems).figures().styled(_ -> "muted-cell")
                .shows((row, texts) -> texts.formats().number(get.apply(row).setScale(0, RoundingMode.HALF_UP)));
    }

    private void amount(TreeTableColumn<Branch.Row<Time>, Time> column, ToLongFunction<Time> get) {
        Column.of(desk, look, column, 7).figures()
                .styled(row -> get.applyAsLong(row) < 0 ? "danger-cell" : row.period().isMonth() ? "" : "group-cell")
                .shows((row, texts) -> written(get.applyAsLong(row), texts));
    }

    private String written(long units, Texts texts) {
        var now = shown.get();
        return (units < 0 ? MINUS : "") + texts.formats().amount(now.money(Math.abs(units)));
    }
}
