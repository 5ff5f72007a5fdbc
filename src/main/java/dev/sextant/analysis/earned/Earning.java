package dev.sextant.analysis.earned;

import dev.sextant.analysis.control.Account;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import java.math.BigDecimal;

/**
 * The earned value of one line at the status date.
 *
 * @param planned the line as the plan that it is measured against has it; as its own plan does where that one lacks it
 * @param part of its budget that belongs to the project, 0 to 1
 * @param share of its work that is done, 0 to 1
 */
public record Earning(Account account, Costing planned, double part, double share, Measures measures) {

    public CostLine line() {
        return account.line();
    }

    /** Whether it earns itself by the passing of time. */
    public boolean isEffort() {
        return line().rhythm() == Rhythm.ANNUAL;
    }

    /** What the project still has to spend on it, from what it has spent by the status date. */
    BigDecimal toCome(BigDecimal part) {
        return account.toCome(account.estimate().multiply(part), measures.ac());
    }
}
