package dev.sextant.exchange.holidays;

import dev.sextant.exchange.holidays.Holiday.Meaning;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Shift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One event of an iCalendar file, and the days that it means. */
final class IcsEvent {

    private static final int DAY = 24 * 60;

    private final int line;
    private final Map<String, ContentLine> properties = new HashMap<>();
    private final Set<String> except = new HashSet<>();

    IcsEvent(int line) {
        this.line = line;
    }

    void put(ContentLine property) {
        if (property.name().equals("EXDATE")) {
            except.addAll(List.of(property.value().split(",")));
        } else {
            properties.putIfAbsent(property.name(), property);
        }
    }

    int line() {
        return line;
    }

    String name() {
        var summary = properties.get("SUMMARY");
        return summary == null ? "" : Gathering.named(summary.text());
    }

    private @Nullable String value(String property) {
        var found = properties.get(property);
        return found == null ? null : found.value();
    }

    /**
     * Adds the days of this event.
     *
     * @param years for which a rule is written out
     * @throws Refusal if it cannot be understood; nothing was added then
     */
    void addTo(Gathering gathering, IcsTime time, Years years) {
        var from = value("DTSTART");
        if (from == null) {
            throw new Refusal("holidays.no-start");
        }
        if ("CANCELLED".equalsIgnoreCase(value("STATUS"))) {
            throw new Refusal("holidays.cancelled");
        }
        if (properties.containsKey("RDATE") || properties.containsKey("RECURRENCE-ID")) {
            throw new Refusal("holidays.rule", properties.containsKey("RDATE") ? "RDATE" : "RECURRENCE-ID");
        }
        var start = time.read(from);
        var minutes = ChronoUnit.MINUTES.between(start, end(start, IcsTime.isDay(from), time));
        if (minutes < 1) {
            throw new Refusal("holidays.no-time");
        }
        var rule = value("RRULE");
        if (rule == null) {
            add(gathering, start, start.plusMinutes(minutes));
            return;
        }
        var days = YearlyRule.of(rule, start, time).days(start.toLocalDate(), years);
        gathering.repeats();
        days.stream().filter(day -> !isExcepted(day)).forEach(day -> {
            var again = day.atTime(start.toLocalTime());
            add(gathering, again, again.plusMinutes(minutes));
        });
    }

    private boolean isExcepted(LocalDate day) {
        var digits = "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return except.stream().anyMatch(it -> it.strip().startsWith(digits));
    }

    /** The moment after the last one. Windows writes a whole day as lasting until a minute or second before midnight. */
    private LocalDateTime end(LocalDateTime start, boolean isDay, IcsTime time) {
        var until = value("DTEND");
        var duration = value("DURATION");
        if (until != null) {
            var end = time.read(until);
            return end.toLocalTime().isBefore(LocalTime.of(23, 59)) ? isDay && end.equals(start) ? end.plusDays(1) : end
                    : end.toLocalDate().plusDays(1).atStartOfDay();
        }
        return duration != null ? IcsTime.after(start, duration) : isDay ? start.plusDays(1) : start;
    }

    /** Whole days together, and what begins or ends within a day by itself. */
    private void add(Gathering gathering, LocalDateTime start, LocalDateTime end) {
        var first = start.toLocalDate();
        var last = end.minusMinutes(1).toLocalDate();
        var from = minute(start.toLocalTime());
        var to = end.toLocalDate().isAfter(last) ? DAY : minute(end.toLocalTime());
        if (first.equals(last)) {
            add(gathering, first, last, from, to);
            return;
        }
        var whole = from == 0 ? first : first.plusDays(1);
        var wholeUntil = to == DAY ? last : last.minusDays(1);
        if (from > 0) {
            add(gathering, first, first, from, DAY);
        }
        if (!whole.isAfter(wholeUntil)) {
            add(gathering, whole, wholeUntil, 0, DAY);
        }
        if (to < DAY) {
            add(gathering, last, last, 0, to);
        }
    }

    private void add(Gathering gathering, LocalDate first, LocalDate last, int from, int to) {
        var hours = from == 0 && to == DAY ? null : new Shift(from, to);
        gathering.add(line, first, last, new Meaning(name(), isWorked(first), hours));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** Apple's lists say it in a property of their own. */
    private boolean isWorked(LocalDate day) {
        var said = value("X-APPLE-SPECIAL-DAY");
        return (said == null ? null : Wording.kind(said).orElse(null)) instanceof Boolean sure ? sure : Wording.isWorked(name(), day);
    }
}
