package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the money of a line falls due.
 *
 * @param from the first day; where none is named, that of the task, the phase or the plan that the line belongs to
 * @param until the last day; where none is named, that of the task, phase or plan, and of what is paid every year the end of
 *     the horizon
 * @param escalation by how much the price rises, in percent a year, for every whole year since the plan began
 */
public record Timing(Profile profile, @Nullable LocalDate from, @Nullable LocalDate until, BigDecimal escalation) {

    public static final Timing EVEN = new Timing(Profile.EVEN, null, null, BigDecimal.ZERO);

    /** How an amount lies between two days. What is paid every year falls due so in each of its years. */
    public enum Profile {
        START,
        END,
        EVEN,
        /** Slow, fast, slow: after the share t of the time, 3t² − 2t³ of the money. */
        CURVE
    }

    public Timing {
        Require.day(from, "timing.from");
        Require.day(until, "timing.until");
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refusal("timing.dates", from, until);
        }
        escalation = Require.percent(100, escalation, "timing.escalation");
    }

    public Timing withProfile(Profile profile) {
        return new Timing(profile, from, until, escalation);
    }

    public Timing withDates(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Timing(profile, from, until, escalation);
    }

    public Timing withEscalation(BigDecimal escalation) {
        return new Timing(profile, from, until, escalation);
    }
}
