package dev.sextant.exchange.holidays;

import dev.sextant.plan.Refusal;
import java.util.List;

/**
 * What a list of holidays says.
 *
 * @param days in their order, none twice
 * @param left what was not taken, in the order of the file
 * @param repeated how many lines repeat every year and were written out for some years only
 */
public record Holidays(List<Holiday> days, List<Omission> left, int repeated) {

    public Holidays {
        days = List.copyOf(days);
        left = List.copyOf(left);
    }

    /**
     * Something that was not taken.
     *
     * @param line of the file, from 1
     * @param text enough of it to find it
     */
    public record Omission(int line, String text, Refusal why) {}
}
