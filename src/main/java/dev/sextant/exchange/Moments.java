package dev.sextant.exchange;

import dev.sextant.plan.Moment;
import dev.sextant.plan.Shift;
import dev.sextant.plan.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes moments of the times of a foreign plan: without a time of the day where that says no more than the day, and nothing
 * of days that no plan can hold.
 */
final class Moments {

    private static final int DAY = 24 * 60;
    private static final int LAST_MINUTE = DAY - 1;

    private Moments() {}

    /** @param calendar by which the moment is read */
    static @Nullable Moment begin(@Nullable ImportedCalendar calendar, LocalDateTime time) {
        return moment(time, minute(time) == Math.max(0, firstMinute(calendar, time.toLocalDate())));
    }

    static @Nullable Moment end(@Nullable ImportedCalendar calendar, LocalDateTime time) {
        if (isMidnight(calendar, time)) {
            return moment(time.minusDays(1), true);
        }
        var last = lastMinute(calendar, time.toLocalDate());
        return moment(time, minute(time) == (last < 0 ? LAST_MINUTE : last));
    }

    /** Where the day before is worked to its end, and its end is meant. */
    private static boolean isMidnight(@Nullable ImportedCalendar calendar, LocalDateTime time) {
        return minute(time) == 0 && lastMinute(calendar, time.toLocalDate().minusDays(1)) == DAY;
    }

    /** That something that begins is held against. */
    static @Nullable Moment earliest(@Nullable ImportedCalendar calendar, LocalDateTime time) {
        return moment(time, minute(time) <= Math.max(0, firstMinute(calendar, time.toLocalDate())));
    }

    /** That something that ends is held against. */
    static @Nullable Moment latest(@Nullable ImportedCalendar calendar, LocalDateTime time) {
        if (isMidnight(calendar, time)) {
            return moment(time.minusDays(1), true);
        }
        var last = lastMinute(calendar, time.toLocalDate());
        return moment(time, minute(time) >= (last < 0 ? LAST_MINUTE : last));
    }

    private static @Nullable Moment moment(LocalDateTime time, boolean isPlain) {
        return Fitting.isNear(time.toLocalDate()) ? new Moment(time.toLocalDate(), isPlain ? null : time.toLocalTime()) : null;
    }

    private static int minute(LocalDateTime time) {
        return time.toLocalTime().toSecondOfDay() / 60;
    }

    /** -1 on a day off. */
    static int firstMinute(@Nullable ImportedCalendar calendar, LocalDate day) {
        var shifts = on(calendar, day);
        return shifts.isEmpty() ? -1 : shifts.getFirst().from();
    }

    private static int lastMinute(@Nullable ImportedCalendar calendar, LocalDate day) {
        var shifts = on(calendar, day);
        return shifts.isEmpty() ? -1 : shifts.getLast().to();
    }

    private static List<Shift> on(@Nullable ImportedCalendar calendar, LocalDate day) {
        return calendar == null ? WorkCalendar.STANDARD.week().get(day.getDayOfWeek().ordinal()).shifts() : calendar.on(day);
    }
}
