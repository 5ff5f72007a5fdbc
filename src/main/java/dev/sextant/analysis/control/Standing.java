package dev.sextant.analysis.control;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * The sums of some accounts, each exactly the sum of its column.
 *
 * @param lines how many there are
 * @param budgeted how many of them have a budget
 * @param variance of those that have a budget
 */
public record Standing(
        int lines,
        int budgeted,
        BigDecimal estimate,
        BigDecimal budget,
        BigDecimal approved,
        BigDecimal proposed,
        BigDecimal budgetNow,
        BigDecimal committed,
        BigDecimal actual,
        BigDecimal toCome,
        BigDecimal forecast,
        BigDecimal variance) {

    private static final BigDecimal O = BigDecimal.ZERO;

    public static final Standing NOTHING = new Standing(0, 0, O, O, O, O, O, O, O, O, O, O);

    public static Standing of(Account account) {
        return new Standing(
                1, account.budgetNow().isPresent() ? 1 : 0, account.estimate(), account.budget().orElse(O), account.approved(), account.proposed(),
                account.budgetNow().orElse(O), account.committed(), account.actual(), account.toCome(), account.forecast(), account.variance().orElse(O));
    }

    public static Standing of(Collection<Account> accounts) {
        return accounts.stream().map(Standing::of).reduce(NOTHING, Standing::plus);
    }

    public Standing plus(Standing other) {
        return new Standing(
                lines + other.lines, budgeted + other.budgeted, estimate.add(other.estimate), budget.add(other.budget), approved.add(other.approved),
                proposed.add(other.proposed), budgetNow.add(other.budgetNow), committed.add(other.committed), actual.add(other.actual),
                toCome.add(other.toCome), forecast.add(other.forecast), variance.add(other.variance));
    }

    public boolean hasBudget() {
        return budgeted > 0;
    }

    /** Nothing where no line has a budget. */
    public Optional<BigDecimal> ifBudgeted(BigDecimal amount) {
        return hasBudget() ? Optional.of(amount) : Optional.empty();
    }
}
