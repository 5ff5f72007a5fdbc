package dev.sextant.analysis.load;

import java.time.LocalDate;

/**
 * What a calendar week asks of a role and what the role has.
 *
 * @param demanded in minutes of work times percent
 * @param available in the same
 */
public record Week(LocalDate monday, long demanded, long available) {

    private static final double PER_HOUR = 6_000;

    public double demandedHours() {
        return demanded / PER_HOUR;
    }

    public double availableHours() {
        return available / PER_HOUR;
    }

    /** Whether there is work and nobody to do it. */
    public boolean isDeserted() {
        return available == 0 && demanded > 0;
    }

    /** Whether more is asked than there is, be it ever so little. */
    public boolean isOver() {
        return demanded > available;
    }

    /** The load, which may be far above 100; 0 in a week without work, infinite where nobody is there to do it. */
    public double percent() {
        return demanded == 0 ? 0 : 100.0 * demanded / available;
    }
}
