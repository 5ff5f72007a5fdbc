package dev.sextant.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at the files of an engagement without changing any of them. */
final class Inspection {

    /** H2's header, a line of keys and values: when its file was made, in milliseconds. */
    private static final Pattern KEY = Pattern.compile("\\AH:2,[\\w:,]*created:([0-9a-f]+)");

    private static final int HEADER = 4096;

    private final Place place;
    private final Path file;
    private final Path log;
    private final Snapshots snapshots;
    private final int format;

    /** @param format the newest that is known */
    Inspection(Place place, Snapshots snapshots, int format) {
        this(place, place.database(), place.log(), snapshots, format);
    }

    /** @param file the database, which like the log is not yet in its place while a history is being rewritten */
    Inspection(Place place, Path file, Path log, Snapshots snapshots, int format) {
        this.place = place;
        this.file = file;
        this.log = log;
        this.snapshots = snapshots;
        this.format = format;
    }

    /**
     * @param whole whether to read all entries, and follow the digests through them; after an abnormal end and in an older
     *     format that is done anyway
     * @throws Refusal {@code store.damaged}, {@code store.newer}
     */
    Findings look(Manifest manifest, boolean whole) {
        try (var copy = Database.copy(fitting(manifest), place.veil())) {
            var found = Schema.format(copy);
            Schema.requireKnown(found, format);
            var extent = EntryTable.extent(copy);
            require(extent.count() > 0 && extent.isWhole() && extent.first() == manifest.first(), "entries");
            if (found < format) {
                var log = LogScan.of(this.log, place.veil());
                return Replay.of(file, manifest, found, EntryTable.rows(copy, 0), reaching(extent.last(), manifest, log), log, snapshots)
                        .with(problems(manifest, log));
            }
            var entries = EntryTable.from(copy, whole || !manifest.isClosed() ? 0 : extent.last());
            var kept = Chain.at(Tables.read(copy), extent.last());
            require(kept.isReachedBy(entries), "digest");
            return withLog(manifest, found, kept, extent.first(), entries);
        } catch (StackOverflowError circle) { // damaged pages of H2 may lead to each other
            throw Trouble.damaged(file, "circle").because(circle);
        } catch (IOException | SQLException | RuntimeException failed) {
            throw Trouble.reading(file, failed);
        }
    }

    /** What H2 says of its file's beginning. @throws IOException if it does not begin as a file of H2 does */
    static String key(byte[] file) throws IOException {
        for (var at = 0; at <= HEADER && at < file.length; at += HEADER) { // H2 writes its header twice, in turn
            var key = KEY.matcher(new String(file, at, Math.min(HEADER, file.length - at), ISO_8859_1));
            if (key.find()) {
                return key.group(1);
            }
        }
        throw new IOException("not a file of H2");
    }

    /** The bytes of the file, if they are those that the manifest speaks of. H2 must not see any others. */
    private byte[] fitting(Manifest manifest) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw Trouble.damaged(file, "missing").because(gone);
        }
        require(place.veil().key(bytes).equals(manifest.key()), "key");
        require(!manifest.isClosed() || Seal.fingerprint(bytes).equals(manifest.file()), "fingerprint");
        return bytes;
    }

    private Findings withLog(Manifest manifest, int schema, Chain kept, long first, List<Kept> entries) throws IOException {
        var log = LogScan.of(this.log, place.veil());
        var missing = new ArrayList<Kept>();
        var now = kept;
        for (var record : reaching(kept.seq(), manifest, log)) {
            if (record.entry().seq() > now.seq()) {
                requireLog(now.continuesWith(record), "entry " + record.entry().seq());
                now = now.with(record.entry());
                missing.add(new Kept(record.entry(), now.digest().hex()));
            }
        }
        if (log.spoilt() && !manifest.isClosed()) {
            requireLog(now.seq() > (log.records().isEmpty() ? manifest.entries() : log.lastSeq()), "end");
        }
        require(now.seq() >= manifest.entries(), "entries");
        require(!manifest.isClosed() || now.digest().hex().equals(manifest.digest()), "digest");
        return new Findings(manifest, schema, now, first, entries, missing, log, problems(manifest, log));
    }

    /** The entries of the log, and those of the full ones too where the file does not reach the log. */
    private List<LogRecord> reaching(long last, Manifest manifest, LogScan log) throws IOException {
        var begins = log.records().isEmpty() ? manifest.entries() + 1 : log.records().getFirst().entry().seq();
        if (begins <= last + 1) {
            return log.records();
        }
        var all = new ArrayList<LogRecord>();
        for (var file : place.logs()) {
            all.addAll(LogScan.of(file, place.veil()).records());
        }
        return all;
    }

    private List<Refusal> problems(Manifest manifest, LogScan log) {
        var problems = new ArrayList<Refusal>();
        if (log.gap()) {
            problems.add(Trouble.damaged(place.log(), "gap"));
        }
        if (log.spoilt()) {
            problems.add(Trouble.damaged(place.log(), "end"));
        }
        if (log.torn() && manifest.isClosed()) {
            problems.add(Trouble.damaged(place.log(), "torn"));
        }
        if (!Files.exists(this.log)) {
            problems.add(Trouble.damaged(this.log, "missing"));
        }
        return problems;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw Trouble.damaged(file, what);
        }
    }

    private void requireLog(boolean holds, String what) {
        if (!holds) {
            throw Trouble.damaged(place.log(), what);
        }
    }
}
