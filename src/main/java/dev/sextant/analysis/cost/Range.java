package dev.sextant.analysis.cost;

import dev.sextant.plan.Money;
import java.util.Currency;

/** A sum of money as three points, each added up from the same point of every line. */
public record Range(Money low, Money likely, Money high) {

    static Range zero(Currency currency) {
        return new Range(Money.zero(currency), Money.zero(currency), Money.zero(currency));
    }

    public Range plus(Range other) {
        return new Range(low.plus(other.low), likely.plus(other.likely), high.plus(other.high));
    }
}
