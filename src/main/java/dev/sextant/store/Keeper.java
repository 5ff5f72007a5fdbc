package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;

/**
 * What is done beside the writing of entries: forcing the database, snapshots, the manifest, a new log when the old one
 * is full. Belongs to the thread of its writer.
 */
final class Keeper {

    private static final long CHECKPOINT = 5_000_000_000L;
    private static final long SNAPSHOT = 600_000_000_000L;
    private static final int ENTRIES = 200;
    private static final long FULL = 4L << 20;

    private final Disk disk;
    private final Place place;
    private final Snapshots snapshots;
    private final Seal seal;
    private final Clock clock;
    private Manifest manifest;
    private long snapshotSeq;
    private long triedSeq;
    private long snapshotTime = System.nanoTime();
    private long checkpointTime = System.nanoTime();

    Keeper(Disk disk, Place place, Snapshots snapshots, Seal seal, Clock clock, Manifest manifest) {
        this.disk = disk;
        this.place = place;
        this.snapshots = snapshots;
        this.seal = seal;
        this.clock = clock;
        this.manifest = manifest;
        this.snapshotSeq = manifest.entries();
    }

    /** Does what is due. The entries are durable whatever happens here. */
    void tend(Writer writer) throws IOException, SQLException {
        var now = System.nanoTime();
        var seq = writer.done().seq();
        if (seq - Math.max(snapshotSeq, triedSeq) >= ENTRIES || seq > snapshotSeq && now - snapshotTime >= SNAPSHOT) {
            snapshot(writer);
        } else if (now - checkpointTime >= CHECKPOINT) {
            checkpointTime = now;
            writer.checkpoint();
        }
    }

    /** Whether entries wait for their snapshot. */
    boolean owes(Writer writer) {
        return writer.done().seq() > snapshotSeq;
    }

    private void snapshot(Writer writer) throws IOException, SQLException {
        snapshotTime = System.nanoTime();
        triedSeq = writer.done().seq(); // a disk that takes no snapshot is not asked at every entry
        checkpointTime = snapshotTime;
        writer.checkpoint();
        snapshots.write(writer.done());
        snapshotSeq = writer.done().seq();
        manifest = describing(writer.done());
        manifest.write(disk, place, seal);
        if (writer.logSize() > FULL) {
            writer.turnLog(place.fullLog(snapshotSeq));
        }
    }

    /** After this, the manifest says what the file has to be. */
    Manifest close(Writer writer) throws IOException, SQLException {
        var done = writer.done();
        if (done.seq() > snapshotSeq) {
            snapshots.write(done); // also of a file that is no longer in its place
            snapshotSeq = done.seq();
        }
        writer.requireWhole();
        writer.checkpoint();
        writer.close();
        disk.force(place.database()); // H2 tidies up when it closes, and the manifest must not be ahead of that
        var closed = describing(done).closed(Seal.fingerprint(Files.readAllBytes(place.database())));
        closed.write(disk, place, seal);
        return closed;
    }

    private Manifest describing(Chain done) {
        var lastEdit = done.seq() > manifest.entries() ? clock.instant() : manifest.lastEdit();
        var now = Manifest.of(manifest.id(), manifest.schema(), manifest.key(), manifest.first(), done, lastEdit);
        return manifest.holder() == null ? now : now.held(manifest.holder());
    }
}
