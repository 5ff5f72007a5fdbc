package dev.sextant.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times, in nanoseconds. */
final class Times {

    private long[] nanos = new long[64];
    private int count;

    void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = taken;
    }

    void since(long start) {
        add(System.nanoTime() - start);
    }

    /** The time in milliseconds that this share of all took at most: 0.5 for the median. */
    double at(double share) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(share * count) - 1, 0, count - 1)] / 1e6;
    }

    double median() {
        return at(0.5);
    }

    void print(String what) {
        System.out.printf(Locale.ROOT, "%-56s p50 %9.3f ms   p99 %9.3f ms   n %d%n", what, median(), at(0.99), count);
    }

    static void ratio(String what, Times of, Times to) {
        System.out.printf(Locale.ROOT, "%-56s p50 %9.2f x    p99 %9.2f x%n", what, of.median() / to.median(), of.at(0.99) / to.at(0.99));
    }
}
