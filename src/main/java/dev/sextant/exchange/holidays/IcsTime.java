package dev.sextant.exchange.holidays;

import dev.sextant.exchange.Letters;
import dev.sextant.plan.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, times and durations as RFC 5545 writes them. A time counts as the clock on the wall where it was written. */
final class IcsTime {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z?))?");
    private static final Pattern DURATION =
            Pattern.compile("\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?");

    private final @Nullable ZoneId zone;

    /** @param zone in which times in UTC are meant; nothing where the file does not say so */
    IcsTime(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /** The zone of this name; nothing where nobody knows it. */
    static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** Whether a value is a day rather than a time. */
    static boolean isDay(String value) {
        return value.indexOf('T') < 0;
    }

    /**
     * A day is its midnight.
     *
     * @throws Refusal {@code holidays.date} if it is no day, {@code holidays.utc} if it is UTC and nobody knows where
     */
    LocalDateTime read(String value) {
        var parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new Refusal("holidays.date", Letters.shortened(value));
        }
        try {
            var day = LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            if (parts.group(4) == null) {
                return Years.require(day).atStartOfDay();
            }
            var second = Math.min(59, number(parts.group(6))); // RFC 5545 knows a leap second
            var time = Years.require(day).atTime(LocalTime.of(number(parts.group(4)), number(parts.group(5)), second));
            return parts.group(7).isEmpty() ? time : onTheWall(time, value);
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("holidays.date", Letters.shortened(value)).because(noSuchDay);
        }
    }

    /** Midnight in UTC is how some programs write a day. */
    private LocalDateTime onTheWall(LocalDateTime utc, String value) {
        if (zone != null) {
            return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
        }
        if (utc.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return utc;
        }
        throw new Refusal("holidays.utc", Letters.shortened(value));
    }

    /** @throws Refusal {@code holidays.date} if it is no duration */
    static LocalDateTime after(LocalDateTime start, String duration) {
        var parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            throw new Refusal("holidays.date", Letters.shortened(duration));
        }
        return start.plus(Period.ofDays(7 * number(parts.group(1)) + number(parts.group(2))))
                .plus(Duration.ofHours(number(parts.group(3))).plusMinutes(number(parts.group(4))).plusSeconds(number(parts.group(5))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
