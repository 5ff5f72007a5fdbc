package dev.sextant.print;

import dev.sextant.draw.Measure;
import dev.sextant.print.Chart.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How wide the columns of the row header are, in points.
 *
 * @param indent of each level below the first
 * @param cells of the cells, with their gaps; 0 for one that is left out
 */
record ChartColumns(Thrift thrift, double number, double name, double indent, List<Double> cells) {

    /** What gives way so that names have room, the least missed first. */
    enum Thrift {
        NONE,
        /** Dates without their year, which the scale names. */
        SHORT_CELLS,
        /** The numbers of lines instead of 1.3.2.4.1. */
        LINE_NUMBERS,
        /** What bars say well enough: all but the first date. */
        FEWER_CELLS
    }

    /** Between a cell and what stands before it, in sizes of the text. */
    static final double GAP = 0.9;

    /** A name that has less room than this, in sizes of the text, is crumbs. */
    private static final double ENOUGH = 22;

    private static final double LEAST_NAME = 10;

    /** A number longer than this, in sizes of the text, says less than the room that it takes from names. */
    private static final double LONG_NUMBER = 4.5;

    ChartColumns {
        cells = List.copyOf(cells);
    }

    double width() {
        return number + name + cells.stream().mapToDouble(it -> it).sum();
    }

    String number(Line line) {
        return thrift.compareTo(Thrift.LINE_NUMBERS) < 0 || line.number().isEmpty() ? line.number() : Integer.toString(line.place());
    }

    String cell(Line line, int column) {
        return (thrift.compareTo(Thrift.SHORT_CELLS) < 0 ? line.cells() : line.shortCells()).get(column);
    }

    /** The names take what they need; where that is more than there is, the rest saves. */
    static ChartColumns of(Chart chart, ChartSizes sizes, Measure measure, double most) {
        var last = Thrift.values().length - 1;
        for (var at = 0; at < last; at++) {
            var columns = of(Thrift.values()[at], chart, sizes, measure);
            var room = most - columns.width() + columns.name;
            if (room >= columns.name || room >= ENOUGH * sizes.text() && columns.number <= LONG_NUMBER * sizes.text()) {
                return columns.within(most, sizes);
            }
        }
        return of(Thrift.values()[last], chart, sizes, measure).within(most, sizes);
    }

    private ChartColumns within(double most, ChartSizes sizes) {
        var left = Math.max(LEAST_NAME * sizes.text(), most - width() + name);
        return new ChartColumns(thrift, number, Math.min(name, left), indent, cells);
    }

    private static ChartColumns of(Thrift thrift, Chart chart, ChartSizes sizes, Measure measure) {
        var gap = GAP * sizes.text();
        var indent = sizes.text() * (thrift.compareTo(Thrift.LINE_NUMBERS) < 0 ? 0.9 : 0.45);
        var bare = new ChartColumns(thrift, 0, 0, indent, List.of());
        var number = chart.lines().stream().mapToDouble(it -> measure.width(bare.number(it), sizes.type(it.isStrong()))).max().orElse(0);
        var names = chart.lines().stream().mapToDouble(it -> it.depth() * indent + name(it, sizes, measure)).max().orElse(0);
        var cells = new ArrayList<Double>();
        IntStream.range(0, chart.columns().size()).forEach(column -> cells.add(
                thrift == Thrift.FEWER_CELLS && column > 0 ? 0 : gap + bare.widest(column, chart, sizes, measure)));
        return new ChartColumns(thrift, number == 0 ? 0 : number + gap, names + gap, indent, cells);
    }

    private static double name(Line line, ChartSizes sizes, Measure measure) {
        return line.names().stream().mapToDouble(side -> measure.width(side.text(), sizes.type(line.isStrong()))).max().orElse(0);
    }

    private double widest(int column, Chart chart, ChartSizes sizes, Measure measure) {
        var titles = chart.columns().get(column).stream().mapToDouble(it -> measure.width(it.text(), sizes.following(), it.leads()));
        var texts = chart.lines().stream().mapToDouble(it -> measure.width(cell(it, column), sizes.type(it.isStrong())));
        return DoubleStream.concat(titles, texts).max().orElse(0);
    }
}
