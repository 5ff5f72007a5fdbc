package dev.sextant.journal;

import dev.sextant.plan.Plan;
import java.util.List;

/** Looks back along the entries. */
public final class History {

    private History() {}

    /**
     * The plan as it was right after an entry.
     *
     * @param now the plan after the last of the entries
     * @param entries without gaps, oldest first
     * @param seq of the entry
     */
    public static Plan at(Plan now, List<Entry> entries, long seq) {
        var plan = now;
        for (var entry : entries.reversed()) {
            if (entry.seq() <= seq) {
                break;
            }
            plan = plan.with(entry.inverse());
        }
        return plan;
    }
}
