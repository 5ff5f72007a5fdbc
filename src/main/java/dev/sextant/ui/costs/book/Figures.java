package dev.sextant.ui.costs.book;

import dev.sextant.plan.Language;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** How this screen writes amounts. */
public record Figures(Texts texts, Currency currency) {

    public Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    public String amount(BigDecimal amount) {
        return texts.formats().amount(money(amount));
    }

    /** In thousands, 万 in Chinese; the head of the column says so. */
    public String coarse(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? coarse(low) : coarse(low) + " – " + coarse(high);
    }

    private String coarse(BigDecimal amount) {
        var digits = texts.language() == Language.ZH ? 4 : 3;
        var shifted = amount.movePointLeft(digits);
        var decimals = shifted.compareTo(BigDecimal.TEN) < 0 || texts.language() == Language.ZH ? 1 : 0;
        return texts.formats().number(shifted.setScale(decimals, RoundingMode.HALF_UP));
    }
}
