package dev.sextant.exchange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what terms the other program schedules a task, as far as they can make its dates differ here.
 *
 * @param constraint the rule about its dates
 * @param day that the rule names, if it names one
 * @param oddDays the days of the project on which its calendars work and ours does not, or the other way round, or not eight
 *     hours
 */
public record Terms(Constraint constraint, @Nullable LocalDate day, Set<Trait> traits, NavigableSet<LocalDate> oddDays) {

    /** As soon as its predecessors allow, by our calendar. */
    public static final Terms PLAIN = new Terms(Constraint.AS_SOON, null, Set.of(), Collections.emptyNavigableSet());

    /** A rule about the dates of a task. */
    public enum Constraint {
        AS_SOON,
        AS_LATE,
        START_NO_EARLIER,
        START_ON,
        START_NO_LATER,
        FINISH_NO_EARLIER,
        FINISH_ON,
        FINISH_NO_LATER;

        /** Whether a day before which a task may not start says what matters of it. */
        boolean isCarried() {
            return this == START_NO_EARLIER || this == START_ON;
        }
    }

    /** What else decides on dates. */
    public enum Trait {
        /** Its dates were typed, not worked out. */
        MANUAL,
        /** It has begun, and what happened counts more than what was planned. */
        STARTED,
        /** It is interrupted. */
        SPLIT,
        /** Its duration runs through nights and weekends. */
        ELAPSED,
        /** It begins in the course of a day, or does not last whole days. */
        PART_DAY
    }

    public Terms {
        traits = Set.copyOf(traits);
        oddDays = Collections.unmodifiableNavigableSet(oddDays); // shared by all rows of a calendar, so not copied
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether an odd day lies between two days, both included, in whichever order they come. */
    boolean isOddBetween(LocalDate one, LocalDate other) {
        var from = one.isBefore(other) ? one : other;
        var odd = oddDays.ceiling(from);
        return odd != null && !odd.isAfter(one.isBefore(other) ? other : one);
    }

    /** The first day on which the task may start, where the rule says so. */
    @Nullable LocalDate notBefore() {
        return constraint.isCarried() ? day : null;
    }
}
