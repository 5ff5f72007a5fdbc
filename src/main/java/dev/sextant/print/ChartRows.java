package dev.sextant.print;

import dev.sextant.draw.Measure;
import dev.sextant.draw.Type;
import dev.sextant.print.Chart.Line;
import java.util.ArrayList;
import java.util.List;

/** The lines of a chart with their names broken to the width of their column, and the sheets or columns that they fill. */
record ChartRows(List<Placed> rows) {

    /** A text within its row. @param baseline from the top of the row */
    record Text(String text, double baseline, Type type) {}

    /** A line of the chart. @param texts of its name */
    record Placed(Line line, List<Text> texts, double height) {

        /** Where the number and the cells stand: beside the first line of the name. */
        double baseline(ChartSizes sizes) {
            return texts.isEmpty() ? height / 2 : texts.getFirst().baseline();
        }
    }

    /** @param most lines that a name may have in each language */
    static ChartRows of(Chart chart, ChartSizes sizes, ChartColumns columns, Measure measure, int most) {
        var breaks = new Breaks(measure);
        return new ChartRows(chart.lines().stream().map(line -> placed(line, chart, sizes, columns, breaks, most)).toList());
    }

    private static Placed placed(Line line, Chart chart, ChartSizes sizes, ChartColumns columns, Breaks breaks, int most) {
        var width = columns.name() - line.depth() * columns.indent() - ChartColumns.GAP * sizes.text();
        var broken = new ArrayList<Text>();
        for (var side : line.names()) {
            var type = side.leads() || line.names().size() == 1 ? sizes.type(line.isStrong()) : sizes.second();
            breaks.lines(side.text(), side.language(), type, width, most).forEach(it -> broken.add(new Text(it, 0, type)));
        }
        var height = Math.max(sizes.row(Math.max(1, broken.size())), chart.leastHeight() * sizes.text());
        var top = (height - broken.size() * sizes.leading()) / 2;
        var texts = new ArrayList<Text>();
        for (var text : broken) {
            texts.add(new Text(text.text(), top + texts.size() * sizes.leading() + 0.93 * sizes.text(), text.type()));
        }
        return new Placed(line, List.copyOf(texts), height);
    }

    /**
     * As few bands as there can be, but as many as are wanted where there are rows for them, all about as full.
     *
     * @param height that none is higher than
     */
    List<List<Placed>> bands(double height, int wanted) {
        var full = bands(height);
        var number = Math.max(full.size(), Math.min(wanted, rows.size()));
        for (var least = height(rows) / number; least < height; least *= 1.02) {
            var even = bands(least);
            if (even.size() <= number) {
                return even;
            }
        }
        return full;
    }

    /** Cut where the height is full, never within a row, and never below a row that only leads to the next. */
    private List<List<Placed>> bands(double height) {
        var bands = new ArrayList<List<Placed>>();
        var band = new ArrayList<Placed>();
        var used = 0.0;
        for (var row : rows) {
            if (used + row.height() > height + 1e-6 && !band.isEmpty()) {
                var carried = new ArrayList<Placed>();
                while (band.size() > 1 && band.getLast().line().isStrong() && carried.size() < 4) {
                    carried.addFirst(band.removeLast());
                }
                bands.add(List.copyOf(band));
                band.clear();
                band.addAll(carried);
                used = height(carried);
            }
            band.add(row);
            used += row.height();
        }
        bands.add(List.copyOf(band));
        return bands;
    }

    static double height(List<Placed> band) {
        return band.stream().mapToDouble(Placed::height).sum();
    }
}
