package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import dev.sextant.draw.money.Periods.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Columns over time: what is more than nothing is stacked upwards and what is less downwards, with a line over them and a
 * month that is pointed at.
 *
 * @param stacks what the columns are made of, the first next to the zero line
 * @param flag what is said above the columns, and the month that it is about
 */
record Columns(YearMonth first, int count, Grain grain, List<Stack> stacks, Trend trend, @Nullable Flag flag, Currency currency) {

    /** @param isDown whether its amounts are drawn downwards */
    record Stack(Series series, Ink ink, boolean isDown) {

        double amount(Period period) {
            var sum = series.sum(period.from(), period.months()).doubleValue();
            return isDown ? -sum : sum;
        }
    }

    /** @param isRunning whether the line is all so far, else what each column comes to */
    record Trend(String label, boolean isRunning) {}

    /** @param month nothing where it is about the whole */
    record Flag(@Nullable YearMonth month, String words) {}

    /** A line that needs more than so many times the room of the columns has an axis of its own. */
    private static final double SHARED = 4;

    /** By so much the axis of the columns may grow for the line, before that gets a smaller one. */
    private static final double SPARE = 1.3;

    private static final double FILLED = 0.72;

    /** Where everything is. @param line the axis of the line: that of the columns, or a round number of times it */
    record Laid(Plot plot, Periods periods, MoneyAxis line, List<double[]> points) {

        /** Whether the columns and the line have one axis. */
        boolean isShared() {
            return line.step() == plot.axis().step();
        }

        double y(double onLine) {
            return plot.y(onLine / line.step() * plot.axis().step());
        }
    }

    boolean isEmpty() {
        return stacks.isEmpty();
    }

    /** @param top y below the heading */
    Laid laid(Pen pen, Setting setting, double width, double top, double height) {
        var em = setting.em();
        var above = top + (flag == null ? 0.4 : 2) * em;
        var bottom = Math.max(above + 2 * em, height - Periods.height(setting));
        var rough = Periods.of(first, count, 0, 0.8 * width, setting, grain);
        var marks = Plot.marks(bottom - above, setting);
        var line = points(rough);
        var axis = axis(rough, line, marks);
        var factor = factor(rough, line);
        var left = Plot.labelWidth(pen, setting, axis) + 0.7 * em;
        var right = width - (factor == 1 ? 0.4 * em : Plot.labelWidth(pen, setting, axis.times(factor)) + 0.7 * em);
        var periods = new Periods(first, count, rough.grain(), left, Math.max(left + em, right));
        return new Laid(new Plot(left, periods.right(), above, bottom, axis), periods, axis.times(factor), line);
    }

    /** Months from the first, and the amount there. */
    private List<double[]> points(Periods periods) {
        var points = new ArrayList<double[]>();
        if (trend.isRunning()) {
            points.add(new double[] {0, 0});
            for (var month = 0; month < count; month++) {
                points.add(new double[] {month + 1, points.getLast()[1] + net(new Period(month, 1))});
            }
        } else {
            periods.all().forEach(it -> points.add(new double[] {it.from() + it.months() / 2.0, net(it)}));
        }
        return points;
    }

    private double net(Period period) {
        return stacks.stream().mapToDouble(it -> it.amount(period)).sum();
    }

    private double reach(Periods periods, boolean up) {
        return periods.all().stream()
                .mapToDouble(period -> stacks.stream().mapToDouble(it -> it.amount(period)).filter(it -> up ? it > 0 : it < 0).sum())
                .reduce(0, up ? Math::max : Math::min);
    }

    private static double most(List<double[]> line) {
        return line.stream().mapToDouble(it -> it[1]).reduce(0, Math::max);
    }

    private static double least(List<double[]> line) {
        return line.stream().mapToDouble(it -> it[1]).reduce(0, Math::min);
    }

    /** How many times the axis of the columns that of the line shows. */
    private double factor(Periods periods, List<double[]> line) {
        var columns = reach(periods, true) - reach(periods, false);
        var needed = most(line) - least(line);
        return columns <= 0 || needed <= SHARED * columns ? 1 : MoneyAxis.round(needed / columns / SPARE);
    }

    private MoneyAxis axis(Periods periods, List<double[]> line, int marks) {
        var factor = factor(periods, line);
        return MoneyAxis.of(currency,
                Math.min(reach(periods, false), least(line) / factor), Math.max(reach(periods, true), most(line) / factor), marks);
    }

    void draw(Pen pen, Setting setting, Laid laid) {
        laid.plot().drawGrid(pen, setting);
        if (!laid.isShared()) {
            laid.plot().drawLabels(pen, setting, laid.line(), laid.plot().right() + 0.5 * setting.em(), Plot.labels(setting));
        }
        boxes(laid).forEach(box -> pen.fillBox(box.x(), box.y(), box.width(), box.height(), 0, box.stack().ink()));
        pen.line(laid.plot().left(), laid.plot().y(0), laid.plot().right(), laid.plot().y(0), Stroke.solid(Ink.MUTED, setting.hairline()));
        drawLine(pen, setting, laid);
        laid.periods().drawLabels(pen, setting, laid.plot().bottom());
        drawFlag(pen, setting, laid);
    }

    private record Box(Stack stack, Period period, double x, double y, double width, double height) {}

    private List<Box> boxes(Laid laid) {
        var boxes = new ArrayList<Box>();
        for (var period : laid.periods().all()) {
            var width = FILLED * laid.periods().width(period);
            var up = 0.0;
            var down = 0.0;
            for (var stack : stacks) {
                var amount = stack.amount(period);
                var from = amount > 0 ? up : down;
                up += Math.max(0, amount);
                down += Math.min(0, amount);
                var top = laid.plot().y(Math.max(from, from + amount));
                var bottom = laid.plot().y(Math.min(from, from + amount));
                if (amount != 0) {
                    boxes.add(new Box(stack, period, laid.periods().middle(period) - width / 2, top, width, bottom - top));
                }
            }
        }
        return boxes;
    }

    List<Area> areas(Setting setting, Laid laid) {
        var figure = new Figure(setting.texts(), currency);
        return boxes(laid).stream().map(box -> new Area(
                box.stack().series().key(), box.stack().series().label(),
                laid.periods().month(box.period()).atDay(1), first.plusMonths(box.period().end()).atDay(1),
                figure.money(box.stack().series().sum(box.period().from(), box.period().months())),
                box.x(), box.y(), box.width(), box.height())).toList();
    }

    private void drawLine(Pen pen, Setting setting, Laid laid) {
        var points = laid.points().stream().mapToDouble(it -> it[1]).anyMatch(it -> it != 0) ? laid.points() : List.<double[]>of();
        if (points.size() > 1) {
            pen.path(Heading.stroke(setting, Heading.Look.LINE, Ink.TEXT),
                    points.stream().flatMapToDouble(it -> DoubleStream.of(laid.periods().x(it[0]), laid.y(it[1]))).toArray());
        }
    }

    private void drawFlag(Pen pen, Setting setting, Laid laid) {
        if (flag == null) {
            return;
        }
        var em = setting.em();
        var type = Type.bold(setting.small(), Ink.TEXT);
        var width = pen.width(flag.words(), type);
        var y = laid.plot().top() - 0.9 * em;
        var month = flag.month();
        if (month == null) {
            pen.text(flag.words(), laid.plot().left(), y, type.in(Ink.MUTED), laid.plot().right() - laid.plot().left());
            return;
        }
        var at = laid.periods().x(Math.clamp(first.until(month, ChronoUnit.MONTHS) + 0.5, 0, count));
        var x = Math.clamp(at - width / 2, 0, Math.max(0, laid.plot().right() - width));
        pen.text(flag.words(), x, y, type, laid.plot().right());
        pen.path(Stroke.dashed(Ink.TEXT, setting.hairline()), at, y + 0.35 * em, at, laid.plot().y(0));
        pen.fillBox(at - 0.32 * em, laid.plot().y(0) - 0.32 * em, 0.64 * em, 0.64 * em, 0.32 * em, Ink.TEXT);
    }
}
