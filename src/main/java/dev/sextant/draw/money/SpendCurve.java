package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Ticks;
import dev.sextant.draw.TimeScale;
import dev.sextant.draw.Type;
import dev.sextant.draw.money.Heading.Look;
import dev.sextant.draw.money.Heading.Sign;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The S-curve: what was to be spent by each day, what has been, and what it is going to be, against the budget. */
public final class SpendCurve {

    /** What a line is about. */
    public enum Kind {
        PLAN,
        EARNED,
        ACTUAL,
        FORECAST
    }

    /** @param amount all that was spent by the end of the day */
    public record Point(LocalDate day, long amount) {}

    /** @param points in the order of their days; a line without points is not drawn */
    public record Curve(Kind kind, List<Point> points) {}

    /**
     * What the picture shows.
     *
     * @param budget where there is one
     * @param status the day up to which it is known what was spent
     */
    public record Curves(List<Curve> lines, @Nullable Long budget, @Nullable LocalDate status) {

        public Curves {
            lines = lines.stream().filter(it -> !it.points().isEmpty()).toList();
        }

        boolean isOver(Curve curve) {
            return budget != null && curve.points().getLast().amount() > budget;
        }
    }

    private final Curves curves;
    private final Currency currency;
    private final Setting setting;
    private final double width;
    private final double height;

    /** @param width and height of the picture, in units */
    public SpendCurve(Curves curves, Currency currency, Setting setting, double width, double height) {
        this.curves = curves;
        this.currency = currency;
        this.setting = setting;
        this.width = width;
        this.height = height;
    }

    /** @param ends what stands behind the ends of lines, from the top down */
    private record Laid(Plot plot, TimeScale scale, List<EndLabels.End> ends) {

        double[] path(Curve curve) {
            return curve.points().stream().flatMapToDouble(it -> DoubleStream.of(scale.end(it.day()), plot.y(it.amount()))).toArray();
        }
    }

    private Laid laid(Pen pen) {
        var em = setting.em();
        var amounts = Stream.concat(
                curves.lines().stream().flatMap(it -> it.points().stream()).map(Point::amount),
                Stream.ofNullable(curves.budget())).mapToDouble(Long::doubleValue).summaryStatistics();
        var least = amounts.getCount() == 0 ? 0 : amounts.getMin();
        var most = amounts.getCount() == 0 ? 0 : amounts.getMax();
        var rough = MoneyAxis.of(currency, least, most, Plot.marks(height - 8 * em, setting));
        var top = heading(rough).height(pen) + 1.6 * em;
        var bottom = Math.max(top + 2 * em, height - Periods.height(setting));
        var axis = MoneyAxis.of(currency, least, most, Plot.marks(bottom - top, setting));
        var left = Plot.labelWidth(pen, setting, axis) + 0.7 * em;
        var days = days();
        var labels = new EndLabels(setting, new Figure(setting.texts(), currency));
        var right = Math.max(left + em, width - labels.width(pen, curves) - 1.2 * em);
        var scale = new TimeScale(days.getFirst(), days.getLast().plusDays(1), left, right - left);
        var plot = new Plot(left, right, top, bottom, axis);
        return new Laid(plot, scale, labels.placed(curves, plot, scale));
    }

    /** The first and the last that the picture shows. */
    private List<LocalDate> days() {
        var days = Stream.concat(
                curves.lines().stream().flatMap(it -> it.points().stream()).map(Point::day),
                Stream.ofNullable(curves.status())).sorted(Comparator.naturalOrder()).toList();
        return days.isEmpty() ? List.of(LocalDate.EPOCH) : days;
    }

    private Heading heading(MoneyAxis axis) {
        var texts = setting.texts();
        var signs = curves.lines().stream().map(it -> new Sign(look(it), ink(it), texts.say("draw.money.line." + it.kind().name()))).toList();
        return new Heading(setting, texts.say("draw.money.curve"), texts.say("draw.money.unit", texts.say("draw.money.cumulative"), axis.unit(texts)), signs, width);
    }

    private static Look look(Curve curve) {
        return curve.kind() == Kind.PLAN ? Look.DASHES : Look.LINE;
    }

    private Ink ink(Curve curve) {
        return switch (curve.kind()) {
            case PLAN -> Ink.MUTED;
            case EARNED -> Ink.GAIN;
            case ACTUAL -> Ink.ACCENT;
            case FORECAST -> curves.isOver(curve) ? Ink.CRITICAL : Ink.STATUS;
        };
    }

    public void draw(Pen pen) {
        var laid = laid(pen);
        heading(laid.plot().axis()).draw(pen);
        if (curves.lines().isEmpty()) {
            pen.text(setting.texts().say("draw.money.spend-empty"), 0, laid.plot().top(), Type.plain(setting.em(), Ink.MUTED), width);
            return;
        }
        laid.plot().drawGrid(pen, setting);
        drawTime(pen, laid);
        drawBudget(pen, laid);
        curves.lines().forEach(it -> pen.path(Heading.stroke(setting, look(it), ink(it)), laid.path(it)));
        drawStatus(pen, laid);
        new EndLabels(setting, new Figure(setting.texts(), currency)).draw(pen, laid.plot(), laid.ends(), this::inkOf);
    }

    private Ink inkOf(EndLabels.End end) {
        var curve = end.curve();
        return curve == null ? Ink.TEXT : ink(curve);
    }

    private void drawTime(Pen pen, Laid laid) {
        var ticks = Ticks.of(laid.scale(), pen, setting);
        var em = setting.em();
        for (var tick : ticks.lower()) {
            pen.line(tick.x(), laid.plot().bottom(), tick.x(), laid.plot().bottom() + 0.4 * em, Stroke.solid(Ink.GRID, setting.hairline()));
            pen.text(tick.label(), tick.x() + 0.2 * em, laid.plot().bottom() + 1.25 * em, Plot.labels(setting));
        }
        for (var tick : ticks.upper()) {
            pen.text(tick.label(), tick.x() + 0.2 * em, laid.plot().bottom() + 2.6 * em, Type.bold(setting.small(), Ink.MUTED));
        }
    }

    private void drawBudget(Pen pen, Laid laid) {
        var budget = curves.budget();
        if (budget != null) {
            pen.line(laid.plot().left(), laid.plot().y(budget), laid.plot().right(), laid.plot().y(budget), Stroke.dashed(Ink.TEXT, 1.3 * setting.hairline()));
        }
    }

    private void drawStatus(Pen pen, Laid laid) {
        var status = curves.status();
        if (status != null) {
            var x = laid.scale().end(status);
            var type = Type.plain(setting.small(), Ink.STATUS);
            var text = setting.texts().say("draw.money.status", status);
            var half = pen.width(text, type) / 2;
            pen.line(x, laid.plot().top() - 0.2 * setting.em(), x, laid.plot().bottom(), Stroke.dashed(Ink.STATUS, 1.3 * setting.hairline()));
            pen.text(text, Math.clamp(x, half, Math.max(half, width - half)), laid.plot().top() - 0.5 * setting.em(), type.middle());
        }
    }

    /** Of each point; the key is the name of the {@link Kind}. @param pen that measures as the one that drew */
    public List<Area> areas(Pen pen) {
        var laid = laid(pen);
        var near = 0.5 * setting.em();
        var figure = new Figure(setting.texts(), currency);
        return curves.lines().stream().flatMap(curve -> curve.points().stream().map(it -> new Area(
                curve.kind().name(), setting.texts().say("draw.money.line." + curve.kind().name()), it.day(), it.day().plusDays(1), figure.money(it.amount()),
                laid.scale().end(it.day()) - near, laid.plot().y(it.amount()) - near, 2 * near, 2 * near))).toList();
    }
}
