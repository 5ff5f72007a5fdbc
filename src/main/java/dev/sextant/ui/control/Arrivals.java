package dev.sextant.ui.control;

import dev.sextant.exchange.costs.CostChanges;
import dev.sextant.exchange.costs.CostChanges.Refused;
import dev.sextant.exchange.costs.CostChanges.Unread;
import dev.sextant.plan.Booking;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bookings among what a table brings.
 *
 * @param taken rows that can be booked
 * @param refused rows that cannot, with their reasons; those too that would be booked on a closed line
 * @param same how many rows are booked already
 */
record Arrivals(List<Arrival> taken, List<Refused> refused, int same, List<Unread> unread) {

    /** A booking from a row. @param before what it was, where the row changes one */
    record Arrival(String row, @Nullable Booking before, Booking booking) {

        Edit edit() {
            return new Edit(before, booking);
        }
    }

    /** What is not a booking is not taken here: a workbook of costs is brought back on the screen of costs. */
    static Arrivals of(Plan plan, CostChanges changes) {
        var taken = new ArrayList<Arrival>();
        var refused = new ArrayList<>(changes.refused());
        for (var change : changes.changes()) {
            if (change.edit().after() instanceof Booking booking) {
                var line = plan.find(booking.line());
                if (line.isEmpty() || line.get().closed()) {
                    refused.add(new Refused(change.spot(), "", "", line.isEmpty()
                            ? new Refusal("part.missing", booking.line())
                            : new Refusal("control.closed", line.get().name())));
                } else {
                    taken.add(new Arrival(change.spot().address(), change.edit().before() instanceof Booking before ? before : null, booking));
                }
            }
        }
        return new Arrivals(List.copyOf(taken), List.copyOf(refused), changes.same(), changes.unread());
    }
}
