package dev.sextant.analysis.cost;

import dev.sextant.plan.Factor;
import dev.sextant.plan.Id;
import dev.sextant.plan.Role;
import dev.sextant.plan.Spread;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the amount of a line came about.
 *
 * @param times how often the unit counts, likely
 * @param unit what one costs, likely, in the currency of the line's terms
 * @param exchange what one unit of that currency is worth in the plan's
 * @param factors that act on the line
 * @param multiplier of all factors together
 * @param days of the roles assigned, where the formula asks for them; otherwise none
 * @param isFromCard whether the unit is a day at the rate card of the line's role
 * @param taxIncluded whether all this has the tax in it; rate cards never have, whatever the terms say
 */
public record Price(
        BigDecimal times, BigDecimal unit, BigDecimal exchange, List<Factor> factors, BigDecimal multiplier, List<RoleDays> days,
        boolean isFromCard, boolean taxIncluded) {

    public Price {
        factors = List.copyOf(factors);
        days = List.copyOf(days);
    }

    /** Whether anything but quantity and price plays a part. */
    public boolean isPlain() {
        return exchange.compareTo(BigDecimal.ONE) == 0 && multiplier.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * The days of one role.
     *
     * @param perDay in the plan's currency; nothing where the role has no rate
     */
    public record RoleDays(Id<Role> role, Spread days, BigDecimal perDay) {}
}
