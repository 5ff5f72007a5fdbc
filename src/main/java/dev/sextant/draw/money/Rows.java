package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Measure;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Type;
import java.util.Collection;

/** Rows with their names on the left, which take what they need but not too much of the width. */
record Rows(Setting setting, double top, double row, double left) {

    private static final double MOST = 0.36;

    /** @param row height of one, in em */
    static Rows of(Measure measure, Setting setting, Collection<String> names, double top, double row, double width) {
        var widest = names.stream().mapToDouble(it -> measure.width(it, Type.bold(setting.small(), Ink.TEXT))).max().orElse(0);
        return new Rows(setting, top, row * setting.em(), Math.min(widest, MOST * width) + setting.em());
    }

    double middle(int row) {
        return top + (row + 0.5) * this.row;
    }

    double bottom(int rows) {
        return top + rows * row;
    }

    void drawName(Pen pen, int row, String name, boolean isBold) {
        var type = new Type(setting.small(), isBold, Ink.TEXT, Type.Align.START);
        var room = left - setting.em() + setting.hairline(); // taking the em off again may round down
        pen.text(name, 0, Setting.baseline(middle(row), type.size()), type, room);
    }
}
