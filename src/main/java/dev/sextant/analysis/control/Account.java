package dev.sextant.analysis.control;

import dev.sextant.analysis.cost.Costing;
import dev.sextant.plan.CostLine;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cost line with all that was decided, ordered and paid, without tax, in the main unit of the plan's currency.
 *
 * @param approved sum of the approved change requests
 * @param isChanged whether any change request was approved, if only by nothing
 * @param proposed sum of the change requests on which nobody has decided
 * @param ordered what is ordered and not yet invoiced, closed or not
 * @param actual what was paid, on whatever day
 */
public record Account(Costing costing, BigDecimal approved, boolean isChanged, BigDecimal proposed, BigDecimal ordered, BigDecimal actual) {

    public CostLine line() {
        return costing.line();
    }

    /** To the end of the horizon, likely. */
    public BigDecimal estimate() {
        return costing.whole().net().likely().amount();
    }

    /** Before any change. */
    public Optional<BigDecimal> budget() {
        return Optional.ofNullable(line().budget());
    }

    /** With the approved changes; nothing where nobody has approved anything. */
    public Optional<BigDecimal> budgetNow() {
        return line().budget() == null && !isChanged ? Optional.empty() : Optional.of(budget().orElse(BigDecimal.ZERO).add(approved));
    }

    /** What its work is measured against: the budget, or where there is none the estimate. */
    public BigDecimal budgetOrEstimate() {
        return budgetNow().orElseGet(this::estimate);
    }

    /** Open orders. */
    public BigDecimal committed() {
        return line().closed() ? BigDecimal.ZERO : ordered;
    }

    public BigDecimal toCome() {
        return toCome(estimate(), actual);
    }

    /** As {@link #toCome()}, of a part of the estimate and with a part of what was paid. */
    public BigDecimal toCome(BigDecimal estimate, BigDecimal paid) {
        return line().closed() ? BigDecimal.ZERO : estimate.subtract(paid).max(committed());
    }

    /** At completion. */
    public BigDecimal forecast() {
        return actual.add(toCome());
    }

    /** Budget less forecast: less than nothing where it is going to be exceeded. */
    public Optional<BigDecimal> variance() {
        return budgetNow().map(it -> it.subtract(forecast()));
    }

    static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
