package dev.sextant.store;

import dev.sextant.journal.Entry;
import dev.sextant.journal.History;
import dev.sextant.journal.Journal;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes a new file from a snapshot and the logs. What is damaged is kept beside it. */
final class Recovery {

    private final Disk disk;
    private final Place place;
    private final Snapshots snapshots;
    private final Leftovers leftovers;
    private final Rewriting rewriting;

    Recovery(Disk disk, Place place, Snapshots snapshots, Seal seal, int format, Clock clock) {
        this.disk = disk;
        this.place = place;
        this.snapshots = snapshots;
        this.leftovers = new Leftovers(disk, place, snapshots);
        this.rewriting = new Rewriting(disk, place, snapshots, seal, format, clock);
    }

    /** What can be brought back, newest first. */
    List<Snapshot> offered() throws IOException {
        var logs = LogHistory.of(place);
        return usable().stream().map(it -> it.head().snapshot(later(it, logs))).toList();
    }

    /** Those that tell of somebody who was purged, and only wait to be deleted, are not offered while there are others. */
    private List<SnapshotFile> usable() throws IOException {
        var all = snapshots.intact();
        var purged = leftovers.isAny() ? leftovers.listed() : List.<Path>of();
        var clean = all.stream().filter(it -> !purged.contains(it.file())).toList();
        return clean.isEmpty() ? all : clean;
    }

    private static long later(SnapshotFile snapshot, LogHistory logs) {
        return snapshot.digests().stream().mapToLong(it -> logs.after(snapshot.head().seq(), it).size()).max().orElse(0);
    }

    /** @throws Refusal if there is no such snapshot any more, or it is not what was written */
    SnapshotFile of(Snapshot wanted) throws IOException {
        return usable().stream()
                .filter(it -> it.head().seq() == wanted.seq() && it.head().at().equals(wanted.at()))
                .findFirst()
                .orElseThrow(() -> new Refusal("store.missing", wanted.id()));
    }

    void recover(Snapshot wanted) throws IOException, SQLException {
        Permissions.createFolder(disk, place.folder());
        try (var lock = Lock.take(place).orElseThrow(() -> new Refusal("store.in-use", "?", "?", "?"))) {
            settle();
            var snapshot = of(wanted);
            var entries = entries(snapshot, LogHistory.of(place));
            snapshots.write(Played.of(entries).chain()); // before the logs go, so that nothing is known in one place only
            rewriting.replace("damaged", entries);
        }
    }

    /** A new history that had been decided for may be what is damaged. */
    private void settle() throws IOException {
        try {
            rewriting.settle();
        } catch (Refusal untrustworthy) {
            rewriting.distrust();
        }
    }

    /** What led to the snapshot as far as the logs know it, and what led on from there. */
    private static List<Entry> entries(SnapshotFile snapshot, LogHistory logs) {
        var seq = snapshot.head().seq();
        for (var digest : snapshot.digests()) {
            var led = entries(logs.until(seq, digest));
            var on = entries(logs.after(seq, digest));
            if (!led.isEmpty() || !on.isEmpty()) {
                var all = new ArrayList<>(led.isEmpty() ? List.of(beginning(snapshot)) : History.fromNothing(snapshot.plan(), led));
                all.addAll(on);
                return all;
            }
        }
        return List.of(beginning(snapshot));
    }

    private static List<Entry> entries(List<Kept> kept) {
        return kept.stream().map(Kept::entry).toList();
    }

    /** The snapshot as one entry, where no log knows how the plan came to it. */
    private static Entry beginning(SnapshotFile snapshot) {
        var head = snapshot.head();
        var all = snapshot.plan().parts().map(Edit::add).toList();
        return new Entry(head.seq(), Entry.MAIN, head.at(), System.getProperty("user.name", "?"), Journal.RESTORE, null, all);
    }
}
