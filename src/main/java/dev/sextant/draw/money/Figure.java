package dev.sextant.draw.money;

import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.util.Currency;

/** Amounts in words, rounded to what a picture can show. */
record Figure(Texts texts, Currency currency) {

    private static final String MINUS = "\u2212"; // as wide as the plus

    Money money(BigDecimal smallest) {
        return new Money(smallest.movePointLeft(Math.max(0, currency.getDefaultFractionDigits())), currency);
    }

    Money money(long smallest) {
        return money(BigDecimal.valueOf(smallest));
    }

    /** ¥ 1.28 M, −31.8 万元. */
    String of(long smallest) {
        var size = texts.formats().roughly(money(BigDecimal.valueOf(smallest).abs()));
        return smallest < 0 ? MINUS + size : size;
    }

    /** As {@link #of}, with a plus before what is more. */
    String change(long smallest) {
        return smallest > 0 ? "+" + of(smallest) : of(smallest);
    }

    static String minus(String number) {
        return number.replace("-", MINUS);
    }
}
