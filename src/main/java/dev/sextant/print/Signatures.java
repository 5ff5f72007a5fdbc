package dev.sextant.print;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Words;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Three lines to sign on, with room for a stamp over the first.
 *
 * @param isTight whether a name has one line, in both languages together
 * @param stamp side of the room for it: a company's round stamp is about 40 mm across and is put over the signature
 */
record Signatures(Charter charter, Wording wording, Typesetter type, Paper paper, boolean isTight, double stamp) {

    static final double USUAL = 62;

    private static final double GAP = 16;

    private enum Signatory {
        CLIENT,
        CONSULTANT,
        SPONSOR
    }

    Block block() {
        var width = (paper.measure() - 2 * GAP) / Signatory.values().length;
        var line = stamp + 14;
        var marks = new ArrayList<Mark>();
        var height = line;
        for (var signatory : Signatory.values()) {
            var x = paper.left() + signatory.ordinal() * (width + GAP);
            var label = type.set(label(signatory), Style.SMALL, width).then(name(signatory, width));
            marks.add(new Mark.Rule(x, line, width, 0.8, Grey.BLACK));
            marks.addAll(label.at(x, line + 3));
            height = Math.max(height, line + 3 + label.height());
        }
        var room = new Mark.Area(paper.left() + width - stamp, line - stamp - 4, stamp, stamp, false, Grey.RULE);
        marks.add(room);
        marks.addAll(type.set(wording.label("paper.stamp"), Style.FOOT, stamp - 6).at(room.x() + 5, room.y() + 3));
        return Block.of(height, marks);
    }

    private List<Side> label(Signatory signatory) {
        return wording.label(switch (signatory) {
            case CLIENT -> "paper.sign.client";
            case CONSULTANT -> "paper.sign.consultant";
            case SPONSOR -> "paper.sign.sponsor";
        });
    }

    /** The firm that somebody signs for, where it is known. */
    private Paragraph name(Signatory signatory, double width) {
        var name = wording.of(switch (signatory) {
            case CLIENT -> charter.client();
            case CONSULTANT -> charter.consultant();
            case SPONSOR -> Words.NONE;
        });
        return isTight ? type.inLine(name, Style.SMALL, width) : type.set(name, Style.SMALL, width);
    }
}
