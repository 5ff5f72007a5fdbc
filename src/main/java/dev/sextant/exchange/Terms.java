package dev.sextant.exchange;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Moment;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what terms the other program schedules a task.
 *
 * @param constraint the rule about its dates; nothing where it begins as soon as it may
 * @param deadline that moves nothing
 * @param calendar the key of its own; nothing where the project's and its people's count
 * @param started when it really began
 * @param finished when it was really done
 * @param remaining how many days of the file are left, where progress does not say it
 */
public record Terms(
        @Nullable Constraint constraint,
        @Nullable LocalDate deadline,
        @Nullable Integer calendar,
        @Nullable Moment started,
        @Nullable Moment finished,
        @Nullable Double remaining,
        Set<Trait> traits) {

    /** As soon as its predecessors allow. */
    public static final Terms PLAIN = new Terms(null, null, null, null, null, null, Set.of());

    /** What else decides on dates, and is no rule of this house. */
    public enum Trait {
        /** Its start was drawn by hand, and a link only pushes it further away. */
        DRAWN,
        /** It is interrupted. */
        SPLIT,
        /** It is switched off: it keeps its dates, and nothing waits for it. */
        INACTIVE,
        /** It was delayed so that nobody has too much to do. */
        LEVELLED,
        /** It has a calendar of its own and its people have theirs, and it is worked on when both are. */
        CROSSED,
        /** A latest start that links can pass there: it moves nothing, and is left behind. */
        SOFT,
        /** A date of it lies further away than a plan can hold, and is left out. */
        FAR
    }

    public Terms {
        traits = Set.copyOf(traits);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it may begin before its project does: it has begun, or a rule says so. */
    boolean ignoresPlanStart() {
        return started != null || constraint != null && switch (constraint.rule()) {
            case START_NO_EARLIER, FINISH_NO_EARLIER -> false;
            case AS_LATE, START_NO_LATER, FINISH_NO_LATER, START_ON, FINISH_ON, MANUAL -> true;
        };
    }
}
