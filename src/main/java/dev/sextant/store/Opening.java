package dev.sextant.store;

import dev.sextant.journal.Opened;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opens one engagement. Until everything has been looked at, nothing is changed. */
final class Opening {

    private final Disk disk;
    private final Place place;
    private final Snapshots snapshots;
    private final Seal seal;
    private final Migrations migrations;
    private final Clock clock;

    Opening(Disk disk, Place place, Snapshots snapshots, Seal seal, Migrations migrations, Clock clock) {
        this.disk = disk;
        this.place = place;
        this.snapshots = snapshots;
        this.seal = seal;
        this.migrations = migrations;
        this.clock = clock;
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
        var manifest = Manifest.read(place, migrations.version());
        if (!manifest.isSealedBy(seal) || !manifest.id().equals(place.id())) {
            throw new Refusal("store.foreign", place.id());
        }
        return manifest;
    }

    Findings look(boolean whole) {
        return new Inspection(place, place.database(), migrations).look(manifest(), whole);
    }

    private boolean isWritable() {
        return disk.isWritable(place.folder())
                && List.of(place.database(), place.log(), place.manifest()).stream()
                        .allMatch(it -> Files.notExists(it) || disk.isWritable(it));
    }

    private Store open(Lock lock) throws IOException, SQLException {
        new Replacement(disk, place, seal, clock).resume(manifest());
        var rebuilt = 0L;
        Findings findings;
        try {
            findings = look(false);
        } catch (Refusal damage) {
            rebuilt = rebuilt(damage);
            findings = look(false);
        }
        if (findings.schema() < migrations.version()) {
            migrate(findings);
            findings = look(false);
        }
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
        return new Rebuilding(disk, place, snapshots, seal, migrations, clock).rebuild(manifest(), damage);
    }

    private Database opened() throws SQLException {
        try {
            return Database.open(place.database());
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
            return WriteAheadLog.open(disk, place.log(), findings.log().end());
        }
        snapshots.write(findings.now());
        disk.move(place.log(), place.aside("damaged", "log", clock));
        return WriteAheadLog.open(disk, place.log(), 0);
    }

    /** The old file is kept, and the new one is made from a copy of it and looked at before it takes its place. */
    private void migrate(Findings findings) throws IOException, SQLException {
        snapshots.write(findings.now());
        var old = Files.readAllBytes(place.database());
        var next = place.nextDatabase();
        AtomicFile.write(disk, place.aside("version-" + findings.schema(), "mv.db", clock), old);
        AtomicFile.write(disk, next, old);
        try (var database = Database.open(next)) {
            migrations.migrate(database);
            database.checkpoint();
        }
        disk.force(next);
        var before = findings.manifest();
        var after = before.migrated(migrations.version(), Seal.fingerprint(Files.readAllBytes(next)));
        var found = new Inspection(place, next, migrations).look(before.isClosed() ? after : after.held(Holders.here(clock)), true);
        if (found.now().seq() != findings.now().seq()) {
            throw Trouble.damaged(next, "entries");
        }
        before.held(Holders.here(clock)).write(disk, place, seal); // until the next line but one, either file will do
        swap(next);
        found.manifest().write(disk, place, seal);
    }

    private void swap(Path next) throws IOException {
        disk.move(next, place.database());
        disk.forceFolder(place.folder());
    }

    private Refusal inUse() {
        var holder = Manifest.read(place, migrations.version()).holder();
        return holder == null
                ? new Refusal("store.in-use", "?", "?", "?")
                : new Refusal("store.in-use", holder.user(), holder.host(), Holders.shown(holder, clock));
    }
}
