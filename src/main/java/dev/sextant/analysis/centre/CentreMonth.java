package dev.sextant.analysis.centre;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A month of activities. Money is in the smallest unit of the plan's currency.
 *
 * @param contacts not rounded
 * @param conversions contacts that led to a sale or kept a customer, not rounded
 * @param revenue the margin of the conversions
 * @param cost of the contacts and of the month
 */
public record CentreMonth(BigDecimal contacts, BigDecimal conversions, long revenue, long cost) {

    static final CentreMonth NONE = new CentreMonth(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /** Profit, or loss below zero. */
    public long result() {
        return revenue - cost;
    }

    CentreMonth plus(CentreMonth other) {
        return new CentreMonth(
                contacts.add(other.contacts, MathContext.DECIMAL128), conversions.add(other.conversions, MathContext.DECIMAL128),
                Math.addExact(revenue, other.revenue), Math.addExact(cost, other.cost));
    }
}
