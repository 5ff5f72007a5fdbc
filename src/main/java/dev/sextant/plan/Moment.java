package dev.sextant.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day, and the time of the day where it matters.
 *
 * @param time nothing means the beginning of the day's work for what begins, and its end for what ends; to the minute
 */
public record Moment(LocalDate day, @Nullable LocalTime time) {

    public Moment {
        Require.day(day, "moment.day");
        time = time == null ? null : time.withSecond(0).withNano(0);
    }

    public static Moment on(LocalDate day) {
        return new Moment(day, null);
    }

    public static @Nullable Moment onOrNothing(@Nullable LocalDate day) {
        return day == null ? null : on(day);
    }

    /** Whether this is earlier on any reading of a missing time. */
    boolean isBefore(Moment other) {
        return day.isBefore(other.day) || day.equals(other.day) && time != null && other.time != null && time.isBefore(other.time);
    }
}
