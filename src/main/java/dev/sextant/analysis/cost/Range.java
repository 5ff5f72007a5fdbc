package dev.sextant.analysis.cost;

import dev.sextant.plan.Money;
import java.util.Currency;

/** A sum of money as three points, each added up from the same point of every line. */
public record Range(Money low, Money likely, Money high) {

    static Range of(Points points, Currency currency) {
        return new Range(Minor.money(points.low(), currency), Minor.money(points.likely(), currency), Minor.money(points.high(), currency));
    }
}
