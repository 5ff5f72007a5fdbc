package dev.sextant.draw;

import dev.sextant.analysis.schedule.Span;
import java.time.LocalDate;

/** The shapes that stand in a row of the Gantt chart. */
record Bar(Pen pen, TimeScale scale, Setting setting) {

    /** Half the height of a bar. */
    private double half() {
        return 0.42 * setting.em();
    }

    void task(TaskBars.Row row, Span span, double done) {
        var x = scale.x(span.start());
        var width = Math.max(setting.hairline(), scale.end(span.finish()) - x);
        var radius = Math.min(0.2 * setting.em(), width / 2);
        pen.fillBox(x, row.middle() - half(), width, 2 * half(), radius, Ink.TASK);
        if (done > 0) {
            pen.fillBox(x, row.middle() - half(), width * done, 2 * half(), Math.min(radius, width * done / 2), Ink.TASK_DONE);
        }
    }

    /** A beam with its ends turned down. */
    void bracket(TaskBars.Row row, Span span, Ink ink) {
        var x = scale.x(span.start());
        var end = scale.end(span.finish());
        var top = row.middle() - 0.6 * half();
        var beam = top + 0.7 * half();
        var foot = top + 1.5 * half();
        var point = Math.min(0.5 * half(), (end - x) / 2);
        pen.fillShape(ink, x, top, end, top, end, foot, end - point, beam, x + point, beam, x, foot);
    }

    /** Stands at the end of its day, where what follows begins. */
    void diamond(TaskBars.Row row, LocalDate day, Ink ink) {
        var x = scale.end(day);
        var y = row.middle();
        var radius = 1.25 * half();
        pen.fillShape(ink, x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }

    /** Beside the bar: behind it where there is room, else before it, else shortened where there is more room. */
    void label(TaskBars.Row row, Span span, String text, boolean besideDiamond) {
        var type = Type.plain(setting.small(), Ink.MUTED);
        var gap = 0.5 * setting.em();
        var behind = scale.end(span.finish()) + gap + (besideDiamond ? 1.25 * half() : 0);
        var before = scale.x(span.start()) - gap - (span.isMilestone() ? 1.25 * half() : 0);
        var y = Setting.baseline(row.middle(), type.size());
        var width = pen.width(text, type);
        var roomBehind = scale.right() - behind - gap;
        var roomBefore = before - scale.left() - gap;
        if (width <= roomBehind || roomBehind >= roomBefore) {
            pen.text(text, behind, y, type, roomBehind);
        } else {
            pen.text(text, before, y, type.end(), roomBefore);
        }
    }
}
