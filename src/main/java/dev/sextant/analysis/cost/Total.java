package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine.Rhythm;
import java.util.Currency;

/**
 * What some lines come to, by when it falls due.
 *
 * @param oneOff what is paid once, at the prices of the plan's first year
 * @param annual what is paid in every year, at the prices of the plan's first year
 * @param whole all of it to the end of the horizon, at the prices of the day: the total cost of ownership
 */
public record Total(Amount oneOff, Amount annual, Amount whole) {

    static Total zero(Currency currency) {
        var nothing = Amount.zero(currency);
        return new Total(nothing, nothing, nothing);
    }

    static Total of(Costing costing) {
        var nothing = Amount.zero(costing.base().currency());
        return costing.line().rhythm() == Rhythm.ANNUAL
                ? new Total(nothing, costing.base(), costing.whole())
                : new Total(costing.base(), nothing, costing.whole());
    }

    /** What is paid once, and one year of what is paid every year. */
    public Amount firstYear() {
        return oneOff.plus(annual);
    }

    public Total plus(Total other) {
        return new Total(oneOff.plus(other.oneOff), annual.plus(other.annual), whole.plus(other.whole));
    }
}
