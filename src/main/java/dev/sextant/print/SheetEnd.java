package dev.sextant.print;

import java.util.ArrayList;
import java.util.List;

/** The foot of the last page: ruled room for notes down to three lines to sign on, with room for a stamp. */
record SheetEnd(Sheet sheet) {

    /** Between two ruled lines: 8 mm, as in a school book. */
    private static final double PITCH = 22.7;

    private static final int LEAST_LINES = 3;

    void place(Flow flow) {
        var heading = Heading.of(sheet, sheet.wording().label("paper.notes"));
        var signs = new Signatures(sheet.plan().charter(), sheet.wording(), sheet.type(), sheet.paper(), false, Signatures.USUAL).block();
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
}
