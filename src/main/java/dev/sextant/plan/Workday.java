package dev.sextant.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is worked on a day of the week.
 *
 * @param shifts in order; none on a day off
 */
public record Workday(List<Shift> shifts) {

    /** A day on which nobody works. */
    public static final Workday OFF = new Workday(List.of());

    /** Nine to twelve and one to six: eight hours. */
    public static final Workday EIGHT_HOURS = new Workday(List.of(new Shift(540, 720), new Shift(780, 1_080)));

    public Workday {
        shifts = Shift.inOrder(shifts);
    }

    public int minutes() {
        return Shift.minutes(shifts);
    }

    /** As {@code 09:00-12:00 13:00-18:00}; nothing for a day off. */
    @Override
    public String toString() {
        return shifts.stream().map(Shift::toString).collect(Collectors.joining(" "));
    }
}
