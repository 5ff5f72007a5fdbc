package dev.sextant.ui.baselines;

import dev.sextant.analysis.compare.Comparison;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Language;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;

/** The columns of the comparison, and how wide they are. */
final class ComparisonColumns {

    /** From this width beside the dates on, in ems, there is room for columns of durations and float. */
    private static final double ROOM_FOR_MORE = 54;

    private final Desk desk;
    private final Look look;
    private final TreeTableView<Branch.Row<Row>> table;
    private final Columns columns;

    /** Those of the table. */
    record Columns(
            TreeTableColumn<Branch.Row<Row>, Row> number, TreeTableColumn<Branch.Row<Row>, Row> name,
            TreeTableColumn<Branch.Row<Row>, Row> changes, TreeTableColumn<Branch.Row<Row>, Row> start,
            TreeTableColumn<Branch.Row<Row>, Row> finish, TreeTableColumn<Branch.Row<Row>, Row> shift,
            TreeTableColumn<Branch.Row<Row>, Row> length, TreeTableColumn<Branch.Row<Row>, Row> slack,
            TreeTableColumn<Branch.Row<Row>, Row> cost) {}

    ComparisonColumns(Desk desk, Look look, TreeTableView<Branch.Row<Row>> table, Columns columns) {
        this.desk = desk;
        this.look = look;
        this.table = table;
        this.columns = columns;
        table.setTreeColumn(columns.name());
        Column.of(desk, look, columns.number(), 3.2).styled(_ -> "muted-cell").shows((row, _) -> RowWords.number(row));
        Column.of(desk, look, columns.name(), 12).shows(RowWords::name).styled(ComparisonColumns::fate);
        Column.of(desk, look, columns.changes(), 11).styled(ComparisonColumns::fate)
                .shows((row, texts) -> RowWords.changes(row, texts, !columns.length().isVisible()));
        Column.of(desk, look, columns.start(), 8.6).figures().shows(RowWords::start);
        Column.of(desk, look, columns.finish(), 8.6).figures().shows(RowWords::finish);
        Column.of(desk, look, columns.shift(), 4.8).figures().styled(RowWords::tone).shows(RowWords::shift);
        Column.of(desk, look, columns.length(), 6).figures().shows(RowWords::days);
        Column.of(desk, look, columns.slack(), 5.6).figures().styled(_ -> "muted-cell").shows(RowWords::slack);
        Column.of(desk, look, columns.cost(), 5.8).figures().shows(RowWords::cost);
    }

    private static String fate(Row row) {
        if (row instanceof Row.Dated it && it.line().isRemoved()) {
            return "muted-cell";
        }
        return row instanceof Row.Dated it && it.line().isAdded() ? "good-cell" : row.isHead() ? "group-cell" : "";
    }

    /** @param shown nothing where there is nothing to compare */
    void fit(@Nullable Comparison shown) {
        var em = look.fontSize().get();
        var isChinese = desk.speech().language() == Language.ZH;
        var dates = fit(columns.start(), Span::start, shown, isChinese) + fit(columns.finish(), Span::finish, shown, isChinese);
        columns.number().setPrefWidth(Column.outlineEms(shown == null ? Stream.of() : shown.lines().stream().map(it -> it.known().number())) * em);
        columns.changes().setPrefWidth((isChinese ? 9 : 11) * em);
        var isWide = table.getWidth() > (ROOM_FOR_MORE + dates) * em;
        if (isWide != columns.slack().isVisible()) {
            columns.slack().setVisible(isWide);
            columns.length().setVisible(isWide);
            table.refresh();
        }
    }

    /** Dates are as long as the language writes them, and longer where they change the year. */
    private double fit(
            TreeTableColumn<Branch.Row<Row>, Row> column, Function<Span, LocalDate> day, @Nullable Comparison shown, boolean isChinese) {
        var withYears = shown != null
                && Stream.concat(Stream.of(shown.whole()), shown.lines().stream()).anyMatch(line -> RowWords.changesYear(line, day));
        var ems = isChinese ? withYears ? 13 : 10.6 : withYears ? 10.2 : 8.6;
        column.setPrefWidth(ems * look.fontSize().get());
        return ems;
    }
}
