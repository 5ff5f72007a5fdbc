package dev.sextant.store;

import dev.sextant.journal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** Makes a new engagement of a history: all of it, or nothing. */
record Adoption(Disk disk, Place place, Snapshots snapshots, Seal seal, int format) {

    /** @param entries that lead from nothing to a plan */
    void make(List<Entry> entries) throws IOException, SQLException {
        var unfinished = new Place(place.home().resolveSibling(".new-" + place.id()));
        try {
            Permissions.createFolder(disk, unfinished.folder());
            snapshots.write(write(unfinished, entries));
            disk.move(unfinished.folder(), place.folder());
        } catch (IOException | SQLException | RuntimeException failed) {
            forget(failed, unfinished.folder(), snapshots.folder());
            throw failed;
        }
        disk.forceFolder(place.home().resolveSibling(""));
    }

    /** @return where the entries lead */
    private Chain write(Place unfinished, List<Entry> entries) throws IOException, SQLException {
        var played = Played.of(entries);
        Fresh.write(disk, unfinished.database(), unfinished.veil(), format, played.chain(), played.kept());
        try (var log = WriteAheadLog.open(disk, unfinished.log(), unfinished.veil(), 0)) {
            log.fill(played.records());
        }
        Fresh.manifest(place, unfinished.database(), format, played.chain(), played.kept()).write(disk, unfinished, seal);
        return played.chain();
    }

    /** Of an engagement that could not be made nothing stays, as far as the disk lets it go. */
    private void forget(Exception failed, Path... folders) {
        for (var each : folders) {
            try {
                if (Files.isDirectory(each)) {
                    try (var files = Files.walk(each)) {
                        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                            disk.delete(file);
                        }
                    }
                }
            } catch (IOException | RuntimeException stays) {
                failed.addSuppressed(stays);
            }
        }
    }
}
