package dev.sextant.journal;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
