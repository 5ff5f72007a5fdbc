package dev.sextant.exchange;

import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * Why a task has other dates here than in the other program.
 *
 * @param values for the sentence: the predecessor's name, the rule and its day, the engagement's first day
 */
public record Cause(Kind kind, List<Object> values) {

    /** The sort of reason. */
    public enum Kind {
        /** The engagement begins later than the task began there. */
        ENGAGEMENT_START,
        /** Its predecessor has other dates, and it follows. */
        FOLLOWS,
        /** What is not done is moved beyond the engagement's status date. */
        STATUS_DATE,
        /** A link that it waited for is gone. */
        LINK_DROPPED,
        /** A rule about a summary's dates is not carried over. */
        CONSTRAINT,
        /** Its own calendar and those of its people count together there. */
        CALENDAR,
        /** Its dates were typed there, and the finish is not its duration after the start. */
        MANUAL,
        /** It is interrupted there. */
        SPLIT,
        /** A date of it lies further away than a plan can hold. */
        FAR,
        /** It follows the tasks in it. */
        SUMMARY,
        /** The tasks in it have the same dates, but its own there are not theirs. */
        SUMMARY_ALONE,
        /** The other program has a rule of its own. */
        OTHER
    }

    public Cause {
        values = List.copyOf(values);
    }

    static Cause of(Kind kind, Object... values) {
        return new Cause(kind, List.of(values));
    }

    static Cause follows(Words predecessor) {
        return of(Kind.FOLLOWS, predecessor);
    }

    public String sentence(Texts texts) {
        return texts.say("exchange.cause." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), values.toArray());
    }
}
