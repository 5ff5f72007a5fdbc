package dev.sextant.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a foreign plan counts time.
 *
 * @param start of the project, if the file names it
 * @param finish of the project, if the file names it
 * @param isBackward whether it is scheduled from its finish
 * @param statusDate up to which progress is known, where what is not done by then is moved
 * @param hoursPerDay how long one day of its durations and lags is
 * @param calendar the key of the project's own calendar; nothing where the file has none of its own
 */
public record ImportedTimes(
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime finish,
        boolean isBackward,
        @Nullable LocalDate statusDate,
        double hoursPerDay,
        @Nullable Integer calendar,
        List<ImportedCalendar> calendars) {

    /** What counts where a file says nothing: the calendar of this house, forward. */
    public static final ImportedTimes PLAIN = new ImportedTimes(null, null, false, null, 8, null, List.of());

    public ImportedTimes {
        calendars = List.copyOf(calendars);
    }

    Optional<ImportedCalendar> calendar(@Nullable Integer key) {
        return calendars.stream().filter(it -> key != null && it.key() == key).findFirst();
    }
}
