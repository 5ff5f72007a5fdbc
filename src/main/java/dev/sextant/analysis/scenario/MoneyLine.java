package dev.sextant.analysis.scenario;

import dev.sextant.plan.Id;
import dev.sextant.plan.Words;
import org.jspecify.annotations.Nullable;

/**
 * A cost line or a benefit in two plans: likely, over the horizon, in the smallest unit of the currency, without tax.
 *
 * @param before nothing where only the other has it
 * @param after nothing where it is left out
 */
public record MoneyLine(Id<?> id, Words name, @Nullable Long before, @Nullable Long after) {

    /** How much more it is. */
    public long more() {
        return (after == null ? 0 : after) - (before == null ? 0 : before);
    }

    boolean differs() {
        return before == null || !before.equals(after);
    }
}
