package dev.sextant.store;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes a new file from a snapshot and the logs. What is damaged is kept beside it. */
final class Recovery {

    private final Disk disk;
    private final Place place;
    private final Snapshots snapshots;
    private final Seal seal;
    private final Migrations migrations;
    private final Clock clock;

    Recovery(Disk disk, Place place, Snapshots snapshots, Seal seal, Migrations migrations, Clock clock) {
        this.disk = disk;
        this.place = place;
        this.snapshots = snapshots;
        this.seal = seal;
        this.migrations = migrations;
        this.clock = clock;
    }

    /** What can be brought back, newest first. */
    List<Snapshot> offered() throws IOException {
        var logs = LogHistory.of(place);
        return snapshots.intact().stream()
                .map(SnapshotFile::head)
                .map(it -> it.snapshot(logs.after(it.seq(), it.digest()).size()))
                .toList();
    }

    /** @throws Refusal if there is no such snapshot any more, or it is not what was written */
    SnapshotFile of(Snapshot wanted) throws IOException {
        return snapshots.intact().stream()
                .filter(it -> it.head().seq() == wanted.seq() && it.head().at().equals(wanted.at()))
                .findFirst()
                .orElseThrow(() -> new Refusal("store.missing", wanted.id()));
    }

    void recover(Snapshot wanted) throws IOException, SQLException {
        Permissions.createFolder(disk, place.folder());
        try (var lock = Lock.take(place).orElseThrow(() -> new Refusal("store.in-use", "?", "?", "?"))) {
            var snapshot = of(wanted);
            var entries = entries(snapshot, LogHistory.of(place));
            var chain = snapshot.chain();
            for (var kept : entries) {
                chain = kept.seq() > chain.seq() ? chain.with(kept.entry()) : chain;
            }
            Fresh.write(disk, place.nextDatabase(), migrations, chain, entries);
            var manifest = Fresh.manifest(place, place.nextDatabase(), migrations.version(), chain, entries);
            snapshots.write(chain); // before the logs go, so that nothing is known in one place only
            var replacement = new Replacement(disk, place, seal, clock);
            for (var log : place.logs()) {
                replacement.setAside(log, "log");
            }
            WriteAheadLog.open(disk, place.log(), 0).close();
            replacement.put(manifest);
        }
    }

    /** What led to the snapshot as far as the logs know it, and what led on from there. */
    private List<Kept> entries(SnapshotFile snapshot, LogHistory logs) {
        var head = snapshot.head();
        var entries = new ArrayList<>(logs.until(head.seq(), head.digest()));
        if (entries.isEmpty()) {
            entries.add(beginning(snapshot));
        }
        entries.addAll(logs.after(head.seq(), head.digest()));
        return entries;
    }

    /** The snapshot as one entry, where no log knows how the plan came to it. */
    private Kept beginning(SnapshotFile snapshot) {
        var head = snapshot.head();
        var all = snapshot.plan().parts().map(Edit::add).toList();
        var entry = new Entry(head.seq(), Entry.MAIN, head.at(), System.getProperty("user.name", "?"), Journal.RESTORE, null, all);
        return new Kept(entry, head.digest());
    }
}
