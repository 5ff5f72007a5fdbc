package dev.sextant.ui.control;

import dev.sextant.plan.Language;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;

/** How this screen writes amounts and indices. */
record ControlFigures(Texts texts, Currency currency) {

    /** What stands where there is nothing. */
    static final String NONE = "–";

    /** Between a sign and its amount, so that no line ends with the sign. */
    private static final char NO_BREAK = '\u00a0';

    private static final String MINUS = "\u2212";

    Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    /** ¥ 318,000; −¥ 318,000. */
    String full(BigDecimal amount) {
        var size = texts.formats().money(money(amount.abs())).replace(' ', NO_BREAK);
        return amount.signum() < 0 ? MINUS + size : size;
    }

    String full(Optional<BigDecimal> amount) {
        return amount.map(this::full).orElse(NONE);
    }

    /** Without the currency, which the head of the column names. */
    String amount(BigDecimal amount) {
        var size = texts.formats().amount(money(amount.abs()));
        return amount.signum() < 0 ? MINUS + size : size;
    }

    String amount(Optional<BigDecimal> amount) {
        return amount.map(this::amount).orElse(NONE);
    }

    /** Nothing is a dash, so that the eye finds what there is. */
    String some(BigDecimal amount) {
        return amount.signum() == 0 ? NONE : amount(amount);
    }

    /** +318,000, −1,200. */
    String signed(BigDecimal amount) {
        return texts.formats().signedAmount(money(amount));
    }

    String signed(Optional<BigDecimal> amount) {
        return amount.map(this::signed).orElse(NONE);
    }

    /** To three figures, for a heading. */
    String roughly(BigDecimal amount) {
        var size = texts.formats().roughly(money(amount.abs()));
        return amount.signum() < 0 ? MINUS + size : size;
    }

    /** In thousands, 万 in Chinese; the head of the table says so. */
    String coarse(BigDecimal amount) {
        var isChinese = texts.language() == Language.ZH;
        var shifted = amount.abs().movePointLeft(isChinese ? 4 : 3);
        var size = texts.formats().number(shifted.setScale(isChinese || shifted.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP));
        return amount.signum() < 0 && !size.equals("0") ? MINUS + size : size;
    }

    String coarse(Optional<BigDecimal> amount) {
        return amount.map(this::coarse).orElse(NONE);
    }

    /** 0.87, always with two decimals, so that a column of them stands in line. */
    String index(OptionalDouble index) {
        return index.isEmpty() ? NONE : BigDecimal.valueOf(index.getAsDouble()).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    String percent(OptionalDouble share) {
        return share.isEmpty() ? NONE : texts.formats().number(BigDecimal.valueOf(100 * share.getAsDouble()).setScale(0, RoundingMode.HALF_UP)) + " %";
    }

    /** ¥ k, 万元: what {@link #coarse} counts in. */
    String unit() {
        var symbol = texts.formats().symbol(currency);
        return texts.language() == Language.EN ? symbol + " k" : "万" + (currency.getCurrencyCode().equals("CNY") ? "元" : symbol);
    }
}
