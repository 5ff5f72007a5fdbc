package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What some lines come to.
 *
 * @param net without tax
 * @param gross with tax
 * @param actual what was paid so far, without tax
 * @param actualGross what was paid so far, with tax
 */
public record Amount(Range net, Range gross, Money actual, Money actualGross) {

    static Amount zero(Currency currency) {
        var range = Range.zero(currency);
        return new Amount(range, range, Money.zero(currency), Money.zero(currency));
    }

    static Amount of(CostLine line, Currency currency) {
        var actual = line.actual() == null ? BigDecimal.ZERO : line.actual();
        return new Amount(
                new Range(
                        new Money(line.low(), currency), new Money(line.likely(), currency), new Money(line.high(), currency)),
                new Range(
                        new Money(line.withTax(line.low()), currency),
                        new Money(line.withTax(line.likely()), currency),
                        new Money(line.withTax(line.high()), currency)),
                new Money(actual, currency),
                new Money(line.withTax(actual), currency));
    }

    public Amount plus(Amount other) {
        return new Amount(
                net.plus(other.net), gross.plus(other.gross), actual.plus(other.actual), actualGross.plus(other.actualGross));
    }
}
