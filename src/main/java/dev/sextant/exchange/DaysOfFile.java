package dev.sextant.exchange;

import dev.sextant.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectProperties;
import org.mpxj.TimeUnit;

/** Reads MPXJ's durations as days of the file that they stand in. */
final class DaysOfFile {

    private static final double MINUTES_PER_HOUR = 60;
    private static final double ROUND_THE_CLOCK = 24;

    private final ProjectProperties properties;

    DaysOfFile(ProjectProperties properties) {
        this.properties = properties;
    }

    /** How long work takes. An elapsed duration works round the clock, so that its day is as many days of work. */
    double of(@Nullable Duration duration) {
        if (duration == null) {
            return 0;
        }
        return duration.getUnits().isElapsed()
                ? elapsed(duration) * ROUND_THE_CLOCK / hoursPerDay()
                : duration.convertUnits(TimeUnit.DAYS, properties).getDuration();
    }

    /** In days of 24 hours. */
    double elapsed(Duration duration) {
        return duration.convertUnits(TimeUnit.ELAPSED_DAYS, properties).getDuration();
    }

    double hoursPerDay() {
        var minutes = properties.getMinutesPerDay();
        var hours = minutes == null ? 0 : minutes / MINUTES_PER_HOUR;
        return hours > 0 && hours <= ROUND_THE_CLOCK ? hours : WorkCalendar.STANDARD.hoursPerDay();
    }
}
