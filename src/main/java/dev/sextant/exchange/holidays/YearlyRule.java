package dev.sextant.exchange.holidays;

import dev.sextant.exchange.Letters;
import dev.sextant.plan.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which an event comes back on the same day of every year, or every few years.
 *
 * @param every how many years lie between two of them
 * @param count how often it happens; 0 for as long as {@code until} allows
 * @param until the last day, if there is one
 */
record YearlyRule(int every, int count, @Nullable LocalDate until) {

    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYMONTHDAY");

    /** @throws Refusal {@code holidays.rule} for any other rule: what it means is not guessed */
    static YearlyRule of(String rule, LocalDateTime start, IcsTime time) {
        var parts = parts(rule);
        var sameDay = parts.getOrDefault("BYMONTH", month(start)).equals(month(start))
                && parts.getOrDefault("BYMONTHDAY", dayOfMonth(start)).equals(dayOfMonth(start));
        if (!"YEARLY".equals(parts.get("FREQ")) || !sameDay || !KNOWN.containsAll(parts.keySet())) {
            throw refused(rule);
        }
        var until = parts.get("UNTIL");
        return new YearlyRule(
                number(parts.getOrDefault("INTERVAL", "1"), rule),
                parts.containsKey("COUNT") ? number(parts.getOrDefault("COUNT", ""), rule) : 0,
                until == null ? null : time.read(until).toLocalDate());
    }

    private static Map<String, String> parts(String rule) {
        var parts = new HashMap<String, String>();
        for (var part : rule.toUpperCase(Locale.ROOT).split(";")) {
            var sides = part.split("=", 2);
            if (sides.length != 2 || parts.put(sides[0].strip(), sides[1].strip()) != null) {
                throw refused(rule);
            }
        }
        return parts;
    }

    private static String month(LocalDateTime start) {
        return Integer.toString(start.getMonthValue());
    }

    private static String dayOfMonth(LocalDateTime start) {
        return Integer.toString(start.getDayOfMonth());
    }

    private static int number(String digits, String rule) {
        if (!digits.matches("[1-9]\\d{0,3}")) {
            throw refused(rule);
        }
        return Integer.parseInt(digits);
    }

    private static Refusal refused(String rule) {
        return new Refusal("holidays.rule", Letters.shortened(rule));
    }

    /** On which days of these years it happens. A 29 February comes back in leap years only. */
    List<LocalDate> days(LocalDate start, Years years) {
        var found = new ArrayList<LocalDate>();
        var happened = 0;
        for (var year = start.getYear(); year <= years.last() && (count == 0 || happened < count); year += every) {
            var day = start.withYear(year);
            if (day.getDayOfMonth() != start.getDayOfMonth()) {
                continue;
            }
            if (until != null && day.isAfter(until)) {
                break;
            }
            happened++;
            if (years.has(year)) {
                found.add(day);
            }
        }
        return found;
    }
}
