package dev.sextant.analysis.finance;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Where a sum of exponentials is zero: everywhere, not just next to a guess.
 *
 * <p>The way is that of the proof of Descartes' rule for real exponents (Laguerre, 1883). A sum whose amounts never change
 * their sign is never zero. Any other, multiplied by a suitable power, which moves no zero, has a
 * {@linkplain Exponentials#slope slope} with one change less, whose zeros are found first; between two of them the sum
 * only rises or only falls, so the signs at the ends say whether a zero lies between, and halving finds it.
 *
 * <p>A sum that touches zero within what rounding can tell, as at a double zero, counts as zero there, once; two zeros
 * nearer to each other than that are one.
 */
final class Roots {

    /** Of u, and so of a rate next to 0: well below what rounding leaves certain. */
    private static final double NARROW = 0x1p-56;

    private final Exponentials sum;
    private final DoubleStream.Builder roots = DoubleStream.builder();
    /** Behind which no more zeros are looked for, and the sign there. */
    private double left = Double.NEGATIVE_INFINITY;
    private int sign;

    private Roots(Exponentials sum) {
        this.sum = sum;
        sign = sum.signAtTheBottom();
    }

    /** Rising. */
    static double[] of(Exponentials sum) {
        if (sum.changes() == 0) {
            return new double[0];
        }
        var turns = of(sum.slope());
        var search = new Roots(sum);
        Arrays.stream(turns.length == 0 ? new double[] {0} : turns).forEach(search::upTo);
        search.upToTheTop();
        return search.roots.build().toArray();
    }

    private void upTo(double turn) {
        var next = sum.sign(turn);
        if (next == 0 && sign != 0) {
            roots.add(turn);
        } else if (next * sign < 0) {
            roots.add(between(left == Double.NEGATIVE_INFINITY ? far(turn, -1, sign) : left, turn));
        }
        left = turn;
        sign = next;
    }

    private void upToTheTop() {
        if (sign * sum.signAtTheTop() < 0) {
            roots.add(between(left, far(left, 1, sum.signAtTheTop())));
        }
    }

    /** A place on one side of another where the sign is already that of the infinite. */
    private double far(double from, int direction, int wanted) {
        var step = 1 / sum.range();
        while (Math.signum(sum.at(from + direction * step)) != wanted) {
            step *= 2;
        }
        return from + direction * step;
    }

    private double between(double low, double high) {
        var atLow = Math.signum(sum.at(low));
        var from = low;
        var to = high;
        while (to - from > NARROW) {
            var middle = from + (to - from) / 2;
            if (middle <= from || middle >= to) {
                break;
            }
            if (Math.signum(sum.at(middle)) == atLow) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from + (to - from) / 2;
    }
}
