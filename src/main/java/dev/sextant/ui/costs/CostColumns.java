package dev.sextant.ui.costs;

import dev.sextant.analysis.control.Standing;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.costs.Costs.Head;
import dev.sextant.ui.costs.Costs.Line;
import dev.sextant.ui.costs.Costs.Row;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.costs.book.Figures;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Look;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/** What the columns of the table show, and what can be typed into them. */
final class CostColumns {

    private static final String NOTHING = "–";

    private final Desk desk;
    private final Look look;
    private final CostActions actions;
    private final Categories categories;
    private final Supplier<Figures> figures;

    CostColumns(Desk desk, Look look, CostActions actions, Categories categories, Supplier<Figures> figures) {
        this.desk = desk;
        this.look = look;
        this.actions = actions;
        this.categories = categories;
        this.figures = figures;
    }

    void words(
            TreeTableColumn<Branch.Row<Row>, Row> name,
            TreeTableColumn<Branch.Row<Row>, Row> nature,
            TreeTableColumn<Branch.Row<Row>, Row> home,
            TreeTableColumn<Branch.Row<Row>, Row> rhythm) {
        Column.of(desk, look, name, 15).styled(CostColumns::weight).shows(this::name).tagged(this::tags)
                .edits(ofLine(cost -> desk.speech().say(cost.name())),
                        (row, typed) -> change(row, cost -> cost.withName(cost.name().with(desk.speech().language(), typed))));
        Column.of(desk, look, nature, 4.7).styled(_ -> "muted-cell").shows(line((line, texts) -> texts.say(line.cost().nature())));
        Column.of(desk, look, home, 4).styled(_ -> "muted-cell").shows(line((line, _) -> line.home().isEmpty() ? NOTHING : line.home()));
        Column.of(desk, look, rhythm, 4.7).styled(_ -> "muted-cell").shows(line((line, texts) -> texts.say(line.cost().rhythm())));
    }

    private String name(Row row, Texts texts) {
        return switch (row) {
            case Line line -> texts.say(line.cost().name());
            case Head head when head.name().isEmpty() -> texts.say(switch (head.by()) {
                case PHASE -> "costs.whole";
                case SUPPLIER -> "costs.no-supplier";
                case CATEGORY, TREE -> "costs.no-category";
            });
            case Head head when head.by() == Grouping.CATEGORY ->
                    texts.say("costs.group-in", head.name(), categories.treeShort(Categories.treeCode(head.code())));
            case Head head -> (head.number() + " " + texts.say(head.name())).strip();
        };
    }

    private List<Column.Tag> tags(Row row) {
        var tags = new ArrayList<Column.Tag>();
        if (row instanceof Line line) {
            if (line.isTwice()) {
                tags.add(new Column.Tag("costs.twice", "warning"));
            }
            if (line.isDoubtful()) {
                tags.add(new Column.Tag("costs.check", "danger"));
            }
        }
        return tags;
    }

    /** What was approved, what it will come to and what was spent, to the end of the horizon. */
    void amounts(
            TreeTableColumn<Branch.Row<Row>, Row> budget,
            TreeTableColumn<Branch.Row<Row>, Row> forecast,
            TreeTableColumn<Branch.Row<Row>, Row> lowHigh,
            TreeTableColumn<Branch.Row<Row>, Row> actual) {
        Column.of(desk, look, budget, 8.2).figures().styled(CostColumns::weight)
                .shows((row, _) -> funds(row).ifBudgeted(funds(row).budgetNow()).map(figures.get()::amount).orElse(NOTHING))
                .edits(row -> row instanceof Line line && line.cost().rhythm() == Rhythm.ONE_OFF ? written(line.cost().budget()) : null,
                        (row, typed) -> change(row, cost -> cost.withBudget(typed.isBlank() ? null : Reading.number(typed))));
        Column.of(desk, look, forecast, 8.2).figures().styled(row -> funds(row).variance().signum() < 0 ? "over-cell" : weight(row))
                .shows((row, _) -> figures.get().amount(funds(row).forecast()));
        Column.of(desk, look, lowHigh, 7).figures().styled(_ -> "muted-cell").shows((row, _) -> {
            var whole = switch (row) {
                case Line line -> line.costing().whole().net();
                case Head head -> head.total().whole().net();
            };
            return figures.get().coarse(whole.low().amount(), whole.high().amount());
        });
        Column.of(desk, look, actual, 7).figures().styled(CostColumns::weight)
                .shows((row, _) -> funds(row).actual().signum() == 0 ? NOTHING : figures.get().amount(funds(row).actual()))
                .edits(row -> row instanceof Line line && !isBooked(line) ? written(line.cost().actual()) : null,
                        (row, typed) -> change(row, cost -> cost.withActual(typed.isBlank() ? null : Reading.number(typed))));
    }

    /** What was booked is changed where bookings are. */
    private static boolean isBooked(Line line) {
        var own = Optional.ofNullable(line.cost().actual()).orElse(BigDecimal.ZERO);
        return line.funds().actual().compareTo(own) != 0;
    }

    private String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : desk.speech().formats().number(amount);
    }

    private static Standing funds(Row row) {
        return switch (row) {
            case Line line -> line.funds();
            case Head head -> head.funds();
        };
    }

    /** What somebody typed in, and what it comes to once or in a year. */
    void inputs(
            TreeTableColumn<Branch.Row<Row>, Row> quantity,
            TreeTableColumn<Branch.Row<Row>, Row> unitCost,
            TreeTableColumn<Branch.Row<Row>, Row> tax,
            TreeTableColumn<Branch.Row<Row>, Row> supplier,
            TreeTableColumn<Branch.Row<Row>, Row> total) {
        Column.of(desk, look, quantity, 8).figures().styled(row -> row instanceof Line line && line.cost().formula() != null ? "muted-cell" : "")
                .shows(line((line, texts) -> texts.formats().number(line.costing().price().times()) + " " + texts.say(line.cost().unit())))
                .edits(row -> row instanceof Line line && line.cost().formula() == null ? Form.SPREAD.write(line.cost().quantity(), desk.speech().now()) : null,
                        (row, typed) -> change(row, cost -> cost.withQuantity(Reading.spread(typed))));
        Column.of(desk, look, unitCost, 6.6).figures()
                .shows(line((line, texts) -> price(line, texts)))
                .edits(ofLine(cost -> Form.SPREAD.write(cost.unitCost(), desk.speech().now())),
                        (row, typed) -> change(row, cost -> cost.withUnitCost(Reading.spread(typed))));
        Column.of(desk, look, tax, 3.6).figures()
                .shows(line((line, texts) -> texts.formats().number(line.cost().taxRate()) + " %"))
                .edits(ofLine(cost -> desk.speech().formats().number(cost.taxRate())),
                        (row, typed) -> change(row, cost -> cost.withTaxRate(Reading.number(typed))));
        Column.of(desk, look, supplier, 8).shows(line((line, _) -> line.cost().terms().supplier()))
                .edits(ofLine(cost -> cost.terms().supplier()), (row, typed) -> change(row, cost -> cost.withTerms(cost.terms().withSupplier(typed.strip()))));
        Column.of(desk, look, total, 7.6).figures().styled(CostColumns::weight)
                .shows((row, texts) -> switch (row) {
                    case Line line -> texts.formats().amount(line.costing().base().net().likely());
                    case Head head -> texts.formats().amount(head.total().firstYear().net().likely());
                });
    }

    private static String price(Line line, Texts texts) {
        var amount = texts.formats().number(line.costing().price().unit());
        var currency = line.cost().terms().currency();
        return currency == null ? amount : texts.formats().symbol(currency) + " " + amount;
    }

    /** Groups leave a column of lines empty. */
    private static BiFunction<Row, Texts, String> line(BiFunction<Line, Texts, String> text) {
        return (row, texts) -> row instanceof Line line ? text.apply(line, texts) : "";
    }

    private Function<Row, @Nullable String> ofLine(Function<CostLine, String> editable) {
        return row -> row instanceof Line line ? editable.apply(line.cost()) : null;
    }

    private static String weight(Row row) {
        return row instanceof Head ? "group-cell" : "";
    }

    private void change(Row row, UnaryOperator<CostLine> change) {
        if (row instanceof Line line) {
            actions.change(line.cost().id(), change);
        }
    }
}
