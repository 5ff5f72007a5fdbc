package dev.sextant.journal;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One gesture of the user, whole or not at all.
 *
 * @param seq 1 for the first entry of an engagement, and no gaps
 * @param branch the line of the plan that it belongs to
 * @param at when it was made, to the millisecond
 * @param by who made it
 * @param label the key of the sentence that says what kind of gesture it was
 * @param undoes the entry that it takes back, if it is an undo
 */
public record Entry(
        long seq, String branch, Instant at, String by, String label, @Nullable Long undoes, List<Edit> edits) {

    public static final String MAIN = "main";

    public Entry {
        if (edits.isEmpty()) {
            throw new Refusal("entry.empty", label);
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
        edits = List.copyOf(edits);
    }

    /** The edits that take this entry back, last one first. */
    public List<Edit> inverse() {
        return edits.reversed().stream().map(Edit::inverse).toList();
    }
}
