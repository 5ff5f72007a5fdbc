package dev.sextant.ui.benefits;

import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.cost.Points;
import dev.sextant.plan.Language;
import dev.sextant.text.Texts;
import java.math.RoundingMode;
import java.util.Currency;

/** Low and high in thousands, 万 in Chinese; the head of the column says so. */
final class Coarse {

    private static final int THOUSAND = 3;
    private static final int WAN = 4;

    private Coarse() {}

    static String of(Points points, Currency currency, Texts texts) {
        return coarse(points.low(), currency, texts) + " – " + coarse(points.high(), currency, texts);
    }

    private static String coarse(long units, Currency currency, Texts texts) {
        var isChinese = texts.language() == Language.ZH;
        var shifted = Minor.money(units, currency).amount().movePointLeft(isChinese ? WAN : THOUSAND);
        return texts.formats().number(shifted.setScale(isChinese ? 1 : 0, RoundingMode.HALF_UP));
    }
}
