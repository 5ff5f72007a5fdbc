package dev.sextant.store;

import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts an engagement under another veil. All that is known of it is written anew beside the old files, in folders of its
 * own; then one file, the manifest, is exchanged and with it the new files count; then the old ones go for good. Wherever
 * this ends before its time, one of the two is whole, and what does not count goes when the engagement is opened next.
 */
final class Protection {

    private final Disk disk;
    private final Place old;
    private final Function<Veil, Snapshots> snapshots;
    private final Seal seal;
    private final int format;
    private final Veils veils;

    /** What an engagement is to lie under. */
    interface Choice {
        Veil of(Veils veils) throws IOException;
    }

    /**
     * @param old as it counts now, closed
     * @param snapshots of the engagement under any veil
     */
    Protection(Disk disk, Place old, Function<Veil, Snapshots> snapshots, Seal seal, int format, Veils veils) {
        this.disk = disk;
        this.old = old;
        this.snapshots = snapshots;
        this.seal = seal;
        this.format = format;
        this.veils = veils;
    }

    /**
     * @param manifest the one that counts
     * @throws Refusal {@code store.damaged}, and nothing has changed; {@code store.leftover}, and what was to go has not all gone
     */
    void move(Manifest manifest, Choice choice) throws IOException, SQLException {
        Veil veil;
        try {
            veil = choice.of(veils);
            write(manifest, old.under(veil)).write(disk, old, seal);
        } catch (IOException | SQLException | RuntimeException failed) {
            discard(failed);
            throw failed;
        }
        try {
            veils.clear(veil);
        } catch (IOException | RuntimeException stays) {
            throw new Refusal("store.leftover", old.home()).because(stays);
        }
    }

    /** The new files, looked at as if they were to be opened. */
    private Manifest write(Manifest manifest, Place fresh) throws IOException, SQLException {
        var found = new Inspection(old, snapshots.apply(old.veil()), format).look(manifest, true);
        var entries = Stream.concat(found.kept().stream(), found.missing().stream()).toList();
        Permissions.createFolder(disk, fresh.folder());
        Fresh.write(disk, fresh.database(), fresh.veil(), format, found.now(), entries);
        writeLogs(found, fresh);
        var copies = snapshots.apply(fresh.veil());
        copies.copy(snapshots.apply(old.veil()));
        disk.forceFolder(fresh.folder());
        disk.forceFolder(fresh.home());
        var next = Fresh.manifest(fresh, fresh.database(), format, found.now(), entries);
        var again = new Inspection(fresh, copies, format).look(next, true);
        if (!again.kept().equals(entries) || !again.now().digest().equals(found.now().digest()) || copies.intact().isEmpty()) {
            throw Trouble.damaged(fresh.database(), "digest");
        }
        return next;
    }

    /** What the logs know, or an empty one where the log is damaged: the database has it all. */
    private void writeLogs(Findings found, Place fresh) throws IOException {
        WriteAheadLog.open(disk, fresh.log(), fresh.veil(), 0).close();
        for (var log : found.logGoesOn() ? old.logs() : List.<Path>of()) {
            try (var next = WriteAheadLog.open(disk, fresh.folder().resolve(log.getFileName()), fresh.veil(), 0)) {
                next.fill(LogScan.of(log, old.veil()).records());
            }
        }
    }

    /** Of what does not count nothing stays, as far as the disk lets it go. */
    private void discard(Exception failed) {
        try {
            if (veils.inCharge().equals(old.veil().name())) {
                veils.clear(old.veil());
            }
        } catch (IOException | RuntimeException again) {
            failed.addSuppressed(again);
        }
    }
}
