package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;

/** The field that amounts are drawn in, upwards. */
record Plot(double left, double right, double top, double bottom, MoneyAxis axis) {

    private static final double PER_MARK = 2.6;

    /** How many marks an axis of this length has room for. */
    static int marks(double length, Setting setting) {
        return Math.clamp((int) (length / (PER_MARK * setting.em())), 2, 6);
    }

    double y(double amount) {
        return bottom - (amount - axis.low()) / (axis.high() - axis.low()) * (bottom - top);
    }

    /** A line for each mark, and its label on the left. */
    void drawGrid(Pen pen, Setting setting) {
        for (var mark : axis.marks()) {
            var ink = mark == 0 ? Ink.MUTED : Ink.GRID;
            pen.line(left, y(mark), right, y(mark), Stroke.solid(ink, setting.hairline()));
        }
        drawLabels(pen, setting, axis, left - 0.5 * setting.em(), labels(setting).end());
    }

    /** @param other an axis with as many marks */
    void drawLabels(Pen pen, Setting setting, MoneyAxis other, double x, Type type) {
        var free = Double.POSITIVE_INFINITY;
        for (var mark : axis.marks()) {
            var label = other.label(mark / axis.step() * other.step(), setting.texts());
            var baseline = Setting.baseline(y(mark), type.size());
            if (baseline <= free) {
                pen.text(label, x, baseline, type);
                free = baseline - 1.2 * type.size();
            }
        }
    }

    static double labelWidth(Pen pen, Setting setting, MoneyAxis axis) {
        return axis.marks().stream().mapToDouble(mark -> pen.width(axis.label(mark, setting.texts()), labels(setting))).max().orElse(0);
    }

    static Type labels(Setting setting) {
        return Type.plain(setting.small(), Ink.MUTED);
    }
}
