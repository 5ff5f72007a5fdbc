package dev.sextant.ui.costs.twice;

import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.Booking;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Two lines become one: what was booked for the one that goes moves to the one that is kept, whose figures stay. */
record Merging(Plan plan, CostLine kept, CostLine gone) {

    List<Booking> bookings() {
        return plan.all(Booking.class).stream().filter(it -> it.line().equals(gone.id())).toList();
    }

    List<ChangeRequest> requests() {
        return plan.ranked(ChangeRequest.class, it -> it.line().equals(gone.id()));
    }

    /** None where the line that is kept is paid in parts already. */
    List<Payment> payments() {
        return of(kept).isEmpty() ? of(gone) : List.of();
    }

    private List<Payment> of(CostLine line) {
        return plan.ranked(Payment.class, it -> it.line().equals(line.id()));
    }

    /** What was paid for the line that goes, without a booking. */
    BigDecimal paid() {
        return Objects.requireNonNullElse(gone.actual(), BigDecimal.ZERO);
    }

    List<Edit> edits() {
        var moves = new ArrayList<Edit>();
        bookings().forEach(it -> moves.add(Edit.change(it, it.withLine(kept.id()))));
        requests().forEach(it -> moves.add(Edit.change(it, it.withLine(kept.id()))));
        payments().forEach(it -> moves.add(Edit.change(it, Shape.with(it, "line", kept.id()))));
        if (paid().signum() != 0) {
            moves.add(Edit.change(kept, kept.withActual(Objects.requireNonNullElse(kept.actual(), BigDecimal.ZERO).add(paid()))));
        }
        var moved = plan.with(moves);
        var accepted = plan.all(AcceptedOverlap.class).stream().filter(it -> it.line().equals(gone.id()) || gone.id().equals(it.other()));
        moves.addAll(Removal.of(moved, Stream.concat(Stream.of(moved.get(gone.id())), accepted).toArray(Part[]::new)));
        return List.copyOf(moves);
    }
}
