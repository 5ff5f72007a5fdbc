package dev.sextant.print;

import dev.sextant.analysis.cost.Minor;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.print.Wording.Side;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What every piece of a page about money asks for.
 *
 * @param groups what the codes of cost groups are called
 */
record MoneySheet(Plan plan, Function<String, Words> groups, Wording wording, Typesetter type, Paper paper) {

    private static final double META = 0.36;
    private static final double GAP = 14;

    Charter charter() {
        return plan.charter();
    }

    Texts leading() {
        return wording.voices().getFirst();
    }

    Paragraph set(List<Side> sides, Style style, double width) {
        return type.set(sides, style, width);
    }

    /** What the languages say alike is said once. */
    List<Side> each(Function<Texts, String> text) {
        var sides = wording.each(text);
        return sides.stream().map(Side::text).distinct().count() == 1 ? List.of(sides.getFirst()) : sides;
    }

    /** In full, without the currency, as both languages write it. @param units of the smallest of the plan's currency */
    List<Side> amount(long units) {
        return each(voice -> voice.formats().amount(Minor.money(units, charter().currency())));
    }

    /** Rounded, with the currency. */
    List<Side> roughly(long units) {
        return each(voice -> roughly(voice, units));
    }

    String roughly(Texts voice, long units) {
        return voice.formats().roughly(Minor.money(units, charter().currency()));
    }

    /** Over the first page. @param meta what stands on the right, line by line */
    Block head(String title, List<List<Side>> meta) {
        var width = paper.measure() * (1 - META) - GAP;
        var left = type.brief(engagement(), Style.META, width, 1).then(type.brief(wording.label(title), Style.TITLE, width, 1));
        var right = Paragraph.NONE;
        for (var line : meta) {
            right = right.then(type.brief(line, Style.SMALL, paper.measure() * META, 1));
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
