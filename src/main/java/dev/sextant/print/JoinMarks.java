package dev.sextant.print;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;

/**
 * Where sheets meet: a mark to cut along at both ends of each edge of the chart that continues on another sheet, and beside it which sheets meet there.
 * Row header and scale of the sheet that is laid on top are cut off; the marks then lie on each other.
 *
 * @param column of the sheet, from 0; so is its row
 */
record JoinMarks(ChartLayout layout, int column, int row) {

    private static final double LENGTH = ChartFormat.MARKS - 3;
    private static final double AWAY = 2.5;
    private static final double SIZE = 7.5;

    /** A, B, ... Z, AA for columns, and the number of the row. */
    static String name(int column, int row) {
        var letters = new StringBuilder();
        for (var left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row + 1).toString();
    }

    /**
     * @param left edge of the days
     * @param top edge of the rows
     * @param headTop upper edge of the scale
     */
    void draw(Pen pen, double left, double top, double bottom, double headTop) {
        var right = layout.format().right();
        if (column > 0) {
            upright(pen, left, headTop, bottom, name(column - 1, row), name(column, row));
        }
        if (column + 1 < layout.wide()) {
            upright(pen, right, headTop, bottom, name(column, row), name(column + 1, row));
        }
        if (row > 0) {
            level(pen, top, name(column, row - 1), name(column, row));
        }
        if (row + 1 < layout.high()) {
            level(pen, bottom, name(column, row), name(column, row + 1));
        }
    }

    private void upright(Pen pen, double x, double top, double bottom, String before, String after) {
        mark(pen, x, top - LENGTH, x, top - 1);
        mark(pen, x, bottom + 1, x, bottom + LENGTH);
        for (var y : new double[] {top - 3, bottom + SIZE + 0.5}) {
            pen.text(before, x - AWAY, y, type().end());
            pen.text(after, x + AWAY, y, type());
        }
    }

    /** Named on the left only, where no other mark is. */
    private void level(Pen pen, double y, String above, String below) {
        var left = layout.format().left();
        var right = layout.format().right();
        mark(pen, left - 2 * LENGTH, y, left - 1, y);
        mark(pen, right + 1, y, right + 2 * LENGTH, y);
        pen.text(above, left - 3, y - AWAY, type().end());
        pen.text(below, left - 3, y + AWAY + 0.72 * SIZE, type().end());
    }

    private static Type type() {
        return Type.bold(SIZE, Ink.TEXT);
    }

    private static void mark(Pen pen, double x1, double y1, double x2, double y2) {
        pen.line(x1, y1, x2, y2, Stroke.solid(Ink.TEXT, 0.6));
    }
}
