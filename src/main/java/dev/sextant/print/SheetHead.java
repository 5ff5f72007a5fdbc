package dev.sextant.print;

import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import dev.sextant.print.Wording.Side;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The head of a checklist: whose it is, which phase, when, who, and what for. */
record SheetHead(Sheet sheet) {

    private static final double META = 0.38;
    private static final double GAP = 14;
    private static final double INSET = 9;
    private static final int TITLE_LINES = 3;

    /** Over the first page. */
    Block first() {
        var paper = sheet.paper();
        var width = paper.measure() * (1 - META) - GAP;
        var left = sheet.set(engagement(), Style.META, width).then(title(width));
        var right = meta(paper.measure() * META);
        var height = Math.max(left.height(), right.height()) + 7;
        var marks = new ArrayList<>(left.at(paper.left(), 0));
        marks.addAll(right.endingAt(paper.right(), 0));
        marks.add(new Mark.Rule(paper.left(), height, paper.measure(), 1.4, Grey.BLACK));
        return Block.of(height + 10, marks);
    }

    /** Over the pages that follow: one line, however long the names. */
    Block continued() {
        var paper = sheet.paper();
        var half = (paper.measure() - GAP) / 2;
        var voice = sheet.wording().voices().getFirst();
        var title = sheet.type().cut(voice.say("paper.continued", phase(voice, voice.say(sheet.phase().name()))), Style.LABEL, half);
        var engagement = sheet.type().cut(engagement(voice, true), Style.SMALL, half);
        var height = Style.LABEL.leading() + 4;
        var marks = new ArrayList<>(title.at(paper.left(), 0));
        marks.addAll(engagement.endingAt(paper.right(), 0));
        marks.add(new Mark.Rule(paper.left(), height, paper.measure(), 1.0, Grey.BLACK));
        return Block.of(height + 8, marks);
    }

    /** The goal on a tint; several pieces, if it is longer than a page. */
    List<Block> goal(double most) {
        var goal = sheet.wording().of(sheet.phase().goal());
        var blocks = new ArrayList<Block>();
        if (goal.isEmpty()) {
            return blocks;
        }
        var label = sheet.type().line(sheet.wording().line("paper.goal"), Style.LABEL);
        var x = sheet.paper().left() + INSET + label.width() + 12;
        var rest = sheet.set(goal, Style.BODY, sheet.paper().right() - INSET - x);
        while (!rest.isEmpty()) {
            var piece = rest.within(most - 3 * INSET);
            rest = rest.after(piece);
            blocks.add(tinted(piece, x, blocks.isEmpty() ? label : Paragraph.NONE));
        }
        return blocks;
    }

    private Block tinted(Paragraph text, double x, Paragraph label) {
        var paper = sheet.paper();
        var height = text.height() + 2 * INSET - 4;
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Area(paper.left(), 0, paper.measure(), height, true, Grey.TINT));
        var top = INSET - 2;
        marks.addAll(label.at(paper.left() + INSET, top + Style.BODY.baseline() - Style.LABEL.baseline()));
        marks.addAll(text.at(x, top));
        return Block.of(height + 8, marks);
    }

    private List<Side> engagement() {
        return sheet.wording().each(voice -> engagement(voice, false));
    }

    private String engagement(Texts voice, boolean brief) {
        var charter = sheet.plan().charter();
        return brief ? voice.say(charter.client()) : sheet.wording().joined(voice, voice.say(charter.client()), voice.say(charter.name()));
    }

    private Paragraph title(double width) {
        var sides = sheet.wording().composed(sheet.phase().name(), this::phase);
        var title = sheet.set(sides, Style.TITLE, width);
        return title.lines().size() > TITLE_LINES * sides.size() ? sheet.set(sides, Style.HEADING, width) : title;
    }

    private String phase(Texts voice, String name) {
        var number = String.valueOf(sheet.number());
        return name.isEmpty() ? voice.say("paper.phase.number", number) : voice.say("paper.phase", number, Words.of(Language.EN, name));
    }

    private Paragraph meta(double width) {
        var wording = sheet.wording();
        var meta = sheet.set(wording.once(wording.line("paper.checklist")), Style.META, width);
        var dates = sheet.dates();
        if (dates.isPresent()) {
            meta = meta.then(sheet.set(wording.label("paper.planned", dates.get().start(), dates.get().finish()), Style.META, width));
        }
        var holder = sheet.responsible().map(sheet::holder);
        var responsible = holder.isPresent()
                ? holder.get().stream().map(this::responsible).toList()
                : wording.label("paper.responsible", "________________");
        return meta.then(sheet.set(responsible, Style.META, width));
    }

    private Side responsible(Side holder) {
        var voice = sheet.wording().voice(holder.language());
        return new Side(voice.say("paper.responsible", Words.of(Language.EN, holder.text())), holder.language(), holder.leads(), holder.mark());
    }
}
