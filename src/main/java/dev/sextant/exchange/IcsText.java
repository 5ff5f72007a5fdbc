package dev.sextant.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the lines of an iCalendar file as RFC 5545 wants them: at most 75 octets, CRLF, and text in one form. */
final class IcsText {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();

    /** A line whose value is no text, such as a day. */
    IcsText line(String name, String value) {
        var octets = 0;
        var line = name + ":" + value;
        for (var at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var letter = Character.toString(line.codePointAt(at));
            var width = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) { // between characters, never within one
                written.append("\r\n ");
                octets = 1;
            }
            written.append(letter);
            octets += width;
        }
        written.append("\r\n");
        return this;
    }

    IcsText text(String name, String value) {
        return line(name, value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n"));
    }

    IcsText moment(String name, Instant value) {
        return line(name, MOMENT.format(value));
    }

    /** A whole day. The end is the day after it. */
    IcsText day(LocalDate day) {
        return line("DTSTART;VALUE=DATE", DAY.format(day)).line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    }

    byte[] bytes() {
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
