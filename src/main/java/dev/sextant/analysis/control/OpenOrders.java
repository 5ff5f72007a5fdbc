package dev.sextant.analysis.control;

import dev.sextant.plan.Booking;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** What of the orders of a line is not invoiced yet. */
public final class OpenOrders {

    private OpenOrders() {}

    /**
     * By reference, as it was first written; upper and lower case do not matter. Invoices with the reference of an order use
     * it up, and what they exceed it by opens nothing. Orders without a reference stand together under the empty one.
     *
     * @param bookings of one line
     */
    public static SequencedMap<String, BigDecimal> of(Collection<Booking> bookings) {
        var names = new LinkedHashMap<String, String>();
        Map<String, BigDecimal> left = new LinkedHashMap<>();
        for (var it : bookings) {
            if (it.type() == Booking.Type.COMMITMENT) {
                names.putIfAbsent(key(it), it.reference());
                left.merge(key(it), it.amount(), BigDecimal::add);
            }
        }
        for (var it : bookings) {
            if (it.type() == Booking.Type.ACTUAL && !it.reference().isEmpty()) {
                left.computeIfPresent(key(it), (_, open) -> open.subtract(it.amount()));
            }
        }
        var open = new LinkedHashMap<String, BigDecimal>();
        names.forEach((key, name) -> {
            var amount = left.getOrDefault(key, BigDecimal.ZERO);
            if (amount.signum() > 0) {
                open.put(name, amount);
            }
        });
        return open;
    }

    static BigDecimal sum(Collection<Booking> bookings) {
        return of(bookings).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String key(Booking booking) {
        return booking.reference().toLowerCase(Locale.ROOT);
    }
}
