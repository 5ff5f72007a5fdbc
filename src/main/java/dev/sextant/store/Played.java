package dev.sextant.store;

import dev.sextant.journal.Entry;
import dev.sextant.json.Digest;
import dev.sextant.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * A history played from nothing.
 *
 * @param chain where it leads
 * @param kept each entry as a database has it
 * @param records each entry as a log has it
 */
record Played(Chain chain, List<Kept> kept, List<LogRecord> records) {

    /** @param entries without gaps, at least one; after a recovery the first has a number above 1 and holds everything */
    static Played of(List<Entry> entries) {
        var chain = new Chain(Plan.EMPTY, Digest.EMPTY, entries.getFirst().seq() - 1);
        var kept = new ArrayList<Kept>();
        var records = new ArrayList<LogRecord>();
        for (var entry : entries) {
            records.add(new LogRecord(chain.digest().hex(), entry));
            chain = chain.with(entry);
            kept.add(new Kept(entry, chain.digest().hex()));
        }
        return new Played(chain, kept, records);
    }
}
