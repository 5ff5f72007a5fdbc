package dev.sextant.print;

import dev.sextant.draw.SignLegend;
import dev.sextant.draw.Measure;
import dev.sextant.draw.Setting;
import dev.sextant.draw.TimeScale;
import dev.sextant.plan.Refusal;
import dev.sextant.print.ChartRows.Placed;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows and which days stand on which sheet, and how large.
 *
 * @param bands of rows: one for each sheet under each other, or for each column of rows on the one sheet
 * @param columnsOfRows how many stand beside each other on a sheet; more than one only where all is on one sheet
 */
record ChartLayout(
        Chart chart, ChartFormat format, ChartSizes sizes, ChartColumns columns, List<List<Placed>> bands, int columnsOfRows,
        ChartWindows windows, Texts voice) {

    /** Between two columns of rows. */
    static final double GUTTER = 14;

    /** More beside each other would leave no room for bars. */
    private static final int MOST_COLUMNS = 4;

    /** Of a name in each language: what is longer is no name. */
    private static final int MOST_LINES = 6;

    /** Type that is larger than this takes room from the bars where two rows stand beside each other. */
    private static final double LARGEST_BESIDE = 8.5;

    /** From so many columns of rows on, links would be a tangle. */
    private static final int DENSE = 3;

    /** How much of its width the row header may take at most, by how many columns of rows stand beside each other. */
    private static final List<Double> HEADER = List.of(0.46, 0.58, 0.66, 0.77);

    /** What is tried. @param lines of a name in each language */
    private record Attempt(ChartSizes sizes, int columns, int lines) {

        boolean isDense() {
            return columns >= DENSE;
        }
    }

    /** Tries layouts. @param dense the format where rows stand too close for all signs */
    private record Setter(Chart chart, ChartOrder order, Measure measure, ChartFormat usual, ChartFormat dense, Texts voice) {

        static Setter of(Chart chart, ChartOrder order, Measure measure) {
            var voice = Texts.in(order.languages().getFirst());
            return new Setter(chart, order, measure, format(chart, order, measure, voice, false), format(chart, order, measure, voice, true), voice);
        }

        /** With room for a legend of all signs, days off too. */
        private static ChartFormat format(Chart chart, ChartOrder order, Measure measure, Texts voice, boolean isDense) {
            var scale = new TimeScale(chart.first(), chart.first().plusDays(1), 0, 100);
            var signs = chart.signs(new Chart.View(scale, 0, 100, legendSetting(voice), isDense));
            var legend = new SignLegend(signs, legendSetting(voice), measure, ChartFormat.measure(order.paper()));
            return new ChartFormat(order.paper(), legend.height(), !order.tiling().isOne());
        }

        Optional<ChartLayout> fitting(Attempt attempt, int bands) {
            var sizes = attempt.sizes;
            var height = height(attempt);
            var least = Math.max(sizes.row(1), chart.leastHeight() * sizes.text());
            if (chart.lines().size() * least > bands * height || least > height) {
                return Optional.empty();
            }
            var made = made(attempt);
            return made.bands.size() <= bands ? Optional.of(made) : Optional.empty();
        }

        ChartLayout made(Attempt attempt) {
            var format = format(attempt);
            var width = width(format, attempt.columns);
            var columns = ChartColumns.of(chart, attempt.sizes, measure, HEADER.get(attempt.columns - 1) * width);
            var rows = ChartRows.of(chart, attempt.sizes, columns, measure, attempt.lines);
            var windows = ChartWindows.of(chart, order, width - columns.width());
            return new ChartLayout(chart, format, attempt.sizes, columns, rows.bands(height(attempt), order.tiling().high()), attempt.columns, windows, voice);
        }

        private ChartFormat format(Attempt attempt) {
            return attempt.isDense() ? dense : usual;
        }

        private double height(Attempt attempt) {
            var format = format(attempt);
            return format.bottom() - format.top() - chart.headHeight(attempt.sizes.setting(voice));
        }
    }

    /**
     * @throws Refusal {@code paper.not-on-one} or {@code paper.not-on-so-few}, with what would do, if it cannot be read on
     *     so few sheets
     */
    static ChartLayout of(Chart chart, ChartOrder order, Measure measure) {
        var setter = Setter.of(chart, order, measure);
        var high = order.tiling().high();
        if (high == 0) {
            return setter.made(new Attempt(ChartSizes.USUAL, 1, MOST_LINES));
        }
        return attempts(order).stream()
                .flatMap(it -> setter.fitting(it, high * it.columns).stream())
                .findFirst()
                .orElseThrow(() -> tooMany(chart, order, measure));
    }

    /** Large before small, one column before several, and rows without air last. */
    private static List<Attempt> attempts(ChartOrder order) {
        var largest = order.paper() == Paper.A3 ? 11.0 : 9.5;
        var attempts = new ArrayList<Attempt>();
        var most = order.tiling().isOne() ? MOST_COLUMNS : 1;
        for (var columns = 1; columns <= most; columns++) {
            for (var sizes : ChartSizes.falling(columns == 1 ? largest : LARGEST_BESIDE)) {
                attempts.add(new Attempt(sizes, columns, MOST_LINES));
            }
        }
        for (var lines = MOST_LINES; lines >= 1; lines--) {
            for (var sizes : ChartSizes.dense()) {
                attempts.add(new Attempt(sizes, most, lines));
            }
        }
        return attempts;
    }

    private static Refusal tooMany(Chart chart, ChartOrder order, Measure measure) {
        var rows = chart.lines().size();
        if (order.tiling().isOne()) {
            return new Refusal(
                    "paper.not-on-one", rows, order.paper().name(), isOnOne(chart, order, measure, Paper.A3) ? 1 : needed(chart, order, measure, Paper.A3),
                    needed(chart, order, measure, Paper.A4));
        }
        return new Refusal(
                "paper.not-on-so-few", rows, order.tiling().high(), order.paper().name(), needed(chart, order, measure, order.paper()));
    }

    private static boolean isOnOne(Chart chart, ChartOrder order, Measure measure, Paper paper) {
        var larger = order.with(paper);
        var setter = Setter.of(chart, larger, measure);
        return order.paper() != paper && attempts(larger).stream().anyMatch(it -> setter.fitting(it, it.columns).isPresent());
    }

    /** How many sheets under each other are enough at the least size. */
    private static int needed(Chart chart, ChartOrder order, Measure measure, Paper paper) {
        var tiled = order.with(paper).with(Tiling.wide(Math.max(2, order.tiling().wide())));
        return Setter.of(chart, tiled, measure).made(new Attempt(ChartSizes.dense().getLast(), 1, 1)).bands.size();
    }

    int wide() {
        return windows.sheets();
    }

    int high() {
        return Math.ceilDiv(bands.size(), columnsOfRows);
    }

    int pages() {
        return wide() * high();
    }

    private static double width(ChartFormat format, int columns) {
        return (format.measure() - (columns - 1) * GUTTER) / columns;
    }

    /** Of a row header with its days. */
    double width() {
        return width(format, columnsOfRows);
    }

    Setting setting() {
        return sizes.setting(voice);
    }

    /** The days of a sheet from their left edge. @param column of the sheet, from 0 */
    Chart.View view(int column) {
        var width = width() - columns.width();
        var scale = new TimeScale(windows.from(column), windows.until(column), 0, width);
        return new Chart.View(scale, -column * width, (wide() - column) * width, setting(), columnsOfRows >= DENSE);
    }

    SignLegend legend(Measure measure) {
        var view = view(0);
        return new SignLegend(chart.signs(view), legendSetting(voice), measure, format.measure());
    }

    private static Setting legendSetting(Texts voice) {
        return new Setting(voice, 8.6, ChartSizes.LEAST, false);
    }
}
