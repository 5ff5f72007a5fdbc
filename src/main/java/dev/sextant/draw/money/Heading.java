package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Measure;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture is about, in which unit, and what its signs mean.
 *
 * @param unit behind the title where there is room, else below it
 * @param signs in as many lines as they need
 * @param width of the picture, in units
 */
record Heading(Setting setting, String title, String unit, List<Sign> signs, double width) {

    /** How a sign looks. */
    enum Look {
        BOX,
        LINE,
        DASHES
    }

    record Sign(Look look, Ink ink, String label) {}

    /** Where a sign stands. @param y its baseline */
    private record Placed(Sign sign, double x, double y) {}

    private static final double LINE = 1.5;
    private static final double LABEL = 1.7;
    private static final double GAP = 1.2;

    /** What it needs, in units. */
    double height(Measure measure) {
        var placed = placed(measure);
        return (placed.isEmpty() ? unitAt(measure) : placed.getLast().y()) + 0.7 * setting.em();
    }

    void draw(Pen pen) {
        var em = setting.em();
        pen.text(title, 0, em, bold(), width);
        pen.text(unit, isOneLine(pen) ? behind(pen) : 0, unitAt(pen), muted(), width);
        for (var it : placed(pen)) {
            drawSample(pen, it.sign(), it.x(), it.y() - 0.36 * setting.small());
            pen.text(it.sign().label(), it.x() + LABEL * em, it.y(), muted().in(Ink.TEXT), Math.max(em, width - LABEL * em));
        }
    }

    private double unitAt(Measure measure) {
        return (isOneLine(measure) ? 1 : 1 + LINE) * setting.em();
    }

    private boolean isOneLine(Measure measure) {
        return behind(measure) + measure.width(unit, muted()) <= width;
    }

    private double behind(Measure measure) {
        return measure.width(title, bold()) + 0.6 * setting.em();
    }

    private List<Placed> placed(Measure measure) {
        var em = setting.em();
        var placed = new ArrayList<Placed>();
        var isBeside = isBeside(measure);
        var y = unitAt(measure) + (isBeside ? 0 : 1.15 * LINE * em);
        var x = isBeside ? start(measure) : 0;
        for (var sign : signs) {
            var needed = needed(measure, sign);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += LINE * em;
            }
            placed.add(new Placed(sign, x, y));
            x += needed + GAP * em;
        }
        return placed;
    }

    private double needed(Measure measure, Sign sign) {
        return LABEL * setting.em() + measure.width(sign.label(), muted());
    }

    /** Whether title, unit and all signs stand in one line. */
    private boolean isBeside(Measure measure) {
        var all = signs.stream().mapToDouble(it -> needed(measure, it) + GAP * setting.em()).sum() - GAP * setting.em();
        return isOneLine(measure) && start(measure) + all <= width;
    }

    private double start(Measure measure) {
        return behind(measure) + measure.width(unit, muted()) + 2 * GAP * setting.em();
    }

    private void drawSample(Pen pen, Sign sign, double x, double middle) {
        var em = setting.em();
        if (sign.look() == Look.BOX) {
            pen.fillBox(x + 0.3 * em, middle - 0.45 * em, 0.9 * em, 0.9 * em, 0.15 * em, sign.ink());
        } else {
            pen.path(stroke(setting, sign.look(), sign.ink()), x, middle, x + 1.3 * em, middle);
        }
    }

    /** Of a line that is part of what the picture says. */
    static Stroke stroke(Setting setting, Look look, Ink ink) {
        return new Stroke(ink, 1.9 * setting.hairline(), look == Look.DASHES);
    }

    private Type bold() {
        return Type.bold(setting.em(), Ink.TEXT);
    }

    private Type muted() {
        return Type.plain(setting.small(), Ink.MUTED);
    }
}
