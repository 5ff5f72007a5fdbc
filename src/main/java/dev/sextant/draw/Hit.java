package dev.sextant.draw;

import dev.sextant.plan.Id;
import org.jspecify.annotations.Nullable;

/**
 * What lies at a place of a Gantt chart.
 *
 * @param part the phase, task or link that it belongs to; nothing for {@link Target#NOTHING}
 */
public record Hit(Target target, @Nullable Id<?> part) {

    public static final Hit NOTHING = new Hit(Target.NOTHING, null);

    /** What can be taken hold of. */
    public enum Target {
        /** The inside of a bar, or the bracket of a summary. */
        BODY,
        /** The right end of a bar. */
        END,
        /** The edge between what is done and what is not. */
        PROGRESS,
        /** The handle before a bar, from which a link from its start is drawn. */
        START_HANDLE,
        /** The handle behind a bar. */
        FINISH_HANDLE,
        DIAMOND,
        /** The bracket of a phase. */
        PHASE,
        LINK,
        NOTHING
    }
}
