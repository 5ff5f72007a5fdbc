package dev.sextant.print;

import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.List;

/** Says what the rows under it are. */
final class Heading {

    private static final double ABOVE = 15;
    private static final double BELOW = 5;

    private Heading() {}

    static Block of(Sheet sheet, List<Side> title) {
        var paper = sheet.paper();
        var text = sheet.set(title, Style.HEADING, paper.measure());
        var height = ABOVE + text.height() + BELOW;
        var marks = new ArrayList<>(text.at(paper.left(), ABOVE));
        marks.add(new Mark.Rule(paper.left(), height, paper.measure(), 0.8, Grey.BLACK));
        return Block.of(height, marks);
    }
}
