package dev.sextant.journal;

import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.List;

/** Looks back along the entries. */
public final class History {

    private History() {}

    /**
     * The plan to which entries lead from nothing.
     *
     * @param entries oldest first
     * @throws Refusal {@code journal.gap} if one is missing, {@code journal.history} if the plan refuses one
     */
    public static Plan replayed(List<Entry> entries) {
        var plan = Plan.EMPTY;
        var seq = 0L;
        for (var entry : entries) {
            if (entry.seq() != ++seq) {
                throw new Refusal("journal.gap", seq, entry.seq());
            }
            plan = after(entry, plan);
        }
        return plan;
    }

    private static Plan after(Entry entry, Plan before) {
        try {
            return before.with(entry.edits());
        } catch (Refusal mismatch) {
            throw new Refusal("journal.history", entry.seq()).because(mismatch);
        }
    }

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
