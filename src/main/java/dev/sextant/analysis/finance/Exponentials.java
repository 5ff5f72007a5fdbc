package dev.sextant.analysis.finance;

import java.util.TreeMap;

/**
 * What flows are worth as a function of u = ln(1 + rate): the sum of amount × e^(−time × u), for any real u. With u in
 * place of the rate, whole periods and odd days are the same thing, and every rate above −100 % is inside.
 *
 * @param times rising, no two alike
 * @param amounts at these times, none of them 0
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel's operands, never compared
record Exponentials(double[] times, double[] amounts) {

    /** Half the distance from 1 to the next double: what one rounding is off at most. */
    private static final double ROUNDING = 0x1p-53;

    /** @param times in any order; what falls on the same one is one amount, and an amount of 0 is none */
    static Exponentials of(double[] amounts, double[] times) {
        var sums = new TreeMap<Double, Double>();
        for (var at = 0; at < times.length; at++) {
            if (!Double.isFinite(amounts[at])) {
                throw new IllegalArgumentException("A flow is a number, but flow %d is %s.".formatted(at, amounts[at]));
            }
            sums.merge(times[at], amounts[at], Double::sum);
        }
        sums.values().removeIf(amount -> amount == 0);
        return new Exponentials(
                sums.keySet().stream().mapToDouble(it -> it).toArray(), sums.values().stream().mapToDouble(it -> it).toArray());
    }

    /** How often the amounts change their sign. */
    int changes() {
        var changes = 0;
        for (var at = 1; at < amounts.length; at++) {
            changes += isChange(at) ? 1 : 0;
        }
        return changes;
    }

    private boolean isChange(int at) {
        return amounts[at - 1] < 0 != amounts[at] < 0;
    }

    /** From the first time to the last. */
    double range() {
        return times[times.length - 1] - times[0];
    }

    /** The sign where u is very small: there the last amount outweighs all others. */
    int signAtTheBottom() {
        return (int) Math.signum(amounts[amounts.length - 1]);
    }

    /** The sign where u is very large. */
    int signAtTheTop() {
        return (int) Math.signum(amounts[0]);
    }

    /** The sum up to a positive factor, which keeps every term from growing beyond its amount. */
    double at(double u) {
        var heaviest = heaviest(u);
        var sum = 0.0;
        for (var at = 0; at < times.length; at++) {
            sum += amounts[at] * StrictMath.exp((heaviest - times[at]) * u);
        }
        return sum;
    }

    /** The sign of the sum; 0 where the sum is no more than what rounding may have made of it. */
    int sign(double u) {
        var heaviest = heaviest(u);
        var sum = 0.0;
        var doubt = 0.0;
        for (var at = 0; at < times.length; at++) {
            var power = (heaviest - times[at]) * u;
            var term = amounts[at] * StrictMath.exp(power);
            sum += term;
            doubt += Math.abs(term) * (times.length + 2 + Math.abs(power));
        }
        return Math.abs(sum) <= ROUNDING * doubt ? 0 : (int) Math.signum(sum);
    }

    private double heaviest(double u) {
        return u < 0 ? times[times.length - 1] : times[0];
    }

    /**
     * The derivative of this sum × e^(pivot × u), up to positive factors, with a pivot between two times where the sign
     * changes: that change goes and all others stay, so it has one change less than this sum.
     */
    Exponentials slope() {
        var wanted = changes() / 2;
        var at = 1;
        for (var seen = 0; !isChange(at) || seen++ < wanted; ) {
            at++;
        }
        var pivot = times[at - 1] + (times[at] - times[at - 1]) / 2;
        var slopes = new double[amounts.length];
        for (var term = 0; term < slopes.length; term++) {
            slopes[term] = amounts[term] * ((pivot - times[term]) / range());
        }
        return new Exponentials(times, slopes);
    }
}
