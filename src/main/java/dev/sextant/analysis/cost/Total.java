package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import java.util.Currency;

/**
 * What some lines come to, by when it falls due.
 *
 * @param oneOff what is paid once
 * @param annual what is paid in every year
 */
public record Total(Amount oneOff, Amount annual) {

    static Total zero(Currency currency) {
        return new Total(Amount.zero(currency), Amount.zero(currency));
    }

    static Total of(CostLine line, Currency currency) {
        var amount = Amount.of(line, currency);
        var nothing = Amount.zero(currency);
        return line.rhythm() == Rhythm.ANNUAL ? new Total(nothing, amount) : new Total(amount, nothing);
    }

    /** What is paid once, and one year of what is paid every year. */
    public Amount firstYear() {
        return oneOff.plus(annual);
    }

    public Total plus(Total other) {
        return new Total(oneOff.plus(other.oneOff), annual.plus(other.annual));
    }
}
