package dev.sextant.store;

import dev.sextant.journal.Opened;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens one engagement. Until everything has been looked at, nothing is changed. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private final Disk disk;
    private final Place place;
    private final Snapshots snapshots;
    private final Seal seal;
    private final int format;
    private final Clock clock;
    private final Rewriting rewriting;

    Opening(Disk disk, Place place, Snapshots snapshots, Seal seal, int format, Clock clock) {
        this.disk = disk;
        this.place = place;
        this.snapshots = snapshots;
        this.seal = seal;
        this.format = format;
        this.clock = clock;
        this.rewriting = new Rewriting(disk, place, snapshots, seal, format, clock);
    }

    Opened open() throws IOException, SQLException {
        if (!isWritable()) {
            return new ReadOnly(place, look(true));
        }
        var lock = Lock.take(place).orElseThrow(this::inUse);
        try {
            return open(lock);
        } catch (IOException | SQLException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** The manifest, if this user's library has written it. */
    Manifest manifest() {
        return Manifest.read(place, format).requireOwn(seal, place);
    }

    /** @throws Refusal {@code store.unfinished} if a new history is not wholly in its place */
    Findings look(boolean whole) throws IOException {
        if (rewriting.isUnfinished()) {
            throw new Refusal("store.unfinished", place.id());
        }
        return new Inspection(place, snapshots, format).look(manifest(), whole);
    }

    private boolean isWritable() {
        return disk.isWritable(place.home())
                && disk.isWritable(place.folder())
                && List.of(place.database(), place.log(), place.manifest()).stream()
                        .allMatch(it -> Files.notExists(it) || disk.isWritable(it));
    }

    private Store open(Lock lock) throws IOException, SQLException {
        rewriting.settle();
        var rebuilt = 0L;
        Findings findings;
        try {
            findings = look(false);
        } catch (Refusal damage) {
            rebuilt = rebuilt(damage);
            findings = look(false);
        }
        if (findings.schema() < format) {
            migrate(findings);
            findings = look(false);
        }
        clear(findings.now());
        var manifest = findings.manifest().held(Holders.here(clock));
        manifest.write(disk, place, seal);
        var database = opened();
        try {
            replay(database, findings);
            var log = log(findings);
            var keeper = new Keeper(disk, place, snapshots, seal, clock, manifest);
            var engagement = Manifest.of(
                            manifest.id(), manifest.schema(), manifest.key(), manifest.first(), findings.now(), manifest.lastEdit())
                    .engagement();
            return new Store(
                    place, engagement, rebuilt + findings.missing().size(), new Writer(place, log, database, findings.now()), keeper, lock);
        } catch (IOException | SQLException | RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** How many entries a damaged database was given back from the log. */
    private long rebuilt(Refusal damage) throws IOException, SQLException {
        if (!damage.code().equals("store.damaged")) {
            throw damage;
        }
        return new Rebuilding(place, snapshots, rewriting).rebuild(manifest(), damage);
    }

    private Database opened() throws SQLException {
        try {
            return Database.open(place.database(), place.veil());
        } catch (SQLException failed) {
            throw failed.getErrorCode() == Trouble.LOCKED ? inUse() : Trouble.reading(place.database(), failed);
        }
    }

    /** What the log has and the file lacks; then the file must be where looking at it said it would be. */
    private void replay(Database database, Findings findings) throws SQLException {
        if (!findings.missing().isEmpty()) {
            database.transaction(() -> {
                for (var kept : findings.missing()) {
                    Tables.apply(database, kept.entry().edits());
                    EntryTable.insert(database, kept);
                }
            });
            database.checkpoint();
        }
        var now = findings.now();
        if (EntryTable.extent(database).last() != now.seq()
                || !EntryTable.digest(database, now.seq()).equals(Optional.of(now.digest().hex()))) {
            throw Trouble.damaged(place.database(), "digest");
        }
    }

    /** The log as it is, or a new one where it is damaged or has lost its end. The old one is kept. */
    private WriteAheadLog log(Findings findings) throws IOException {
        if (findings.logGoesOn()) {
            return WriteAheadLog.open(disk, place.log(), place.veil(), findings.log().end());
        }
        snapshots.write(findings.now());
        disk.move(place.log(), place.aside("damaged", "log", clock));
        return WriteAheadLog.open(disk, place.log(), place.veil(), 0);
    }

    /** A verified copy of where the entries lead comes first; the old files stay beside the new ones. */
    private void migrate(Findings findings) throws IOException, SQLException {
        snapshots.write(findings.now());
        rewriting.replace("version-" + findings.schema(), findings.entries());
    }

    /** What a purge could not take away. That it cannot be done now either keeps nobody from working. */
    private void clear(Chain now) {
        var leftovers = new Leftovers(disk, place, snapshots);
        if (leftovers.isAny()) {
            try {
                var left = leftovers.clear(now);
                if (left > 0) {
                    LOG.warn("{}: {} files that were purged would not go", place.id(), left);
                }
            } catch (IOException failed) {
                LOG.warn("{}: files that were purged would not go: {}", place.id(), failed.getClass());
            }
        }
    }

    Refusal inUse() {
        var holder = Manifest.read(place, format).holder();
        return holder == null
                ? new Refusal("store.in-use", "?", "?", "?")
                : new Refusal("store.in-use", holder.user(), holder.host(), Holders.shown(holder, clock));
    }
}
