package dev.sextant.draw.money;

import dev.sextant.plan.Language;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;

/**
 * An axis of money: round marks, zero among them, in one unit that suits them all.
 *
 * @param step between two marks, in the smallest unit of the currency
 * @param first where the axis begins, counted in steps from zero, never above zero
 * @param last where it ends, never below zero; either is a mark where the next one is near, else only beyond all amounts
 */
record MoneyAxis(Currency currency, double step, double first, double last) {

    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double MOST_IN_ONES = 10_000;

    /** So far beyond the amounts a mark may be, in steps. */
    private static final double NEAR = 0.55;
    private static final double AIR = 0.12;

    /** @param marks about how many there is room for above and below zero together */
    static MoneyAxis of(Currency currency, double low, double high, int marks) {
        var least = Math.min(0, low);
        var most = Math.max(0, high);
        var step = most == least ? Math.pow(10, digits(currency)) : Math.max(1, round((most - least) / Math.max(1, marks)));
        return new MoneyAxis(currency, step, -beyond(-least / step), most == least ? 1 : beyond(most / step));
    }

    private static double beyond(double steps) {
        return Math.ceil(steps) - steps <= NEAR ? Math.ceil(steps) : steps + AIR;
    }

    /** The least of 1, 2, 5, 10, 20 ... that is not less. */
    static double round(double least) {
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        for (var round : ROUND) {
            if (round * power >= least) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** The same marks on an axis that shows so many times as much. */
    MoneyAxis times(double factor) {
        return new MoneyAxis(currency, step * factor, first, last);
    }

    double low() {
        return first * step;
    }

    double high() {
        return last * step;
    }

    List<Double> marks() {
        return LongStream.rangeClosed((long) Math.ceil(first), (long) Math.floor(last)).mapToObj(number -> number * step).toList();
    }

    /** For the heading: "¥ million", "万元". */
    String unit(Texts texts) {
        var symbol = texts.language() == Language.ZH && currency.getCurrencyCode().equals("CNY")
                ? texts.say("draw.money.yuan")
                : texts.formats().symbol(currency);
        return texts.say("draw.money.unit." + thousands(texts), symbol);
    }

    /** A mark in the unit. */
    String label(double mark, Texts texts) {
        var number = BigDecimal.valueOf(mark).movePointLeft(digits(currency) + thousands(texts) * zeros(texts));
        return Figure.minus(texts.formats().number(number));
    }

    /** How many times the amounts are divided by a thousand, in Chinese by ten thousand. */
    private int thousands(Texts texts) {
        var size = Math.max(-low(), high()) / Math.pow(10, digits(currency));
        if (size < MOST_IN_ONES) {
            return 0;
        }
        return Math.clamp((int) Math.floor(Math.log10(size) / zeros(texts)), 0, 3);
    }

    private static int zeros(Texts texts) {
        return texts.language() == Language.ZH ? 4 : 3;
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
