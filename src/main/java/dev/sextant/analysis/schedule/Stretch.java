package dev.sextant.analysis.schedule;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in working days from the start of the plan, and the days that it is shown on.
 *
 * @param firstDay the number of the first day, counted from the start of the plan
 * @param lastDay the number of the last day
 */
record Stretch(double begin, double end, int firstDay, int lastDay) {

    /** Far below any duration that somebody enters, far above what adding up ten thousand of them can drift. */
    private static final double DRIFT = 1e-4;

    /** @param notBefore the time that a date keeps it from being earlier than */
    static Stretch of(double begin, double end, double notBefore) {
        var last = (int) Math.ceil(end - DRIFT) - 1;
        if (end - begin > 0) {
            var first = (int) Math.floor(begin + DRIFT);
            return new Stretch(begin, end, first, Math.max(first, last));
        }
        // A milestone is reached on the evening of the work before it, not on the morning after.
        var day = Math.max(last, (int) Math.floor(notBefore + DRIFT));
        return new Stretch(begin, end, day, day);
    }

    Stretch and(Stretch other) {
        return new Stretch(
                Math.min(begin, other.begin), Math.max(end, other.end),
                Math.min(firstDay, other.firstDay), Math.max(lastDay, other.lastDay));
    }

    static Stretch both(@Nullable Stretch one, Stretch other) {
        return one == null ? other : one.and(other);
    }
}
