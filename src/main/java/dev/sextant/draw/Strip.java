package dev.sextant.draw;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Part;

/**
 * What a row of the chart shows, and where.
 *
 * @param start x of its beginning
 * @param end x of its end, never left of the start
 * @param left x of the leftmost ink, beyond the start where there is a diamond
 * @param right x of the rightmost ink
 */
record Strip(TaskBars.Row row, Part part, Form form, Span span, double start, double end, double left, double right) {

    enum Form {
        PHASE,
        SUMMARY,
        MILESTONE,
        BAR
    }

    double middle() {
        return row.middle();
    }

    double width() {
        return end - start;
    }

    /** Whether its ink covers this x in a row of this strip. */
    boolean covers(double x) {
        return left <= x && x <= right;
    }
}
