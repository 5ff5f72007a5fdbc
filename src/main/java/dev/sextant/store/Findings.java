package dev.sextant.store;

import dev.sextant.journal.Entry;
import dev.sextant.plan.Refusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the files of an engagement hold.
 *
 * @param schema the format of the file; where it is an older one, everything else is as it would be in today's
 * @param now where file and log together lead
 * @param first the number of the first entry in the file
 * @param kept entries of the file, up to its last one; how many depends on what was asked
 * @param missing entries that the log has and the file lacks
 * @param log the log that is being written
 * @param problems what is not as it should be and yet takes nothing from the plan
 */
record Findings(
        Manifest manifest, int schema, Chain now, long first, List<Kept> kept, List<Kept> missing, LogScan log, List<Refusal> problems) {

    Findings with(List<Refusal> problems) {
        return new Findings(manifest, schema, now, first, kept, missing, log, problems);
    }

    /** All entries, where the whole file was asked for. */
    List<Entry> entries() {
        return Stream.concat(kept.stream(), missing.stream()).map(Kept::entry).toList();
    }

    /** Whether the next entry can be appended to the log as it is. */
    boolean logGoesOn() {
        return !log.gap() && !log.spoilt() && (log.records().isEmpty() || log.lastSeq() == now.seq());
    }
}
