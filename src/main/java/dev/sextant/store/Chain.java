package dev.sextant.store;

import dev.sextant.journal.Entry;
import dev.sextant.json.Digest;
import dev.sextant.plan.Plan;
import java.util.List;

/**
 * How far entries have led: a plan, its digest and the number of the last entry. Each entry is joined to the one before
 * it by the digest between them, so that nothing can be missing or changed unseen.
 */
record Chain(Plan plan, Digest digest, long seq) {

    static Chain at(Plan plan, long seq) {
        return new Chain(plan, Digest.of(plan), seq);
    }

    /** @throws dev.sextant.plan.Refusal if the plan refuses the entry */
    Chain with(Entry entry) {
        return new Chain(plan.with(entry.edits()), digest.with(entry.edits()), entry.seq());
    }

    boolean continuesWith(LogRecord record) {
        return record.entry().seq() == seq + 1 && record.previous().equals(digest.hex());
    }

    /** Whether the entries lead to where this chain is, and each digest among them is what its entries make it. */
    boolean isReachedBy(List<Kept> entries) {
        var at = digest;
        for (var kept : entries.reversed()) {
            if (!kept.digest().equals(at.hex())) {
                return false;
            }
            at = at.with(kept.entry().inverse());
        }
        return entries.isEmpty() || entries.getFirst().seq() > 1 || at.equals(Digest.EMPTY);
    }
}
