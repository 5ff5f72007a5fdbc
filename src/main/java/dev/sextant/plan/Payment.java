package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a cost line that falls due at once. What all payments of a line leave falls due at its end.
 *
 * @param percent of the line
 * @param gate that releases it: the end of the gate's phase
 * @param task that releases it by its end, where no gate does
 * @param on the day, where neither does; without any of them it is due at the end of the line
 * @param days from that day until it is paid
 */
public record Payment(
        Id<Payment> id,
        double rank,
        Id<CostLine> line,
        Words name,
        BigDecimal percent,
        @Nullable Id<Gate> gate,
        @Nullable Id<Task> task,
        @Nullable LocalDate on,
        int days)
        implements Part, Ranked {

    private static final int MOST_DAYS = 3_650;

    public Payment {
        rank = Require.rank(rank);
        name.atMost(Require.NAME, "payment.name");
        percent = Require.percent(100, percent, "payment.percent");
        Require.day(on, "payment.on");
        Require.within(0, MOST_DAYS, days, "payment.days");
    }

    public Payment withName(Words name) {
        return new Payment(id, rank, line, name, percent, gate, task, on, days);
    }

    public Payment withPercent(BigDecimal percent) {
        return new Payment(id, rank, line, name, percent, gate, task, on, days);
    }

    /** Released by a gate, or by a task, or on a day. */
    public Payment withEvent(@Nullable Id<Gate> gate, @Nullable Id<Task> task, @Nullable LocalDate on) {
        return new Payment(id, rank, line, name, percent, gate, task, on, days);
    }

    public Payment withDays(int days) {
        return new Payment(id, rank, line, name, percent, gate, task, on, days);
    }
}
