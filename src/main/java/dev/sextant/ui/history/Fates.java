package dev.sextant.ui.history;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each entry: whether it was taken back, and what an undo or a redo was about.
 *
 * @param fates by number; entries that stand are not in it
 * @param abouts the label of the gesture that an undo took back or a redo brought back, by the number of the undo or redo
 */
record Fates(Map<Long, Fate> fates, Map<Long, String> abouts) {

    /** What became of one entry. */
    enum Fate {
        STANDS,
        UNDONE,
        /** Taken back, and brought back by a later entry. */
        REDONE
    }

    /** @param entries oldest first, without gaps */
    static Fates of(List<Entry> entries) {
        var labels = new HashMap<Long, String>();
        var fates = new HashMap<Long, Fate>();
        var abouts = new HashMap<Long, String>();
        var undone = new ArrayDeque<Long>();
        for (var entry : entries) {
            var label = entry.label();
            if (entry.undoes() != null) {
                label = labels.getOrDefault(entry.undoes(), label);
                fates.put(entry.undoes(), Fate.UNDONE);
                abouts.put(entry.seq(), label);
                undone.push(entry.undoes());
            } else if (label.equals(Journal.REDO) && !undone.isEmpty()) {
                var again = undone.pop();
                label = labels.getOrDefault(again, label);
                fates.put(again, Fate.REDONE);
                abouts.put(entry.seq(), label);
            } else {
                undone.clear();
            }
            labels.put(entry.seq(), label);
        }
        return new Fates(fates, abouts);
    }

    Fate of(Entry entry) {
        return fates.getOrDefault(entry.seq(), Fate.STANDS);
    }
}
