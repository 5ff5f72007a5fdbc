package dev.sextant.ui.business;

import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.trace.Worth;
import dev.sextant.analysis.trace.Worth.Amount;
import dev.sextant.analysis.trace.Worth.Count;
import dev.sextant.analysis.trace.Worth.Duration;
import dev.sextant.analysis.trace.Worth.Fraction;
import dev.sextant.analysis.trace.Worth.Month;
import dev.sextant.analysis.trace.Worth.Price;
import dev.sextant.analysis.trace.Worth.Times;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** How the numbers of the business case are written. */
record Worths(Texts texts, Currency currency) {

    private static final int IN_SHORT = 1;
    private static final int IN_FULL = 4;
    private static final int FACTOR_DIGITS = 6;
    private static final String MINUS = "\u2212";

    /** To the smallest unit, with enough digits to work it out again. */
    String full(Worth worth) {
        return switch (worth) {
            case Amount(var units) -> signed(Minor.money(units, currency));
            case Fraction(var fraction) -> percent(fraction, IN_FULL);
            case Duration(var months) -> texts.say("business.months", BigDecimal.valueOf(months).setScale(2, RoundingMode.HALF_UP));
            default -> brief(worth);
        };
    }

    /** As it stands in a table. */
    String brief(Worth worth) {
        return switch (worth) {
            case Amount(var units) -> plain(units);
            case Price(var amount, var own) -> texts.formats().money(new Money(amount, own == null ? currency : own));
            case Count(var number) -> texts.formats().number(number);
            case Fraction(var fraction) -> percent(fraction, IN_SHORT);
            case Times(var factor) -> texts.formats().number(BigDecimal.valueOf(factor).setScale(FACTOR_DIGITS, RoundingMode.HALF_UP));
            case Duration(var months) -> texts.say("business.months", BigDecimal.valueOf(months).setScale(IN_SHORT, RoundingMode.HALF_UP));
            case Month(var month) -> texts.formats().month(month.atDay(1));
        };
    }

    /** To three figures where it is money. */
    String rough(Worth worth) {
        return worth instanceof Amount(var units)
                ? sign(units) + texts.formats().roughly(Minor.money(Math.abs(units), currency))
                : brief(worth);
    }

    private String plain(long units) {
        return sign(units) + texts.formats().amount(Minor.money(Math.abs(units), currency));
    }

    private String signed(Money money) {
        var size = new Money(money.amount().abs(), money.currency());
        return sign(money.amount().signum()) + texts.formats().money(size);
    }

    private static String sign(long units) {
        return units < 0 ? MINUS : "";
    }

    private String percent(double fraction, int decimals) {
        var points = BigDecimal.valueOf(Math.abs(fraction) * 100).setScale(decimals, RoundingMode.HALF_UP);
        return (fraction < 0 && points.signum() > 0 ? MINUS : "") + texts.formats().number(points) + " %";
    }
}
