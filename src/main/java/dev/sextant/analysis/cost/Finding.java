package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import java.util.List;

/**
 * Something about a line that keeps a total from being the whole truth.
 *
 * @param about what its sentence names besides the line
 */
public record Finding(Kind kind, Id<CostLine> line, List<Object> about) {

    /** What it can be. */
    public enum Kind {
        /** A role has no rate on the first day of its work, so that this work counts nothing. */
        NO_RATE,
        /** A currency has no rate, so that the line counts nothing. */
        NO_EXCHANGE_RATE,
        /** Nobody is assigned where the formula asks for the days of those who are. */
        NOBODY_ASSIGNED,
        /** The line counts nothing because it is too large to be added up. */
        TOO_LARGE,
        /** It is paid once, and some of it falls due before the plan starts or after the horizon: in the total, in no month. */
        OUTSIDE_HORIZON,
        /** It would begin after the horizon has ended, so that it counts nothing. */
        BEGINS_TOO_LATE,
        /** It is paid every year, but no year of it falls due inside the horizon, so that it counts nothing. */
        NEVER_DUE,
        /** Its payments come to more than all of it. */
        PAYMENTS_OVER,
        /** Its payments count nothing, because what is paid every year falls due by the month. */
        PAYMENTS_OF_A_YEAR
    }

    public Finding {
        about = List.copyOf(about);
    }

    static Finding of(Kind kind, CostLine line, Object... about) {
        return new Finding(kind, line.id(), List.of(about));
    }
}
