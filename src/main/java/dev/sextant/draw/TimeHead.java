package dev.sextant.draw;

import java.util.ArrayList;
import java.util.List;

/** What stands above the rows of a chart: the marks of its scale, and flags on the lines that cross the rows. */
record TimeHead(TimeScale scale, double left, double right, Setting setting, Ticks ticks) {

    /**
     * A line through all rows.
     *
     * @param x where it stands
     * @param word what its flag says
     */
    record Mark(double x, String word, Ink ink) {}

    /** The flag of a mark, kept inside the picture and off other flags. */
    private record Flag(Mark mark, double left, double right) {

        boolean covers(double from, double to) {
            return left < to && from < right;
        }
    }

    double height() {
        return 3.2 * setting.em();
    }

    /** Two lines: what the marks belong to, and the marks. */
    void draw(Pen pen, double top, List<Mark> marks) {
        var half = height() / 2;
        var flags = flags(pen, marks);
        pen.fillBox(left, top, right - left, height(), 0, Ink.BAND);
        drawLabels(pen, ticks.upper(), top, half, Type.bold(setting.small(), Ink.TEXT), List.of());
        drawLabels(pen, ticks.lower(), top + half, half, Type.plain(setting.small(), Ink.MUTED), flags);
        pen.line(left, top + 2 * half, right, top + 2 * half, Stroke.solid(Ink.GRID, setting.hairline()));
        flags.forEach(flag -> draw(pen, flag, top + 2 * half));
    }

    private void drawLabels(Pen pen, List<Ticks.Tick> ticks, double top, double height, Type type, List<Flag> flags) {
        for (var tick : ticks) {
            var x = tick.x() + 0.35 * setting.em();
            var end = x + pen.width(tick.label(), type);
            pen.line(tick.x(), top, tick.x(), top + height, Stroke.solid(Ink.GRID, setting.hairline()));
            if (flags.stream().noneMatch(flag -> flag.covers(x, end))) {
                pen.text(tick.label(), x, Setting.baseline(top + height / 2, type.size()), type);
            }
        }
    }

    private List<Flag> flags(Pen pen, List<Mark> marks) {
        var flags = new ArrayList<Flag>();
        for (var mark : marks) {
            var width = pen.width(mark.word(), flagType()) + setting.em();
            var begin = Math.clamp(mark.x() - width / 2, left, Math.max(left, right - width));
            for (var other : flags) {
                if (other.covers(begin, begin + width)) {
                    begin = mark.x() < other.mark().x() ? other.left() - width : other.right();
                }
            }
            flags.add(new Flag(mark, begin, begin + width));
        }
        return flags;
    }

    private void draw(Pen pen, Flag flag, double bottom) {
        var height = 1.3 * setting.em();
        pen.fillBox(flag.left(), bottom - height, flag.right() - flag.left(), height, height / 2, flag.mark().ink());
        var middle = (flag.left() + flag.right()) / 2;
        pen.text(flag.mark().word(), middle, Setting.baseline(bottom - height / 2, setting.small()), flagType());
    }

    private Type flagType() {
        return Type.bold(setting.small(), Ink.ON_FLAG).middle();
    }
}
