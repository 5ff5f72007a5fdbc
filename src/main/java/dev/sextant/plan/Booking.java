package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that was promised or spent for a cost line.
 *
 * @param on the day of the order or of the invoice
 * @param amount without tax, in the charter's currency; less than nothing for what came back
 * @param reference the number of the order or of the invoice; what it pays of a commitment names the same one
 */
public record Booking(
        Id<Booking> id, Id<CostLine> line, Type type, LocalDate on, BigDecimal amount, String reference, String note) implements Part {

    /** How far the money has gone. */
    public enum Type {
        /** Ordered, and not yet invoiced. */
        COMMITMENT,
        ACTUAL
    }

    public Booking {
        Require.day(on, "booking.on");
        amount = Require.signed(amount, "booking.amount");
        reference = Require.line(reference, "booking.reference");
        note = Require.lines(note, "booking.note");
    }

    public Booking withLine(Id<CostLine> line) {
        return new Booking(id, line, type, on, amount, reference, note);
    }

    public Booking withType(Type type) {
        return new Booking(id, line, type, on, amount, reference, note);
    }

    public Booking withOn(LocalDate on) {
        return new Booking(id, line, type, on, amount, reference, note);
    }

    public Booking withAmount(BigDecimal amount) {
        return new Booking(id, line, type, on, amount, reference, note);
    }

    public Booking withReference(String reference) {
        return new Booking(id, line, type, on, amount, reference, note);
    }

    public Booking withNote(String note) {
        return new Booking(id, line, type, on, amount, reference, note);
    }
}
