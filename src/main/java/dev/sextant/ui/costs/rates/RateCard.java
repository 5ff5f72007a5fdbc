package dev.sextant.ui.costs.rates;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Role;
import dev.sextant.plan.Shape;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What a day of each role costs, with the days from which that holds. */
final class RateCard {

    private final Desk desk;
    private final TreeTable<Row> rows;
    private final TreeTableColumn<Branch.Row<Row>, Row> perDay;

    /** A row of the rate card. */
    sealed interface Row {

        Id<Role> role();
    }

    /** The head of the rates of a role. */
    record OfRole(Role of) implements Row {

        @Override
        public Id<Role> role() {
            return of.id();
        }
    }

    /** One rate of a role. */
    record Dated(Rate rate) implements Row {

        @Override
        public Id<Role> role() {
            return rate.role();
        }
    }

    /** The columns, in their order. */
    record Columns(
            TreeTableColumn<Branch.Row<Row>, Row> role, TreeTableColumn<Branch.Row<Row>, Row> from, TreeTableColumn<Branch.Row<Row>, Row> perDay,
            TreeTableColumn<Branch.Row<Row>, Row> currency, TreeTableColumn<Branch.Row<Row>, Row> source) {}

    RateCard(Desk desk, Look look, TreeTableView<Branch.Row<Row>> table, Columns columns, Button remove) {
        this.desk = desk;
        this.rows = new TreeTable<>(table, look, row -> row instanceof OfRole ? "group" : "");
        this.perDay = columns.perDay();
        Column.of(desk, look, columns.role(), 20).styled(row -> row instanceof OfRole ? "group-cell" : "muted-cell").shows(this::name);
        Column.of(desk, look, columns.from(), 8.5).shows(rate((it, texts) -> texts.formats().date(it.from())))
                .edits(editable(it -> it.from().toString()), (row, typed) -> change(row, it -> it.withFrom(Reading.date(typed))));
        Column.of(desk, look, columns.perDay(), 7).figures().shows(rate((it, texts) -> texts.formats().number(it.perDay())))
                .edits(editable(it -> desk.speech().formats().number(it.perDay())), (row, typed) -> change(row, it -> it.withPerDay(Reading.number(typed))));
        Column.of(desk, look, columns.currency(), 6).shows(rate((it, _) -> it.currency() == null ? own() : it.currency().getCurrencyCode()))
                .edits(editable(it -> it.currency() == null ? own() : it.currency().getCurrencyCode()),
                        (row, typed) -> change(row, it -> it.withCurrency(Currencies.unlessOwn(Currencies.read(typed), desk.now()))));
        Column.of(desk, look, columns.source(), 16).shows(rate((it, _) -> it.source()))
                .edits(editable(Rate::source), (row, typed) -> change(row, it -> it.withSource(typed)));
        rows.fill(columns.source(), look, 10);
        rows.selected().subscribe(row -> remove.setDisable(!(row instanceof Dated)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (table.getEditingCell() == null && key.getCode() == KeyCode.INSERT) {
                add();
            } else if (table.getEditingCell() == null && key.getCode() == KeyCode.DELETE) {
                remove();
            }
        });
        desk.speech().texts().addListener((_, _, _) -> table.refresh());
    }

    private String own() {
        return desk.now().charter().currency().getCurrencyCode();
    }

    private String name(Row row, Texts texts) {
        return switch (row) {
            case OfRole it -> texts.say(it.of().name());
            case Dated _ -> "";
        };
    }

    private static BiFunction<Row, Texts, String> rate(BiFunction<Rate, Texts, String> text) {
        return (row, texts) -> row instanceof Dated it ? text.apply(it.rate(), texts) : "";
    }

    private static Function<Row, @Nullable String> editable(Function<Rate, String> text) {
        return row -> row instanceof Dated it ? text.apply(it.rate()) : null;
    }

    private void change(Row row, UnaryOperator<Rate> change) {
        if (row instanceof Dated it) {
            var before = desk.now().get(it.rate().id());
            var after = change.apply(before);
            if (!after.equals(before)) {
                desk.commitOrRefuse("entry.edited", Edit.change(before, after));
            }
        }
    }

    void show(Plan plan) {
        var rates = plan.by(Rate.class, Rate::role);
        rows.show(plan.ranked(Role.class).stream().map(role -> {
            var mine = rates.getOrDefault(role.id(), List.of()).stream().sorted(Comparator.comparing(Rate::from)).toList();
            return new Branch<Row>(role.id(), new OfRole(role), mine.stream().map(it -> Branch.<Row>leaf(it.id(), new Dated(it))).toList());
        }).toList());
    }

    void select(Rate rate) {
        rows.select(rate.id());
    }

    /** A rate of the selected role: like its last one, from the plan's start or from today on. */
    void add() {
        var selected = rows.selected().get();
        var role = selected == null ? desk.now().ranked(Role.class).stream().findFirst().map(Role::id).orElse(null) : selected.role();
        if (role == null) {
            desk.notices().say("rates.no-role");
            return;
        }
        var last = desk.now().all(Rate.class).stream().filter(it -> it.role().equals(role)).max(Comparator.comparing(Rate::from));
        var id = desk.fresh(Rate.class);
        var made = last.map(it -> Shape.with(it, Map.of("id", id)).withFrom(desk.today().isAfter(it.from()) ? desk.today() : it.from().plusYears(1)))
                .orElseGet(() -> new Rate(id, role, desk.now().charter().start(), BigDecimal.ZERO, null, ""));
        if (desk.commit("entry.costs.rate-added", Edit.add(made))) {
            show(desk.now()); // what is worked out in the background comes too late for a row that was just added
            rows.edit(id, perDay);
        }
    }

    void remove() {
        if (rows.selected().get() instanceof Dated it) {
            desk.commit("entry.costs.rate-removed", Edit.remove(desk.now().get(it.rate().id())));
        }
    }
}
