package dev.sextant.store;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A library for tests: its folders, its clock and something to do with it. */
final class Shelf {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-12T09:00:00Z"), ZoneOffset.UTC);

    /** Of the stretching of phrases: few, so that a test can open often. */
    private static final int ROUNDS = 1_000;

    private final Path root;
    private final AtomicInteger number = new AtomicInteger();

    Shelf(Path root) {
        this.root = root;
    }

    Path library() {
        return root.resolve("library");
    }

    Path snapshots() {
        return root.resolve("snapshots");
    }

    Place place(String id) {
        return Place.of(library(), id);
    }

    FileLibrary open() {
        return open(Disk.REAL);
    }

    FileLibrary open(Disk disk) {
        return open(disk, PlanJson.FORMAT, CLOCK);
    }

    FileLibrary open(Clock clock) {
        return open(Disk.REAL, PlanJson.FORMAT, clock);
    }

    FileLibrary open(Disk disk, int format, Clock clock) {
        Ids ids = () -> "engagement-" + number.incrementAndGet();
        return new FileLibrary(library(), snapshots(), clock, ids, disk, format, ROUNDS, null);
    }

    static Opened create(FileLibrary library, int tasks) {
        return library.create(SamplePlans.chain(tasks).parts().toList(), "tester");
    }

    static Journal journal(Opened opened) {
        return new Journal(opened.plan(), opened.seq(), opened.ledger(), CLOCK, "tester");
    }

    /** Commits and waits until all is durable. */
    static Plan edit(Opened opened, int edits, long seed) {
        return edit(journal(opened), edits, seed);
    }

    static Plan edit(Journal journal, int edits, long seed) {
        var random = new SplittableRandom(seed + 1_000 * journal.seq()); // else a second sitting would add the same parts
        for (var edit = 0; edit < edits; edit++) {
            journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), random));
        }
        journal.saved().join();
        return journal.plan();
    }

    /** The files as they lie on the disk at this moment, which is what a killed process leaves behind. */
    Shelf image(Path to) {
        copy(root, to);
        return new Shelf(to);
    }

    private static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (!path.endsWith("plan.lock")) {
                    Files.copy(path, target);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
