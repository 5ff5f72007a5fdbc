package dev.sextant.ui.costs;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Words;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.costs.Costs.Head;
import dev.sextant.ui.costs.Costs.Line;
import dev.sextant.ui.costs.Costs.Row;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Look;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/** What the columns of the table show, and what can be typed into them. */
final class CostColumns {

    /** From this width of the table on, in ems, there is room for names of tasks. */
    private static final double WIDE = 78;

    private final Desk desk;
    private final Look look;
    private final CostActions actions;
    private final Supplier<Figures> figures;
    private boolean isWide;

    CostColumns(Desk desk, Look look, CostActions actions, Supplier<Figures> figures) {
        this.desk = desk;
        this.look = look;
        this.actions = actions;
        this.figures = figures;
    }

    void words(
            TreeTableColumn<Branch.Row<Row>, Row> name,
            TreeTableColumn<Branch.Row<Row>, Row> nature,
            TreeTableColumn<Branch.Row<Row>, Row> home,
            TreeTableColumn<Branch.Row<Row>, Row> rhythm) {
        Column.of(desk, look, name, 15).styled(CostColumns::weight).shows(CostColumns::name)
                .edits(ofLine(cost -> desk.speech().say(cost.name())),
                        (row, typed) -> change(row, cost -> cost.withName(cost.name().with(desk.speech().language(), typed))));
        Column.of(desk, look, nature, 4.7).styled(_ -> "muted-cell").shows(line((line, texts) -> texts.say(line.cost().nature())));
        Column.of(desk, look, home, 3.8).styled(_ -> "muted-cell").shows(line(this::home));
        Column.of(desk, look, rhythm, 4.6).styled(_ -> "muted-cell").shows(line((line, texts) -> texts.say(line.cost().rhythm())));
    }

    private static String name(Row row, Texts texts) {
        return switch (row) {
            case Line line -> texts.say(line.cost().name());
            case Head head when head.name().isEmpty() -> texts.say(head.key().equals("phase/") ? "costs.whole" : "costs.no-category");
            case Head head -> (head.number() + " " + texts.say(head.name())).strip();
        };
    }

    private String home(Line line, Texts texts) {
        if (line.homeName().equals(Words.NONE)) {
            return isWide ? texts.say("costs.whole") : "–";
        }
        return isWide ? line.home() + " " + texts.say(line.homeName()) : line.home();
    }

    /** Where there is room, the task or phase that a line belongs to stands with its name. */
    void widen(TreeTableColumn<Branch.Row<Row>, Row> home) {
        var table = home.getTreeTableView();
        Runnable fit = () -> {
            var em = look.fontSize().get();
            isWide = table.getWidth() > WIDE * em;
            home.setPrefWidth((isWide ? 14 : 3.8) * em);
            home.setText(desk.speech().say(isWide ? "costs.home" : "costs.task"));
            table.refresh();
        };
        table.widthProperty().subscribe(_ -> fit.run());
        look.fontSize().subscribe(_ -> fit.run());
        desk.speech().texts().subscribe(_ -> fit.run());
    }

    void figures(
            TreeTableColumn<Branch.Row<Row>, Row> quantity,
            TreeTableColumn<Branch.Row<Row>, Row> unitCost,
            TreeTableColumn<Branch.Row<Row>, Row> total,
            TreeTableColumn<Branch.Row<Row>, Row> lowHigh) {
        Column.of(desk, look, quantity, 7).figures()
                .shows(line((line, texts) -> texts.formats().number(line.cost().quantity().likely()) + " " + texts.say(line.cost().unit())))
                .edits(ofLine(cost -> Form.SPREAD.write(cost.quantity(), desk.speech().now())),
                        (row, typed) -> change(row, cost -> cost.withQuantity(Reading.spread(typed))));
        Column.of(desk, look, unitCost, 6.2).figures()
                .shows(line((line, _) -> figures.get().amount(line.cost().unitCost().likely())))
                .edits(ofLine(cost -> Form.SPREAD.write(cost.unitCost(), desk.speech().now())),
                        (row, typed) -> change(row, cost -> cost.withUnitCost(Reading.spread(typed))));
        Column.of(desk, look, total, 6.2).figures().styled(CostColumns::weight)
                .shows((row, texts) -> switch (row) {
                    case Line line -> texts.formats().amount(line.costing().base().net().likely());
                    case Head head -> texts.formats().amount(head.total().firstYear().net().likely());
                });
        Column.of(desk, look, lowHigh, 7).figures().styled(_ -> "muted-cell")
                .shows((row, _) -> switch (row) {
                    case Line line -> figures.get().coarse(line.costing().base().net().low().amount(), line.costing().base().net().high().amount());
                    case Head head -> figures.get().coarse(head.total().firstYear().net().low().amount(), head.total().firstYear().net().high().amount());
                });
    }

    void paid(TreeTableColumn<Branch.Row<Row>, Row> tax, TreeTableColumn<Branch.Row<Row>, Row> paid) {
        Column.of(desk, look, tax, 3.4).figures()
                .shows(line((line, texts) -> texts.formats().number(line.cost().taxRate()) + " %"))
                .edits(ofLine(cost -> desk.speech().formats().number(cost.taxRate())),
                        (row, typed) -> change(row, cost -> cost.withTaxRate(Reading.number(typed))));
        Column.of(desk, look, paid, 5.2).figures().styled(CostColumns::weight)
                .shows((row, texts) -> switch (row) {
                    case Line line -> line.cost().actual() == null ? "–" : figures.get().amount(line.cost().actual());
                    case Head head -> head.lines().stream().allMatch(it -> it.cost().actual() == null)
                            ? "–"
                            : texts.formats().amount(head.total().firstYear().actual());
                })
                .edits(ofLine(cost -> cost.actual() == null ? "" : desk.speech().formats().number(cost.actual())),
                        (row, typed) -> change(row, cost -> cost.withActual(typed.isBlank() ? null : Reading.number(typed))));
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
