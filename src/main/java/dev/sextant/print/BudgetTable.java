package dev.sextant.print;

import dev.sextant.analysis.control.Account;
import dev.sextant.analysis.control.Accounts;
import dev.sextant.analysis.control.Standing;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.plan.Money;
import dev.sextant.print.FigureTable.Line;
import dev.sextant.print.Wording.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was approved, ordered and paid by group, and what it is going to come to. */
record BudgetTable(MoneySheet sheet, Accounts accounts) {

    /** Whether anything was ever approved, ordered or paid. */
    boolean hasAny() {
        var total = accounts.total();
        return total.hasBudget() || total.committed().signum() != 0 || total.actual().signum() != 0;
    }

    FigureTable table() {
        var lines = new ArrayList<Line>();
        accounts.by(it -> CostSummary.group(it.line().category())).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Account>> it) -> Standing.of(it.getValue()).forecast()).reversed())
                .forEach(it -> lines.add(line(sheet.group(it.getKey()), Standing.of(it.getValue()), false)));
        lines.add(line(sheet.said("paper.sum"), accounts.total(), true));
        var heads = Stream.of("budget", "committed", "paid", "to-come", "forecast", "variance").map(it -> sheet.said("paper.budget." + it)).toList();
        return new FigureTable(sheet, sheet.said("paper.budget.title"), heads, lines);
    }

    private Line line(List<Side> name, Standing standing, boolean isStrong) {
        return new Line(
                name,
                List.of(
                        budgeted(standing, standing.budgetNow()), amount(standing.committed()), amount(standing.actual()), amount(standing.toCome()),
                        amount(standing.forecast()), budgeted(standing, standing.variance())),
                0, isStrong);
    }

    private List<Side> budgeted(Standing standing, BigDecimal amount) {
        return standing.ifBudgeted(amount).map(this::amount).orElse(sheet.said("paper.case.none"));
    }

    private List<Side> amount(BigDecimal amount) {
        return sheet.amount(new Money(amount, accounts.currency()));
    }
}
