package dev.sextant.bench;

import dev.sextant.journal.Phrase;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.store.FileLibrary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

/** A library on the disk that the build lies on, and gestures to measure. */
final class Bench implements AutoCloseable {

    private static final String PHRASE = "many rivers, one harbour";

    private final Path root;

    Bench() throws IOException {
        root = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        System.out.printf("load before: %.2f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    FileLibrary library() {
        var number = new AtomicInteger();
        Ids ids = () -> "bench-" + number.incrementAndGet();
        return new FileLibrary(root.resolve("library"), root.resolve("snapshots"), Clock.systemUTC(), ids);
    }

    /** Puts an engagement under a phrase. */
    void protect(String id) {
        library().protect(id, Phrase.of(PHRASE));
    }

    /** The library, with a phrase that has not been stretched yet. */
    FileLibrary knowing() {
        return library().with(Phrase.of(PHRASE));
    }

    Path root() {
        return root;
    }

    /** Another name for one of the tasks of {@link dev.sextant.plan.SamplePlans#chain}. */
    static Edit rename(Plan plan, int round) {
        var tasks = plan.all(Task.class).size();
        return rename(plan, new Id<>("task-" + (1 + Math.floorMod(round * 7919, tasks))), round);
    }

    static Edit rename(Plan plan, Id<Task> id, int round) {
        var task = plan.get(id);
        return Edit.change(task, task.withName(task.name().with(Language.EN, "Renamed in round " + round)));
    }

    @Override
    public void close() throws IOException {
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
