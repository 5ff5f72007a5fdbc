package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Puts a new database in the place of one that is damaged. The manifest decides which of the two counts, so that an end in
 * between leaves one or the other.
 */
final class Replacement {

    private final Disk disk;
    private final Place place;
    private final Seal seal;
    private final Clock clock;

    Replacement(Disk disk, Place place, Seal seal, Clock clock) {
        this.disk = disk;
        this.place = place;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param manifest of the next database, which is complete */
    void put(Manifest manifest) throws IOException {
        if (Files.exists(place.manifest())) {
            AtomicFile.write(disk, free("json"), Files.readAllBytes(place.manifest()));
        }
        manifest.write(disk, place, seal);
        swap();
    }

    /** Goes on where an abnormal end came between the manifest and its database. */
    void resume(Manifest manifest) throws IOException {
        if (!fits(place.database(), manifest) && fits(place.nextDatabase(), manifest)) {
            swap();
        }
    }

    void setAside(Path file, String ending) throws IOException {
        if (Files.exists(file)) {
            disk.move(file, free(ending));
            disk.forceFolder(place.folder());
        }
    }

    private void swap() throws IOException {
        setAside(place.database(), "mv.db");
        disk.move(place.nextDatabase(), place.database());
        disk.forceFolder(place.folder());
    }

    private static boolean fits(Path file, Manifest manifest) {
        try {
            return Inspection.key(Files.readAllBytes(file)).equals(manifest.key());
        } catch (IOException none) {
            return false;
        }
    }

    private Path free(String ending) {
        var aside = place.aside("damaged", ending, clock);
        for (var number = 2; Files.exists(aside); number++) {
            aside = place.aside("damaged-" + number, ending, clock);
        }
        return aside;
    }
}
