package dev.sextant.store;

import dev.sextant.journal.Phrase;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which veil counts for an engagement, and its key. The manifest says which; where it cannot be read, the folder of the
 * newest snapshot does. A key lies with the files and with the snapshots, so that losing one of the two loses nothing.
 */
final class Veils {

    private final Disk disk;
    private final Place place;
    private final Path snapshots;

    /** @param all where the snapshots of all engagements lie */
    Veils(Disk disk, Place place, Path all) {
        this.disk = disk;
        this.place = place;
        this.snapshots = all.resolve(place.id());
    }

    /** The name of the veil that counts; empty for none. */
    String inCharge() throws IOException {
        try {
            return Manifest.read(place, Integer.MAX_VALUE).veil();
        } catch (Refusal unreadable) {
            return newest();
        }
    }

    private String newest() throws IOException {
        if (!Files.isDirectory(snapshots)) {
            return "";
        }
        try (var files = Files.walk(snapshots, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.getFileName().toString().contains(".json.gz"))
                    .max(Comparator.comparing(it -> it.getFileName().toString()))
                    .map(it -> snapshots.relativize(it.getParent()).toString())
                    .orElse("");
        }
    }

    /**
     * The veil that counts.
     *
     * @param known where a phrase was given; of no use where none is needed
     * @throws Refusal {@code store.locked} if one is needed, {@code store.phrase} if it is another
     */
    Veil lifted(@Nullable Knowing known) throws IOException {
        var name = inCharge();
        if (name.isEmpty()) {
            return Veil.NONE;
        }
        if (known == null) {
            throw new Refusal("store.locked");
        }
        var file = keys(name).map(it -> KeyFile.read(it, place.id(), name)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> Trouble.damaged(Path.of(KeyFile.NAME), "missing"));
        var veil = known.lifted(file);
        for (var lost : keys(name).filter(it -> KeyFile.read(it, place.id(), name).isEmpty()).toList()) {
            mend(lost, file);
        }
        return veil;
    }

    /** A new key, in both places. */
    Veil fresh(Phrase phrase, int rounds) throws IOException {
        var made = KeyFile.fresh(place.id(), phrase, rounds);
        for (var file : keys(made.veil().name()).toList()) {
            Permissions.createFolder(disk, file.resolveSibling(""));
            AtomicFile.write(disk, file, made.file().bytes());
            disk.forceFolder(Folders.of(Folders.of(file)));
        }
        return made.veil();
    }

    private void mend(Path lost, KeyFile file) throws IOException {
        var folder = lost.resolveSibling("");
        if (Files.isDirectory(folder) && disk.isWritable(folder)) {
            AtomicFile.write(disk, lost, file.bytes());
        }
    }

    private Stream<Path> keys(String veil) {
        return Stream.of(place.home(), snapshots).map(it -> it.resolve(veil).resolve(KeyFile.NAME));
    }

    /** Lets go of all that lies under another veil, a half-written one included. */
    void clear(Veil counts) throws IOException {
        for (var folder : List.of(place.home(), snapshots)) {
            if (Files.isDirectory(folder)) {
                clear(folder, counts);
            }
        }
    }

    private void clear(Path folder, Veil counts) throws IOException {
        List<Path> goes;
        try (var files = Files.list(folder)) {
            goes = files.filter(it -> !counts.leaves(it.getFileName().toString())).toList();
        }
        for (var path : goes) {
            deleteAll(path);
        }
        if (!goes.isEmpty()) {
            disk.forceFolder(folder);
        }
    }

    private void deleteAll(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                disk.delete(each);
            }
        }
    }
}
