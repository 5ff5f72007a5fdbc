package dev.sextant.ui.costs.book;

import dev.sextant.analysis.cost.Amount;
import dev.sextant.analysis.cost.Range;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Language;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** How this screen writes amounts, and how it tells in a sentence what a line comes to. */
public record Figures(Texts texts, Currency currency) {

    /** Between a sign and its amount, so that no line ends with the sign. */
    private static final String NO_BREAK = "\u00a0";

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

    public String range(Range range) {
        var formats = texts.formats();
        return range.low().equals(range.high()) ? formats.roughly(range.likely()) : formats.roughly(range.low()) + " – " + formats.roughly(range.high());
    }

    /** 180 users × ¥ 2,400 = ¥ 432,000 a year, ¥ 457,920 with 6 % tax; between ¥ 396,000 and ¥ 520,000 without tax. */
    public String sentence(CostLine cost, Amount worth) {
        var said = new StringBuilder(texts.say(
                cost.rhythm() == Rhythm.ANNUAL ? "costs.worked.annual" : "costs.worked.once",
                cost.quantity().likely(), cost.unit(), money(cost.unitCost().likely()), worth.net().likely()));
        if (cost.taxRate().signum() > 0) {
            said.append(texts.say("costs.worked.tax", worth.gross().likely(), cost.taxRate()));
        }
        if (!worth.net().low().equals(worth.net().high())) {
            said.append(texts.say("costs.worked.range", worth.net().low(), worth.net().high()));
        }
        var symbol = texts.formats().symbol(currency);
        return said.append(texts.say("costs.worked.end")).toString().replace(symbol + " ", symbol + NO_BREAK);
    }
}
