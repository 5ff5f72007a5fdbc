package dev.sextant.print;

import dev.sextant.plan.Words;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.List;

/** The foot of the last page: ruled room for notes down to three lines to sign on, with room for a stamp. */
record SheetEnd(Sheet sheet) {

    /** Between two ruled lines: 8 mm, as in a school book. */
    private static final double PITCH = 22.7;

    private static final int LEAST_LINES = 3;

    /** A company's round stamp is about 40 mm across and is put over the signature. */
    private static final double STAMP = 62;

    private static final double GAP = 16;

    private enum Signatory {
        CLIENT,
        CONSULTANT,
        SPONSOR
    }

    void place(Flow flow) {
        var heading = Heading.of(sheet, sheet.wording().label("paper.notes"));
        var signs = signatures();
        if (flow.room() < heading.height() + LEAST_LINES * PITCH + signs.height()) {
            flow.turn();
        }
        var lines = (int) ((flow.room() - heading.height() - signs.height()) / PITCH);
        var slack = flow.room() - heading.height() - lines * PITCH - signs.height();
        flow.place(List.of(heading.keptWithNext(), ruled(lines), Block.space(slack), signs));
    }

    private Block ruled(int lines) {
        var paper = sheet.paper();
        var marks = new ArrayList<Mark>();
        for (var line = 1; line <= lines; line++) {
            marks.add(new Mark.Rule(paper.left(), line * PITCH, paper.measure(), 0.4, Grey.RULE));
        }
        return new Block(lines * PITCH, marks, true, null);
    }

    private Block signatures() {
        var paper = sheet.paper();
        var width = (paper.measure() - 2 * GAP) / Signatory.values().length;
        var line = STAMP + 14;
        var marks = new ArrayList<Mark>();
        var height = line;
        for (var signatory : Signatory.values()) {
            var x = paper.left() + signatory.ordinal() * (width + GAP);
            var label = sheet.set(label(signatory), Style.SMALL, width).then(sheet.set(name(signatory), Style.SMALL, width));
            marks.add(new Mark.Rule(x, line, width, 0.8, Grey.BLACK));
            marks.addAll(label.at(x, line + 3));
            height = Math.max(height, line + 3 + label.height());
        }
        var stamp = new Mark.Area(paper.left() + width - STAMP, line - STAMP - 4, STAMP, STAMP, false, Grey.RULE);
        marks.add(stamp);
        marks.addAll(sheet.set(sheet.wording().label("paper.stamp"), Style.FOOT, STAMP - 6).at(stamp.x() + 5, stamp.y() + 3));
        return Block.of(height, marks);
    }

    private List<Side> label(Signatory signatory) {
        return sheet.wording().label(switch (signatory) {
            case CLIENT -> "paper.sign.client";
            case CONSULTANT -> "paper.sign.consultant";
            case SPONSOR -> "paper.sign.sponsor";
        });
    }

    /** The firm that somebody signs for, where it is known. */
    private List<Side> name(Signatory signatory) {
        var charter = sheet.plan().charter();
        return sheet.wording().of(switch (signatory) {
            case CLIENT -> charter.client();
            case CONSULTANT -> charter.consultant();
            case SPONSOR -> Words.NONE;
        });
    }
}
