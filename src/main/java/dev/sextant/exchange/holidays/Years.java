package dev.sextant.exchange.holidays;

import dev.sextant.plan.Refusal;
import java.time.LocalDate;

/** The years from the first to the last, both included. */
public record Years(int first, int last) {

    /** Those that a plan can have. */
    static final Years POSSIBLE = new Years(1990, 2199);

    /** @throws Refusal {@code holidays.year} for a day that no plan can have */
    static LocalDate require(LocalDate day) {
        if (!POSSIBLE.has(day.getYear())) {
            throw new Refusal("holidays.year", day, Integer.toString(POSSIBLE.first), Integer.toString(POSSIBLE.last));
        }
        return day;
    }

    boolean has(int year) {
        return first <= year && year <= last;
    }
}
