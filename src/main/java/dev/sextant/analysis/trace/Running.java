package dev.sextant.analysis.trace;

import dev.sextant.analysis.finance.Npv;
import java.util.Arrays;

/** A running total of amounts that are not whole, cut into months so that the whole ones add up. */
final class Running {

    /** Beyond this a double does not hold every whole number. */
    private static final double LARGEST = 0x1p53;

    private final double[] flows;
    /** What has come by the end of the month before. */
    private final double[] sums;

    private Running(double... flows) {
        this.flows = flows;
        sums = new double[flows.length + 1];
        for (var month = 0; month < flows.length; month++) {
            sums[month + 1] = sums[month] + flows[month];
        }
    }

    /** @param rate a month */
    static Running discounted(double rate, double... flows) {
        var running = new Running(Npv.discounted(rate, flows));
        running.sums[flows.length] = Npv.of(rate, flows); // the same rounding as the figure itself
        return running;
    }

    /** What is spent discounted to the start, as positive amounts; or what is earned, grown to the end. */
    static Running moved(boolean earned, double rate, double... flows) {
        if (!earned) {
            return new Running(Npv.discounted(rate, Arrays.stream(flows).map(it -> Math.max(0, -it)).toArray()));
        }
        var grown = new double[flows.length];
        for (var month = 0; month < flows.length; month++) {
            grown[month] = Math.max(0, flows[month]) * StrictMath.pow(1 + rate, flows.length - 1 - month);
        }
        return new Running(grown);
    }

    /** In the smallest unit. */
    long in(Period period) {
        return Math.round(sums[period.until()]) - Math.round(sums[period.from()]);
    }

    boolean canBeTold() {
        return Arrays.stream(sums).allMatch(it -> Math.abs(it) < LARGEST);
    }

    /** The last month in which the total turns from below nothing; −1 if it never was below. */
    int lastTurn() {
        var total = 0.0;
        var turn = -1;
        for (var month = 0; month < flows.length; month++) {
            var before = total;
            total += flows[month];
            if (before < 0 && total >= 0) {
                turn = month;
            }
        }
        return turn;
    }
}
