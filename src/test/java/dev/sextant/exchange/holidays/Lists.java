package dev.sextant.exchange.holidays;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of holidays in words, and what was read from them in words. */
final class Lists {

    static final Years YEARS = new Years(2026, 2028);

    private Lists() {}

    static Holidays read(String text) {
        return HolidayFile.read(text.getBytes(StandardCharsets.UTF_8), "list", YEARS);
    }

    /** An iCalendar file with these lines of events. */
    static String ics(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                + List.of(events).stream().map(it -> "BEGIN:VEVENT\r\n" + it.replace("\n", "\r\n") + "\r\nEND:VEVENT\r\n").collect(Collectors.joining())
                + "END:VCALENDAR\r\n";
    }

    /** {@code 2026-02-15..2026-02-23 free Spring Festival}, with hours where there are some. */
    static List<String> said(Holidays holidays) {
        return holidays.days().stream().map(it -> it.first() + (it.first().equals(it.last()) ? "" : ".." + it.last())
                + (it.meaning().worked() ? " worked " : " free ") + it.meaning().name()
                + (it.meaning().hours() == null ? "" : " " + it.meaning().hours().from() / 60 + "-" + it.meaning().hours().to() / 60)).toList();
    }

    /** {@code 3 rule}: the line and the code of the reason. */
    static List<String> left(Holidays holidays) {
        return holidays.left().stream().map(it -> it.line() + " " + it.why().code().replace("holidays.", "")).toList();
    }
}
