package dev.sextant.analysis.cost;

/**
 * What some lines come to, by when it falls due.
 *
 * @param oneOff what is paid once, at the prices of the plan's first year
 * @param annual what is paid in every year, at the prices of the plan's first year
 * @param whole all of it to the end of the horizon, at the prices of the day: the total cost of ownership
 */
public record Total(Amount oneOff, Amount annual, Amount whole) {

    /** What is paid once, and one year of what is paid every year. */
    public Amount firstYear() {
        return oneOff.plus(annual);
    }

    public Total plus(Total other) {
        return new Total(oneOff.plus(other.oneOff), annual.plus(other.annual), whole.plus(other.whole));
    }
}
