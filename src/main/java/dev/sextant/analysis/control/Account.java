package dev.sextant.analysis.control;

import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cost line with all that was decided, ordered and paid, without tax, in the main unit of the plan's currency. What was
 * approved for a line that is paid every year was approved for a year, as its price is; here it counts for all its years.
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
        return Optional.ofNullable(line().budget()).map(it -> counted(costing, it));
    }

    public boolean isAnnual() {
        return line().rhythm() == Rhythm.ANNUAL;
    }

    /** For how many years of the budget the line counts: 1 where it is paid once. Prices that rise make years longer. */
    public BigDecimal years() {
        return years(costing).round(new MathContext(4));
    }

    private static BigDecimal years(Costing costing) {
        var base = costing.base().net().likely().amount();
        return costing.line().rhythm() == Rhythm.ONE_OFF ? BigDecimal.ONE
                : base.signum() == 0 ? BigDecimal.valueOf(costing.falling().share(costing.last()))
                : costing.whole().net().likely().amount().divide(base, MathContext.DECIMAL128);
    }

    /** What is approved for the line, or for a year of it, as it counts to the end of the horizon. */
    static BigDecimal counted(Costing costing, BigDecimal amount) {
        return costing.line().rhythm() == Rhythm.ONE_OFF
                ? amount
                : amount.multiply(years(costing)).setScale(Minor.digits(costing.base().currency()), RoundingMode.HALF_UP);
    }

    /** The budget that makes the budget now equal to the estimate: of a line that is paid every year, for a year. */
    public BigDecimal budgetAsEstimated() {
        var years = years(costing);
        var base = costing.base().net().likely().amount();
        return years.signum() == 0 || approved.signum() == 0
                ? base
                : base.subtract(approved.divide(years, Minor.digits(costing.base().currency()), RoundingMode.HALF_UP)).max(BigDecimal.ZERO);
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
}
