package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import dev.sextant.draw.money.Heading.Look;
import dev.sextant.draw.money.Heading.Sign;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How one total becomes another: a row for each total and, hanging between them, for each change, every bar beginning where
 * the one above it ends. Rows run downwards, because names of groups are long.
 */
public final class Waterfall {

    /** How a step counts. */
    public enum Kind {
        /** Stands on nothing. */
        TOTAL,
        /** A part of the total below it. */
        PART,
        /** More or less than the total above it. */
        CHANGE
    }

    /** Whether more is bad news or good. */
    public enum Sense {
        MORE_IS_WORSE,
        MORE_IS_BETTER
    }

    /**
     * One row.
     *
     * @param amount the level of a total; of others what they add
     */
    public record Step(String key, String label, long amount, Kind kind) {}

    /** Where a step begins and ends. */
    private record Drop(Step step, double from, double to) {}

    private static final double ROW = 1.9;
    private static final double BAR = 1.15;

    private final List<Drop> drops;
    private final List<Step> steps;
    private final String title;
    private final Sense sense;
    private final Currency currency;
    private final Setting setting;
    private final double width;

    /**
     * @param height what there is room for: small steps that do not fit are drawn as one
     * @param title what the picture is about
     */
    public Waterfall(String title, List<Step> steps, Sense sense, Currency currency, Setting setting, double width, double height) {
        var room = (int) ((height - 7 * setting.em()) / (ROW * setting.em()));
        this.steps = new Merging(setting.texts(), room).of(steps);
        this.drops = drops(this.steps);
        this.title = title;
        this.sense = sense;
        this.currency = currency;
        this.setting = setting;
        this.width = width;
    }

    /** What so many steps need to be drawn one by one, in units. */
    public static double height(int steps, Setting setting) {
        return (7 + ROW * Math.max(1, steps)) * setting.em();
    }

    private static List<Drop> drops(List<Step> steps) {
        var drops = new ArrayList<Drop>();
        var level = 0.0;
        for (var step : steps) {
            var from = step.kind() == Kind.TOTAL ? 0 : level;
            level = from + step.amount();
            drops.add(new Drop(step, from, level));
        }
        return drops;
    }

    /** Rows, and where money lies in them. */
    private record Laid(Rows rows, MoneyAxis axis, double right) {

        double x(double amount) {
            return rows.left() + (amount - axis.low()) / (axis.high() - axis.low()) * (right - rows.left());
        }
    }

    private Laid laid(Pen pen) {
        var em = setting.em();
        var figures = steps.stream().mapToDouble(it -> pen.width(figure(it), type(it))).max().orElse(0);
        var levels = drops.stream().flatMap(it -> Stream.of(it.from(), it.to())).mapToDouble(it -> it).summaryStatistics();
        var names = Rows.of(pen, setting, steps.stream().map(Step::label).toList(), 0, ROW, width);
        var right = Math.max(names.left() + em, width - figures - 0.8 * em);
        var marks = Math.clamp((int) ((right - names.left()) / (3.4 * em)), 1, 8);
        var axis = drops.isEmpty() ? MoneyAxis.of(currency, 0, 0, 1) : MoneyAxis.of(currency, levels.getMin(), levels.getMax(), marks);
        var top = heading(axis).height(pen);
        return new Laid(new Rows(setting, top, names.row(), names.left()), axis, right);
    }

    private Heading heading(MoneyAxis axis) {
        var texts = setting.texts();
        var signs = new ArrayList<Sign>();
        if (steps.stream().anyMatch(it -> it.kind() == Kind.CHANGE && it.amount() > 0)) {
            signs.add(new Sign(Look.BOX, ink(Kind.CHANGE, 1), texts.say("draw.money.increase")));
        }
        if (steps.stream().anyMatch(it -> it.kind() == Kind.CHANGE && it.amount() < 0)) {
            signs.add(new Sign(Look.BOX, ink(Kind.CHANGE, -1), texts.say("draw.money.decrease")));
        }
        return new Heading(setting, title, axis.unit(texts), signs, width);
    }

    public void draw(Pen pen) {
        var laid = laid(pen);
        heading(laid.axis()).draw(pen);
        if (steps.isEmpty()) {
            var y = laid.rows().middle(0) + 0.4 * setting.em();
            pen.text(setting.texts().say("draw.money.nothing"), 0, y, Type.plain(setting.em(), Ink.MUTED), width);
            return;
        }
        drawAxis(pen, laid);
        for (var row = 0; row < drops.size(); row++) {
            drawStep(pen, laid, row);
        }
        pen.line(laid.x(0), laid.rows().top(), laid.x(0), laid.rows().bottom(steps.size()), Stroke.solid(Ink.MUTED, setting.hairline()));
    }

    private void drawAxis(Pen pen, Laid laid) {
        var bottom = laid.rows().bottom(steps.size());
        var type = Plot.labels(setting);
        var free = 0.0;
        for (var mark : laid.axis().marks()) {
            pen.line(laid.x(mark), laid.rows().top(), laid.x(mark), bottom + 0.3 * setting.em(), Stroke.solid(Ink.GRID, setting.hairline()));
            var label = laid.axis().label(mark, setting.texts());
            var x = Math.max(0, laid.x(mark) - pen.width(label, type) / 2);
            if (x >= free) {
                pen.text(label, x, bottom + 1.5 * setting.em(), type);
                free = x + pen.width(label, type) + 0.5 * setting.em();
            }
        }
    }

    private void drawStep(Pen pen, Laid laid, int row) {
        var em = setting.em();
        var step = drops.get(row).step();
        var bar = area(laid, row);
        laid.rows().drawName(pen, row, step.label(), step.kind() == Kind.TOTAL);
        pen.fillBox(bar.x(), bar.y(), bar.width(), bar.height(), 0, ink(step.kind(), step.amount()));
        if (row + 1 < drops.size()) {
            var x = laid.x(drops.get(row).to());
            pen.line(x, bar.y() + bar.height(), x, laid.rows().middle(row + 1) - BAR / 2 * em, Stroke.solid(Ink.MUTED, setting.hairline()));
        }
        drawFigure(pen, bar.x() + bar.width() + 0.25 * em, laid.rows().middle(row), step);
    }

    /** On the ground of the picture, so that no mark of the axis runs through it. */
    private void drawFigure(Pen pen, double x, double middle, Step step) {
        var em = setting.em();
        var type = type(step);
        pen.fillBox(x, middle - 0.55 * em, pen.width(figure(step), type) + 0.5 * em, 1.1 * em, 0, Ink.SURFACE);
        pen.text(figure(step), x + 0.25 * em, Setting.baseline(middle, type.size()), type);
    }

    /** Of each step, in order. @param pen that measures as the one that drew */
    public List<Area> areas(Pen pen) {
        var laid = laid(pen);
        return IntStream.range(0, drops.size()).mapToObj(row -> area(laid, row)).toList();
    }

    private Area area(Laid laid, int row) {
        var drop = drops.get(row);
        var x = laid.x(Math.min(drop.from(), drop.to()));
        var half = BAR / 2 * setting.em();
        var thick = Math.max(setting.hairline(), laid.x(Math.max(drop.from(), drop.to())) - x);
        return new Area(drop.step().key(), drop.step().label(), null, null,
                new Figure(setting.texts(), currency).money(drop.step().amount()), x, laid.rows().middle(row) - half, thick, 2 * half);
    }

    private String figure(Step step) {
        var figure = new Figure(setting.texts(), currency);
        return step.kind() == Kind.CHANGE ? figure.change(step.amount()) : figure.of(step.amount());
    }

    private Type type(Step step) {
        return new Type(setting.small(), step.kind() == Kind.TOTAL, Ink.TEXT, Type.Align.START);
    }

    private Ink ink(Kind kind, long amount) {
        return switch (kind) {
            case TOTAL -> Ink.ACCENT;
            case PART -> Ink.ACCENT_SOFT;
            case CHANGE -> amount == 0 ? Ink.MUTED : amount > 0 == (sense == Sense.MORE_IS_WORSE) ? Ink.LOSS : Ink.GAIN;
        };
    }
}
