package dev.sextant.ui.control;

import dev.sextant.analysis.control.Standing;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.control.Control.Head;
import dev.sextant.ui.control.Control.Line;
import dev.sextant.ui.control.Control.Row;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/** What the columns of the table of lines show, and what can be typed into them. */
final class ControlColumns {

    private static final double SUMS = 8.4;
    private static final double FIGURES = 6.2;

    private final Desk desk;
    private final Look look;
    private final ControlActions actions;
    private final Supplier<ControlFigures> figures;

    ControlColumns(Desk desk, Look look, ControlActions actions, Supplier<ControlFigures> figures) {
        this.desk = desk;
        this.look = look;
        this.actions = actions;
        this.figures = figures;
    }

    void name(TreeTableColumn<Branch.Row<Row>, Row> name) {
        Column.of(desk, look, name, 15).styled(row -> row instanceof Head ? "group-cell" : "").shows(ControlColumns::name);
    }

    static String name(Row row, Texts texts) {
        return switch (row) {
            case Line line when line.cost().closed() -> texts.say("control.closed-line", line.cost().name());
            case Line line -> texts.say(line.cost().name());
            case Head head when head.name().isEmpty() -> texts.say(head.measures() != null || head.key().equals("phase/") ? "control.no-phase" : "control.no-category");
            case Head head -> (head.number() + " " + texts.say(head.name())).strip();
        };
    }

    /** The budget of a line can be typed; that of a year is typed in the inspector, because here it counts for all years. */
    void budget(TreeTableColumn<Branch.Row<Row>, Row> budget, TreeTableColumn<Branch.Row<Row>, Row> changes) {
        figures(budget, SUMS, it -> figures.get().amount(it.ifBudgeted(it.budgetNow())))
                .edits(ControlColumns::typed, (row, typed) -> {
                    if (row instanceof Line line) {
                        actions.change(line.cost().id(), it -> it.withBudget(typed.isBlank() ? null : Reading.number(typed)));
                    }
                });
        Column.of(desk, look, changes, FIGURES).figures().styled(_ -> "muted-cell")
                .shows((row, texts) -> changes(row.standing(), texts));
    }

    private static @Nullable String typed(Row row) {
        return row instanceof Line line && !line.account().isAnnual() ? Optional.ofNullable(line.cost().budget()).map(BigDecimal::toPlainString).orElse("") : null;
    }

    private String changes(Standing standing, Texts texts) {
        var approved = standing.approved().signum() == 0 ? "" : figures.get().signed(standing.approved());
        var proposed = standing.proposed().signum() == 0 ? "" : texts.say("control.proposed", figures.get().signed(standing.proposed()));
        return approved.isEmpty() && proposed.isEmpty() ? ControlFigures.NONE : (approved + " " + proposed).strip();
    }

    void spent(TreeTableColumn<Branch.Row<Row>, Row> committed, TreeTableColumn<Branch.Row<Row>, Row> actual) {
        figures(committed, FIGURES, it -> figures.get().some(it.committed()));
        figures(actual, FIGURES, it -> figures.get().some(it.actual()));
    }

    void outcome(TreeTableColumn<Branch.Row<Row>, Row> forecast, TreeTableColumn<Branch.Row<Row>, Row> variance) {
        figures(forecast, SUMS, it -> figures.get().amount(it.forecast())).styled(ControlColumns::tone);
        figures(variance, FIGURES, it -> figures.get().signed(it.ifBudgeted(it.variance()))).styled(ControlColumns::tone);
    }

    private static String tone(Row row) {
        var isOver = row.standing().hasBudget() && row.standing().variance().signum() < 0;
        return isOver ? row instanceof Head ? "over-group-cell" : "over-cell" : row instanceof Head ? "group-cell" : row instanceof Line line && line.isWarned() ? "medium-cell" : "";
    }

    private Column<Row> figures(TreeTableColumn<Branch.Row<Row>, Row> column, double ems, Function<Standing, String> figure) {
        return Column.of(desk, look, column, ems).figures()
                .styled(row -> row instanceof Head ? "group-cell" : "")
                .shows((row, _) -> figure.apply(row.standing()));
    }
}
