package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/**
 * A rule about the dates of a task. A task without one begins as soon as it may.
 *
 * @param moment what the rule names; nothing for {@link Rule#AS_LATE}
 */
public record Constraint(Rule rule, @Nullable Moment moment) {

    /** The rules that planners know. */
    public enum Rule {
        /** As late as no later task and no finish suffers. */
        AS_LATE,
        START_NO_EARLIER,
        START_NO_LATER,
        FINISH_NO_EARLIER,
        FINISH_NO_LATER,
        START_ON,
        FINISH_ON,
        /** Set by hand: begins at the moment, whatever its links say. */
        MANUAL;

        public boolean namesFinish() {
            return this == FINISH_NO_EARLIER || this == FINISH_NO_LATER || this == FINISH_ON;
        }
    }

    public Constraint {
        if ((moment == null) != (rule == Rule.AS_LATE)) {
            throw new Refusal("constraint.moment", rule);
        }
    }

    public static Constraint notBefore(Moment moment) {
        return new Constraint(Rule.START_NO_EARLIER, moment);
    }
}
