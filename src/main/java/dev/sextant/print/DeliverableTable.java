package dev.sextant.print;

import dev.sextant.plan.Deliverable;
import dev.sextant.print.Row.Cell;
import java.util.ArrayList;
import java.util.List;

/** What the phase leaves behind, two in a row. */
record DeliverableTable(Sheet sheet) {

    private static final int COLUMNS = 2;
    private static final double GAP = 14;
    private static final double TEXT = 20;

    List<Block> blocks(double most) {
        var all = sheet.plan().ranked(Deliverable.class, it -> it.phase().equals(sheet.phase().id()));
        var blocks = new ArrayList<Block>();
        if (all.isEmpty()) {
            return blocks;
        }
        var heading = Heading.of(sheet, sheet.wording().label("paper.deliverables"));
        blocks.add(heading.keptWithNext());
        for (var at = 0; at < all.size(); at += COLUMNS) {
            row(all.subList(at, Math.min(at + COLUMNS, all.size()))).blocks(most - heading.height())
                    .forEach(block -> blocks.add(block.under(heading)));
        }
        return blocks;
    }

    private Row row(List<Deliverable> several) {
        var paper = sheet.paper();
        var width = (paper.measure() - GAP * (COLUMNS - 1)) / COLUMNS;
        var cells = new ArrayList<Cell>();
        var boxes = new ArrayList<Mark>();
        for (var deliverable : several) {
            var x = paper.left() + cells.size() * (width + GAP);
            cells.add(new Cell(x + TEXT, sheet.set(sheet.wording().of(deliverable.name()), Style.BODY, width - TEXT)));
            boxes.add(Mark.Box.beside(x + 0.5, 0, Style.BODY, deliverable.delivered()));
        }
        return new Row(paper, cells, boxes);
    }
}
