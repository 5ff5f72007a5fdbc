package dev.sextant.command;

import dev.sextant.journal.Snapshot;
import dev.sextant.json.Digest;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Brings a verified copy back to life in a library of its own, to see that it could be done in earnest. */
final class Drill {

    private final SextantCommand sextant;

    Drill(SextantCommand sextant) {
        this.sextant = sextant;
    }

    /**
     * Leaves nothing behind.
     *
     * @throws Refusal {@code command.drill} if what came back is not what was kept
     */
    void run(Snapshot snapshot) {
        var kept = sextant.library().read(snapshot.id(), snapshot);
        var folder = folder();
        try {
            var library = sextant.house().library(folder.resolve("drill"));
            var created = library.create(kept.parts().toList(), sextant.house().author());
            var id = created.engagement().id();
            created.close();
            try (var opened = library.open(id)) {
                if (!Digest.of(opened.plan()).equals(Digest.of(kept)) || !opened.plan().equals(kept)) {
                    throw new Refusal("command.drill", snapshot.name());
                }
            }
        } finally {
            remove(folder);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("sextant-drill"); // for the owner alone
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
