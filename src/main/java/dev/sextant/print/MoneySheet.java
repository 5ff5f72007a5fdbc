package dev.sextant.print;

import dev.sextant.analysis.cost.Minor;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Money;
import dev.sextant.plan.Plan;
import dev.sextant.print.Wording.Side;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What every piece of a page about money asks for. */
record MoneySheet(Costed costed, Wording wording, Typesetter type, Paper paper) {

    private static final String MINUS = "\u2212"; // as wide as the plus
    private static final double META = 0.36;
    private static final double GAP = 14;

    Plan plan() {
        return costed.plan();
    }

    Charter charter() {
        return plan().charter();
    }

    /** Of a cost group. @param code empty for none */
    List<Side> group(String code) {
        return code.isEmpty() ? said("paper.costs.no-group") : wording.of(costed.groups().apply(code));
    }

    Texts leading() {
        return wording.voices().getFirst();
    }

    /** What the languages say alike is said once. */
    List<Side> each(Function<Texts, String> text) {
        var sides = wording.each(text);
        return sides.stream().map(Side::text).distinct().count() == 1 ? List.of(sides.getFirst()) : sides;
    }

    List<Side> said(String key, Object... values) {
        return each(voice -> voice.say(key, values));
    }

    /** A figure or a date: those who read the other language can read it too. */
    List<Side> figure(Function<Texts, String> text) {
        return wording.once(text.apply(leading()));
    }

    /** In full, without the currency. @param units of the smallest of the plan's currency */
    List<Side> amount(long units) {
        return amount(Minor.money(units, charter().currency()));
    }

    List<Side> amount(Money money) {
        return figure(voice -> signed(voice.formats().amount(new Money(money.amount().abs(), money.currency())), money.amount().signum() < 0));
    }

    /** Rounded, with the currency. */
    List<Side> roughly(long units) {
        return roughly(Minor.money(units, charter().currency()));
    }

    List<Side> roughly(Money money) {
        return figure(voice -> roughly(voice, money));
    }

    String roughly(Texts voice, long units) {
        return roughly(voice, Minor.money(units, charter().currency()));
    }

    static String roughly(Texts voice, Money money) {
        return signed(voice.formats().roughly(new Money(money.amount().abs(), money.currency())), money.amount().signum() < 0);
    }

    static String percent(Texts voice, double fraction) {
        return signed(voice.say("paper.case.percent", Math.round(Math.abs(fraction) * 1_000) / 10.0), fraction < 0);
    }

    private static String signed(String size, boolean isNegative) {
        return isNegative ? MINUS + size : size;
    }

    /**
     * Both languages beside each other where there is room, else under each other.
     *
     * @param deep lines that one language may take; where it is only one, both share it
     */
    Paragraph fitted(List<Side> sides, Style style, double width, int deep) {
        if (sides.size() < 2) {
            return type.brief(sides, style, width, deep);
        }
        return deep == 1 || type.width(Typesetter.inLine(sides).text(), style) <= width
                ? type.inLine(sides, style, width)
                : type.brief(sides, style, width, deep - 1);
    }

    /** Over the first page. @param meta what stands on the right, line by line */
    Block head(String title, List<List<Side>> meta) {
        var width = paper.measure() * (1 - META) - GAP;
        var left = fitted(engagement(), Style.META, width, 1).then(fitted(wording.label(title), Style.TITLE, width, 1));
        var right = Paragraph.NONE;
        for (var line : meta) {
            right = right.then(fitted(line, Style.SMALL, paper.measure() * META, 1));
        }
        var height = Math.max(left.height(), right.height()) + 5;
        var marks = new ArrayList<>(left.at(paper.left(), 0));
        marks.addAll(right.endingAt(paper.right(), 0));
        marks.add(new Mark.Rule(paper.left(), height, paper.measure(), 1.4, Grey.BLACK));
        return Block.of(height + 6, marks);
    }

    /** Over the pages that follow. */
    Block continued(String title) {
        var half = (paper.measure() - GAP) / 2;
        var voice = leading();
        var said = type.cut(voice.say("paper.continued", voice.say(title)), Style.LABEL, half);
        var height = Style.LABEL.leading() + 4;
        var marks = new ArrayList<>(said.at(paper.left(), 0));
        marks.addAll(type.cut(voice.say(charter().client()), Style.SMALL, half).endingAt(paper.right(), 0));
        marks.add(new Mark.Rule(paper.left(), height, paper.measure(), 1.0, Grey.BLACK));
        return Block.of(height + 8, marks);
    }

    private List<Side> engagement() {
        return wording.each(voice -> wording.joined(voice, voice.say(charter().client()), voice.say(charter().name())));
    }
}
