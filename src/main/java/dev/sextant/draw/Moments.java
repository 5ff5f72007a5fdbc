package dev.sextant.draw;

import dev.sextant.analysis.schedule.WorkingTime;
import java.time.LocalDateTime;

/**
 * Where a moment lies in a picture. A day is as wide as any other, and its hours of work share its width: what begins in the
 * morning begins at the left edge of its day, what ends in the evening ends at the right one, and noon lies between.
 */
record Moments(TimeScale scale, WorkingTime calendar) {

    private static final double MINUTES = 1_440;

    double x(LocalDateTime time) {
        var day = time.toLocalDate();
        return scale.x(day) + scale.dayWidth() * share(time);
    }

    /** How much of the day's work lies before the moment; where nobody works, of the day itself. */
    private double share(LocalDateTime time) {
        var day = time.toLocalDate();
        var whole = calendar.minutes(day);
        var begin = WorkingTime.moment(day);
        var moment = WorkingTime.moment(time);
        return whole == 0 ? (moment - begin) / MINUTES : (double) calendar.between(begin, moment) / whole;
    }
}
