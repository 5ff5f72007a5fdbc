package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine.Rhythm;
import java.math.BigDecimal;

/** How much of a base amount has fallen due by the end of each month, at the prices of the day. */
public final class Cumulative {

    /** Whole numbers up to here are exact in doubles. */
    static final double EXACT = 1L << 53;

    private static final double PERCENT = 100;
    private static final int A_YEAR = 12;

    private final int from;
    /** Of the base amount by the end of the month {@code from}, of the next one and so on; they never fall. */
    private final double[] shares;

    private Cumulative(int from, double[] shares) {
        this.from = from;
        this.shares = shares;
    }

    /**
     * @param from the first month, counted as {@link Months} counts
     * @param shares of the base amount by the end of that month, of the next one and so on; they never fall
     */
    public static Cumulative of(int from, double... shares) {
        return new Cumulative(from, shares.clone());
    }

    /**
     * What is paid every year counts inside the months only, however long it has been running and whenever it ends: that is
     * what the horizon is for. What is paid once counts whenever it falls due.
     *
     * @param escalation percent for each whole year since the first month
     */
    static Cumulative of(Falling falling, BigDecimal escalation, Months months) {
        var isAnnual = falling.rhythm() == Rhythm.ANNUAL;
        var first = months.index(falling.first());
        var last = months.index(falling.last());
        var from = isAnnual ? Math.max(0, first) : first;
        var shares = new double[Math.max(0, (isAnnual ? Math.min(last, months.count() - 1) : last) - from + 1)];
        var growth = 1 + escalation.doubleValue() / PERCENT;
        var before = from == first ? 0 : falling.share(months.month(from - 1).atEndOfMonth());
        var sum = 0.0;
        var price = 1.0;
        for (var at = 0; at < shares.length; at++) {
            var now = falling.share(months.month(from + at).atEndOfMonth());
            if (at == 0 || (from + at) % A_YEAR == 0) {
                price = StrictMath.pow(growth, Math.max(0, from + at) / A_YEAR);
            }
            sum = growth == 1 && from == first ? now : sum + (now - before) * price;
            shares[at] = sum;
            before = now;
        }
        return new Cumulative(from, shares);
    }

    /** As a share of the base amount, what has fallen due by the end of a month, counted as {@link Months} counts. */
    public double share(int month) {
        return month < from || shares.length == 0 ? 0 : shares[Math.min(month - from, shares.length - 1)];
    }

    /** All of it, as a share of the base amount: 1 for what is paid once at an unchanging price. */
    public double all() {
        return shares.length == 0 ? 0 : shares[shares.length - 1];
    }

    /**
     * Adds an amount where it falls due. Each month takes the difference of two rounded sums, so that all months together
     * come to the whole amount.
     *
     * @param due one for each month, in the smallest unit
     * @param amount the base amount
     */
    public void addTo(long[] due, long amount) {
        var begin = Math.max(0, -from);
        var end = Math.min(shares.length, due.length - from);
        var before = begin == 0 || begin > shares.length ? 0 : share(amount, begin - 1);
        for (var at = begin; at < end; at++) {
            var now = share(amount, at);
            due[from + at] += now - before;
            before = now;
        }
    }

    /** What {@link #addTo} adds to all months together. */
    public long within(Months months, long amount) {
        return by(months.count() - 1, amount) - by(-1, amount);
    }

    /** The same for each of three points. */
    public Points within(Months months, Points amount) {
        return new Points(within(months, amount.low()), within(months, amount.likely()), within(months, amount.high()));
    }

    private long by(int month, long amount) {
        return month < from || shares.length == 0 ? 0 : share(amount, Math.min(month - from, shares.length - 1));
    }

    /** The month in which the first of it falls due, counted as {@link Months} counts. */
    public int from() {
        return from;
    }

    private long share(long amount, int at) {
        return (long) Math.rint(amount * shares[at]);
    }

    /**
     * As {@link #addTo} for many lines at once, whose months are told apart only at the end: adds what has fallen due by the
     * end of each month. In doubles, which a processor adds up four at a time, and which are exact while all that is added
     * stays below {@link #EXACT}.
     *
     * @param fallen before the first month, then by the end of each
     * @param complete what no longer grows, from each of these on
     */
    void addFallen(double[] fallen, double[] complete, long amount) {
        var shift = from + 1;
        var end = Math.min(shares.length, fallen.length - shift);
        for (var at = Math.max(0, -shift); at < end; at++) {
            fallen[shift + at] += Math.rint(amount * shares[at]);
        }
        var over = shift + shares.length;
        if (shares.length > 0 && over < fallen.length) {
            complete[Math.max(0, over)] += Math.rint(amount * all());
        }
    }

    boolean isWithin(Months months) {
        return from >= 0 && from + shares.length <= months.count();
    }
}
