package dev.sextant.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table, ruled at its foot.
 *
 * @param signs boxes and the like, measured from the top of the first line
 */
record Row(Paper paper, List<Cell> cells, List<Mark> signs) {

    /** Text at the left edge of a column. */
    record Cell(double x, Paragraph text) {}

    static final double ABOVE = 6.5;
    private static final double BELOW = 6.5;

    /** High enough to write in by hand: 9.5 mm. */
    private static final double LEAST = 27;

    Row {
        cells = List.copyOf(cells);
        signs = List.copyOf(signs);
    }

    /** One block; several, only if the row is higher than a page has room for. */
    List<Block> blocks(double most) {
        var blocks = new ArrayList<Block>();
        var rest = cells;
        var first = signs;
        do {
            var piece = rest.stream().map(cell -> new Cell(cell.x, cell.text.within(most - ABOVE - BELOW))).toList();
            var before = rest;
            rest = before.stream().map(cell -> new Cell(cell.x, cell.text.after(cell.text.within(most - ABOVE - BELOW)))).toList();
            blocks.add(block(piece, first, rest.stream().allMatch(cell -> cell.text.isEmpty())));
            first = List.of();
        } while (rest.stream().anyMatch(cell -> !cell.text.isEmpty()));
        return blocks;
    }

    private Block block(List<Cell> piece, List<Mark> first, boolean last) {
        var text = piece.stream().mapToDouble(cell -> cell.text.height() + drop(cell.text)).max().orElse(0);
        var height = Math.max(LEAST, ABOVE + text + BELOW);
        var marks = new ArrayList<Mark>();
        piece.forEach(cell -> marks.addAll(cell.text.at(cell.x, ABOVE + drop(cell.text))));
        first.forEach(sign -> marks.add(sign.down(ABOVE)));
        if (last) {
            marks.add(new Mark.Rule(paper.left(), height, paper.measure(), 0.5, Grey.RULE));
        }
        return Block.of(height, marks);
    }

    /** Brings small text down to the line that the rest of the row stands on. */
    private static double drop(Paragraph text) {
        return text.isEmpty() ? 0 : Math.max(0, Style.BODY.baseline() - text.lines().getFirst().style().baseline());
    }
}
