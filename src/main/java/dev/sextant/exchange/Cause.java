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
        /** A link that it waits for had a lag or another type. */
        LINK_SIMPLIFIED,
        /** A link that it waited for is gone. */
        LINK_DROPPED,
        /** A rule about its dates is not carried over. */
        CONSTRAINT,
        /** A calendar there works on other days or hours. */
        CALENDAR,
        /** Its dates were typed there. */
        MANUAL,
        /** It has begun or is interrupted there. */
        ACTUALS,
        /** Its duration runs through nights and weekends there. */
        ELAPSED,
        /** It begins in the course of a day there, or does not last whole days. */
        HOURS,
        /** A milestone stands here on the evening on which the work before it ends, and there on a morning. */
        MILESTONE,
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
