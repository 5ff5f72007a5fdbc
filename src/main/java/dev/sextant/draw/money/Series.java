package dev.sextant.draw.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Amounts month by month.
 *
 * @param key by which the caller knows it again
 * @param label for the reader
 * @param months in the smallest unit of the currency; a short one ends in nothing
 */
public record Series(String key, String label, long[] months) {

    public Series {
        months = months.clone();
    }

    @Override
    public long[] months() {
        return months.clone();
    }

    int count() {
        return months.length;
    }

    /** Of a month, counted from the first. */
    long of(int month) {
        return month < months.length ? months[month] : 0;
    }

    /** Exact, because several months together may be more than a long holds. */
    BigDecimal sum(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(at -> BigDecimal.valueOf(of(at))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal sum() {
        return sum(0, months.length);
    }

    boolean isEmpty() {
        return Arrays.stream(months).allMatch(it -> it == 0);
    }
}
