package dev.sextant.method;

import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * The public holidays of a country, as far as they have been announced.
 *
 * @param code what a calendar that was made of it remembers as its origin
 * @param years those that are known; what other years will be is never guessed
 * @param source who announced them
 */
public record KnownHolidays(String code, Words name, List<Integer> years, Words source, List<Day> days) {

    /** Some days in a row. @param worked whether they are worked although they lie on a weekend */
    public record Day(LocalDate first, LocalDate last, Words name, boolean worked) {}
}
