package dev.sextant.analysis.cost;

import dev.sextant.plan.Money;
import java.util.Currency;

/**
 * What some lines come to, in the smallest unit of the plan's currency.
 *
 * @param netPoints without tax
 * @param grossPoints with tax
 * @param actualNet what was paid so far, without tax
 * @param actualTaxed what was paid so far, with tax
 */
public record Amount(Currency currency, Points netPoints, Points grossPoints, long actualNet, long actualTaxed) {

    static Amount zero(Currency currency) {
        return new Amount(currency, Points.ZERO, Points.ZERO, 0, 0);
    }

    /** Without tax. */
    public Range net() {
        return Range.of(netPoints, currency);
    }

    /** With tax. */
    public Range gross() {
        return Range.of(grossPoints, currency);
    }

    /** What was paid so far, without tax. */
    public Money actual() {
        return Minor.money(actualNet, currency);
    }

    /** What was paid so far, with tax. */
    public Money actualGross() {
        return Minor.money(actualTaxed, currency);
    }

    public Amount plus(Amount other) {
        return new Amount(
                currency, netPoints.plus(other.netPoints), grossPoints.plus(other.grossPoints), Math.addExact(actualNet, other.actualNet),
                Math.addExact(actualTaxed, other.actualTaxed));
    }

    /** Spread over time; what was paid is paid once. */
    Amount times(double factor) {
        return factor == 1 ? this : new Amount(currency, netPoints.times(factor), grossPoints.times(factor), actualNet, actualTaxed);
    }
}
