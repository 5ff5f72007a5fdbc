package dev.sextant.print;

import dev.sextant.draw.Ink;
import dev.sextant.draw.SignLegend;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.TaskBars;
import dev.sextant.draw.Type;
import dev.sextant.print.ChartRows.Placed;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws one sheet of a chart: its title, row header and scale, its part of the rows and days, its marks and the legend.
 *
 * @param column of the sheet, from 0; so is its row
 */
record ChartSheet(Chart chart, ChartLayout layout, ChartTitle title, SignLegend legend, int column, int row) {

    private static final double HAIR = 0.35;

    /** One column of rows with its days. @param rowsTop where the scale ends and the rows begin */
    private record Pane(double left, double width, double top, double rowsTop, List<Placed> rows) {

        double bottom() {
            return rowsTop + ChartRows.height(rows);
        }
    }

    void draw(Pen pen) {
        var format = layout.format();
        title.draw(pen, column, row);
        for (var at = 0; at < layout.columnsOfRows(); at++) {
            var band = row * layout.columnsOfRows() + at;
            if (band < layout.bands().size()) {
                draw(pen, pane(at, layout.bands().get(band)));
            }
        }
        if (format.tiled()) {
            var pane = pane(0, layout.bands().get(row));
            new JoinMarks(layout, column, row).draw(pen, pane.left + layout.columns().width(), pane.rowsTop, pane.bottom(), pane.top);
        }
        legend.draw(pen, format.left(), format.foot());
    }

    private Pane pane(int at, List<Placed> rows) {
        var format = layout.format();
        var rowsTop = format.top() + chart.headHeight(layout.setting());
        return new Pane(format.left() + at * (layout.width() + ChartLayout.GUTTER), layout.width(), format.top(), rowsTop, rows);
    }

    private void draw(Pen pen, Pane pane) {
        var header = layout.columns().width();
        pen.fillBox(pane.left, pane.top, pane.width, pane.rowsTop - pane.top, 0, Ink.BAND);
        drawTitles(pen, pane);
        drawGround(pen, pane);
        var y = pane.rowsTop;
        for (var placed : pane.rows) {
            drawHeader(pen, pane.left, y, placed);
            y += placed.height();
        }
        drawChart(pen, pane, pane.left + header, pane.width - header);
        var frame = Stroke.solid(Ink.GRID, 0.7);
        pen.line(pane.left + header, pane.top, pane.left + header, pane.bottom(), frame);
        pen.line(pane.left, pane.rowsTop, pane.left + pane.width, pane.rowsTop, frame);
        pen.frameBox(pane.left, pane.top, pane.width, pane.bottom() - pane.top, 0, frame);
    }

    /** A tint for what others belong to, and hair lines that lead the eye from a name to its bar. */
    private void drawGround(Pen pen, Pane pane) {
        var y = pane.rowsTop;
        for (var placed : pane.rows) {
            if (placed.line().depth() == 0 && placed.line().isStrong()) {
                pen.fillBox(pane.left, y, pane.width, placed.height(), 0, Ink.BAND);
            }
            y += placed.height();
            pen.line(pane.left, y, pane.left + pane.width, y, Stroke.solid(Ink.GRID, HAIR));
        }
    }

    private void drawTitles(Pen pen, Pane pane) {
        var columns = layout.columns();
        var x = pane.left + columns.number() + gap() / 2;
        drawTitle(pen, chart.title(), x, pane, false);
        x = pane.left + columns.number() + columns.name();
        for (var at = 0; at < columns.cells().size(); at++) {
            x += columns.cells().get(at);
            if (columns.cells().get(at) > 0) {
                drawTitle(pen, chart.columns().get(at), x - gap() / 2, pane, true);
            }
        }
    }

    private void drawTitle(Pen pen, List<Side> title, double x, Pane pane, boolean endsThere) {
        var sizes = layout.sizes();
        var y = pane.rowsTop - 0.55 * sizes.text() - (title.size() - 1) * sizes.leading();
        for (var side : title) {
            var type = new Type(sizes.following(), side.leads(), side.leads() ? Ink.TEXT : Ink.MUTED, endsThere ? Type.Align.END : Type.Align.START);
            pen.text(side.text(), x, y, type);
            y += sizes.leading();
        }
    }

    private double gap() {
        return ChartColumns.GAP * layout.sizes().text();
    }

    private void drawHeader(Pen pen, double left, double y, Placed placed) {
        var sizes = layout.sizes();
        var columns = layout.columns();
        var line = placed.line();
        var baseline = y + placed.baseline(sizes);
        pen.text(columns.number(line), left + columns.number() - gap() / 2, baseline, sizes.type(line.isStrong()).end().in(Ink.MUTED));
        var x = left + columns.number() + gap() / 2 + line.depth() * columns.indent();
        for (var text : placed.texts()) {
            pen.text(text.text(), x, y + text.baseline(), text.type());
        }
        var end = left + columns.number() + columns.name();
        for (var at = 0; at < columns.cells().size(); at++) {
            end += columns.cells().get(at);
            if (columns.cells().get(at) > 0) {
                pen.text(columns.cell(line, at), end - gap() / 2, baseline, sizes.type(line.isStrong()).end());
            }
        }
    }

    private void drawChart(Pen pen, Pane pane, double left, double width) {
        var view = layout.view(column);
        var rows = new ArrayList<TaskBars.Row>();
        var y = 0.0;
        for (var placed : pane.rows) {
            rows.add(new TaskBars.Row(placed.line().part(), y, placed.height(), false));
            y += placed.height();
        }
        var height = y;
        pen.within(left, pane.top, width, pane.rowsTop - pane.top, () -> chart.drawHead(pen, view, 0));
        pen.within(left, pane.rowsTop, width, height, () -> chart.drawRows(pen, view, rows, 0, height));
    }
}
