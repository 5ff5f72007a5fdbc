package dev.sextant.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sextant.journal.Entry;
import dev.sextant.journal.History;
import dev.sextant.json.Digest;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the entries of an older format: what was written is verified as it was written, brought to today's format, and
 * played again from nothing. Its tables of parts are not looked at, so that no step from table to table is ever written.
 */
final class Replay {

    private final Path file;
    private final Snapshots snapshots;
    private final List<Entry> kept = new ArrayList<>();
    private final List<Entry> missing = new ArrayList<>();
    private final Map<Long, String> written = new HashMap<>();
    private Digest at = Digest.EMPTY;
    private boolean beginsWithNothing;

    private Replay(Path file, Snapshots snapshots) {
        this.file = file;
        this.snapshots = snapshots;
    }

    /**
     * @param rows of the file, without gaps
     * @param records of the logs, in order
     */
    static Findings of(
            Path file, Manifest manifest, int format, List<EntryTable.Row> rows, List<LogRecord> records, LogScan log, Snapshots snapshots)
            throws IOException {
        var replay = new Replay(file, snapshots);
        for (var row : rows) {
            replay.take(row, format);
        }
        for (var record : records) {
            replay.take(record);
        }
        replay.require(replay.last() >= manifest.entries(), "entries");
        replay.require(!manifest.isClosed() || replay.at.hex().equals(manifest.digest()), "digest");
        return replay.findings(manifest, format, log);
    }

    private void take(EntryTable.Row row, int format) throws IOException {
        var leads = at.withWritten(row.edits().getBytes(UTF_8)).hex().equals(row.digest());
        beginsWithNothing = kept.isEmpty() ? leads : beginsWithNothing;
        require(leads || kept.isEmpty() && row.seq() > 1, "digest");
        at = digest(row.digest());
        kept.add(row.entry(format));
        written.put(row.seq(), row.digest());
    }

    private void take(LogRecord record) {
        if (record.entry().seq() > last()) {
            if (record.entry().seq() != last() + 1 || !record.previous().equals(at.hex())) {
                throw Trouble.damaged(file.resolveSibling("plan.log"), "entry " + record.entry().seq());
            }
            at = digest(record.kept().digest());
            missing.add(record.entry());
            written.put(last(), at.hex());
        }
    }

    private long last() {
        return missing.isEmpty() ? kept.getLast().seq() : missing.getLast().seq();
    }

    private Findings findings(Manifest manifest, int format, LogScan log) throws IOException {
        var played = Played.of(fromNothing());
        var all = played.kept();
        var border = all.size() - missing.size();
        return new Findings(
                manifest, format, played.chain(), all.getFirst().seq(), List.copyOf(all.subList(0, border)),
                List.copyOf(all.subList(border, all.size())), log, List.of());
    }

    /** All entries. After a recovery the first one may go on from a plan that only the snapshots know. */
    private List<Entry> fromNothing() throws IOException {
        var all = new ArrayList<>(kept);
        all.addAll(missing);
        if (beginsWithNothing) {
            return all;
        }
        for (var snapshot : snapshots.intact()) {
            var head = snapshot.head();
            if (head.digest().equals(written.get(head.seq()))) {
                var until = all.stream().filter(it -> it.seq() <= head.seq()).toList();
                var beginning = new ArrayList<>(History.fromNothing(snapshot.plan(), until));
                beginning.addAll(all.subList(until.size(), all.size()));
                return beginning;
            }
        }
        throw Trouble.damaged(file, "beginning");
    }

    private static Digest digest(String hex) {
        return new Digest(new BigInteger(hex, 16));
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw Trouble.damaged(file, what);
        }
    }
}
