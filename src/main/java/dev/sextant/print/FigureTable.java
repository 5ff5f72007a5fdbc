package dev.sextant.print;

import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.List;

/** Names and figures over as many pages as they take; the head stands again on each. */
record FigureTable(MoneySheet sheet, List<Side> title, List<List<Side>> heads, List<Line> lines) {

    /**
     * A row.
     *
     * @param depth 0 for what others belong to
     * @param figures as many as the table has heads; empty ones where there is nothing to say
     */
    record Line(List<Side> name, List<List<Side>> figures, int depth, boolean isStrong) {}

    private static final double ABOVE = 14;
    private static final double GAP = 12;
    private static final double INDENT = 10;
    private static final double AIR = 2;
    private static final double WIDE = 10_000;
    private static final int ANY = 1_000;

    /** Of the measure: a name has as many lines as it needs, but no word stands alone in each. */
    private static final double LEAST_NAME = 0.2;

    List<Block> blocks(double most) {
        var columns = columns();
        var head = head(columns);
        var blocks = new ArrayList<Block>();
        blocks.add(head.keptWithNext());
        for (var line : lines) {
            row(line, columns, most - head.height()).forEach(it -> blocks.add(it.under(head)));
        }
        return blocks;
    }

    private List<Double> columns() {
        var columns = new ArrayList<Double>();
        for (var at = 0; at < heads.size(); at++) {
            var widest = sheet.type().set(heads.get(at), Style.COLUMN, WIDE).width();
            for (var line : lines) {
                widest = Math.max(widest, sheet.type().set(line.figures().get(at), style(line), WIDE).width());
            }
            columns.add(widest + 0.01);
        }
        return columns;
    }

    private double names(List<Double> columns) {
        var measure = sheet.paper().measure();
        return Math.max(LEAST_NAME * measure, measure - columns.stream().mapToDouble(it -> it + GAP).sum());
    }

    private Block head(List<Double> columns) {
        var marks = new ArrayList<Mark>();
        var text = sheet.fitted(title, Style.HEADING, names(columns), ANY);
        var heads = new ArrayList<Paragraph>();
        for (var at = 0; at < columns.size(); at++) {
            heads.add(sheet.type().set(this.heads.get(at), Style.COLUMN, columns.get(at)));
        }
        var height = Math.max(text.height(), heads.stream().mapToDouble(Paragraph::height).max().orElse(0)) + ABOVE + AIR;
        marks.addAll(text.at(sheet.paper().left(), height - AIR - text.height()));
        var right = sheet.paper().left() + names(columns);
        for (var at = 0; at < columns.size(); at++) {
            right += GAP + columns.get(at);
            marks.addAll(heads.get(at).endingAt(right, height - AIR - heads.get(at).height()));
        }
        marks.add(new Mark.Rule(sheet.paper().left(), height, sheet.paper().measure(), 0.8, Grey.BLACK));
        return Block.of(height + AIR, marks);
    }

    /** Several blocks only where the name is higher than a page. */
    private List<Block> row(Line line, List<Double> columns, double most) {
        var indent = INDENT * line.depth();
        var rest = sheet.fitted(line.name(), style(line), names(columns) - indent, ANY);
        var blocks = new ArrayList<Block>();
        do {
            var piece = rest.within(most - 2 * AIR);
            rest = rest.after(piece);
            var marks = new ArrayList<>(piece.at(sheet.paper().left() + indent, AIR));
            var height = piece.height();
            if (blocks.isEmpty()) {
                height = Math.max(height, figures(marks, line, columns));
            }
            if (rest.isEmpty()) {
                marks.add(new Mark.Rule(sheet.paper().left(), height + 2 * AIR, sheet.paper().measure(), line.isStrong() ? 0.8 : 0.4, Grey.RULE));
            }
            blocks.add(Block.of(height + 2 * AIR, marks));
        } while (!rest.isEmpty());
        return blocks;
    }

    private double figures(List<Mark> marks, Line line, List<Double> columns) {
        var height = 0.0;
        var right = sheet.paper().left() + names(columns);
        for (var at = 0; at < columns.size(); at++) {
            right += GAP + columns.get(at);
            var figure = sheet.type().set(line.figures().get(at), style(line), columns.get(at) + 1);
            marks.addAll(figure.endingAt(right, AIR));
            height = Math.max(height, figure.height());
        }
        return height;
    }

    private static Style style(Line line) {
        return line.isStrong() ? Style.LABEL : Style.CELL;
    }
}
