package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Measure;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.TimeScale;
import dev.sextant.draw.Type;
import dev.sextant.draw.money.SpendCurve.Curve;
import dev.sextant.draw.money.SpendCurve.Curves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What lines come to, in a column on the right, each as near to the end of its line as the others allow. */
record EndLabels(Setting setting, Figure figure) {

    /** Between two baselines, of the size of the type. */
    private static final double LINE = 1.25;

    /** A line that ends this share of the plot before its right edge has its label where it ends. */
    private static final double FAR = 0.3;

    /**
     * The end of a line.
     *
     * @param curve nothing for the budget
     * @param x and y where the line ends
     * @param middle y of the middle of its label
     */
    record End(@Nullable Curve curve, String text, double x, double y, double middle) {

        End at(double wanted) {
            return new End(curve, text, x, y, wanted);
        }

        boolean isFar(Plot plot) {
            return x < plot.right() - FAR * (plot.right() - plot.left());
        }
    }

    double width(Measure measure, Curves curves) {
        return names(curves).stream().mapToDouble(it -> measure.width(it, type())).max().orElse(0);
    }

    private List<String> names(Curves curves) {
        var names = new ArrayList<String>();
        curves.lines().forEach(it -> names.add(name(it)));
        if (curves.budget() != null) {
            names.add(name("draw.money.budget", curves.budget()));
        }
        return names;
    }

    private String name(Curve curve) {
        return name("draw.money.line." + curve.kind().name(), curve.points().getLast().amount());
    }

    private String name(String key, long amount) {
        return figure.texts().say("draw.money.end", figure.texts().say(key), figure.of(amount));
    }

    /** From the top down; none overlaps another, and none leaves the plot where they all find room in it. */
    List<End> placed(Curves curves, Plot plot, TimeScale scale) {
        var ends = ends(curves, plot, scale);
        var inColumn = ends.stream().filter(it -> !it.isFar(plot)).sorted(Comparator.comparingDouble(End::y)).toList();
        var least = LINE * setting.small();
        var down = new ArrayList<End>();
        for (var end : inColumn) {
            down.add(end.at(down.isEmpty() ? end.y() : Math.max(end.y(), down.getLast().middle() + least)));
        }
        var placed = new ArrayList<End>();
        for (var end : down.reversed()) {
            placed.addFirst(end.at(Math.min(end.middle(), placed.isEmpty() ? plot.bottom() : placed.getFirst().middle() - least)));
        }
        ends.stream().filter(it -> it.isFar(plot)).forEach(placed::add);
        return placed;
    }

    private List<End> ends(Curves curves, Plot plot, TimeScale scale) {
        var ends = new ArrayList<End>();
        for (var curve : curves.lines()) {
            var last = curve.points().getLast();
            ends.add(new End(curve, name(curve), scale.end(last.day()), plot.y(last.amount()), plot.y(last.amount())));
        }
        var budget = curves.budget();
        if (budget != null) {
            ends.add(new End(null, name("draw.money.budget", budget), plot.right(), plot.y(budget), plot.y(budget)));
        }
        return ends;
    }

    void draw(Pen pen, Plot plot, List<End> ends, Function<End, Ink> ink) {
        var radius = 0.22 * setting.em();
        for (var end : ends) {
            if (end.curve() != null) {
                pen.fillBox(end.x() - radius, end.y() - radius, 2 * radius, 2 * radius, radius, ink.apply(end));
            }
            if (end.isFar(plot)) {
                drawInside(pen, plot, end, type().in(ink.apply(end)));
            } else {
                drawBehind(pen, plot, end, type().in(ink.apply(end)));
            }
        }
    }

    private void drawBehind(Pen pen, Plot plot, End end, Type type) {
        var em = setting.em();
        var x = plot.right() + 1.1 * em;
        pen.path(Stroke.solid(Ink.GHOST, setting.hairline()), end.x() + 0.22 * em, end.y(), plot.right() + 0.25 * em, end.y(), x - 0.25 * em, end.middle());
        pen.text(end.text(), x, Setting.baseline(end.middle(), type.size()), type);
    }

    /** Below the line to the right of its end, where a rising line leaves room; on the ground of the plot, so that no grid crosses it. */
    private void drawInside(Pen pen, Plot plot, End end, Type type) {
        var em = setting.em();
        var x = end.x() + 0.7 * em;
        var middle = Math.min(end.y() + 1.3 * em, plot.bottom() - 0.7 * em);
        pen.fillBox(x - 0.2 * em, middle - 0.6 * em, pen.width(end.text(), type) + 0.4 * em, 1.2 * em, 0, Ink.SURFACE);
        pen.text(end.text(), x, Setting.baseline(middle, type.size()), type);
    }

    private Type type() {
        return Type.plain(setting.small(), Ink.TEXT);
    }
}
