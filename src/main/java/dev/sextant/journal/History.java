package dev.sextant.journal;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        return replayed(entries, 1);
    }

    /** As {@link #replayed(List)}, of entries that may begin with what a recovery brought back, whatever its number. */
    public static Plan replayedSinceRecovery(List<Entry> entries) {
        var recovered = !entries.isEmpty() && entries.getFirst().label().equals(Journal.RESTORE);
        return replayed(entries, recovered ? entries.getFirst().seq() : 1);
    }

    private static Plan replayed(List<Entry> entries, long first) {
        var plan = Plan.EMPTY;
        var seq = first - 1;
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

    /**
     * Entries that can be played from nothing: where they go on from a plan that no entry tells of, as after a recovery, one
     * stands before them that holds all of it.
     *
     * @param now the plan after the last of the entries
     * @param entries without gaps, oldest first, at least one
     */
    public static List<Entry> fromNothing(Plan now, List<Entry> entries) {
        var first = entries.getFirst();
        var before = new LinkedHashSet<>(at(now, entries, first.seq()).parts().toList());
        for (var edit : first.inverse()) { // not by a plan, which would have to be whole
            before.remove(edit.before());
            if (edit.after() != null) {
                before.add(edit.after());
            }
        }
        if (before.isEmpty()) {
            return entries;
        }
        var all = new ArrayList<Entry>();
        var parts = before.stream().map(Edit::add).toList();
        all.add(new Entry(first.seq() - 1, Entry.MAIN, first.at(), first.by(), Journal.RESTORE, null, parts));
        all.addAll(entries);
        return List.copyOf(all);
    }
}
