package dev.sextant.store;

import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The verified copies of one engagement's plan. */
final class Snapshots {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final String ENDING = ".json.gz";

    private final Disk disk;
    private final Path folder;
    private final String id;
    private final Veil veil;
    private final Clock clock;

    Snapshots(Disk disk, Path all, String id, Veil veil, Clock clock) {
        this.disk = disk;
        this.folder = all.resolve(new Id<Part>(id).value()).resolve(veil.name());
        this.id = id;
        this.veil = veil;
        this.clock = clock;
    }

    /** Writes one that has been read again, and lets go of those that are no longer needed. */
    Path write(Chain chain) throws IOException {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var file = write(chain, at, name(at, chain.seq()));
        prune();
        return file;
    }

    /** Writes all that are intact there once more, under this veil. */
    void copy(Snapshots others) throws IOException {
        for (var each : others.intact()) {
            var name = String.valueOf(each.file().getFileName());
            write(each.chain(), each.head().at(), name.substring(0, name.length() - others.ending().length()) + ending());
        }
    }

    private Path write(Chain chain, Instant at, String name) throws IOException {
        Permissions.createFolder(disk, folder);
        var file = folder.resolve(name);
        var bytes = veil.over(Veil.Sort.SNAPSHOT, chain.seq(), SnapshotFile.bytes(id, chain, at));
        if (!SnapshotFile.read(file, lifted(bytes)).plan().equals(chain.plan())) {
            throw new IOException("The snapshot would be another plan");
        }
        AtomicFile.write(disk, file, bytes);
        return file;
    }

    /** Names sort as the files were written, whatever the clock says: behind a newest one from the future stands one more. */
    private String name(Instant at, long seq) throws IOException {
        var name = "%s-%012d%s".formatted(STAMP.format(at), seq, ending());
        var newest = files().stream().map(it -> String.valueOf(it.getFileName())).findFirst().orElse("");
        if (name.compareTo(newest) >= 0 || newest.length() != name.length()) {
            return name;
        }
        var next = STAMP.parse(newest.substring(0, newest.indexOf('-')), Instant::from).plusMillis(1);
        return "%s-%012d%s".formatted(STAMP.format(next), seq, ending());
    }

    private byte[] lifted(byte[] bytes) throws IOException {
        return veil.lift(Veil.Sort.SNAPSHOT, bytes);
    }

    private String ending() {
        return ENDING + veil.ending();
    }

    /** Those that are what was written, newest first. */
    List<SnapshotFile> intact() throws IOException {
        var intact = new ArrayList<SnapshotFile>();
        for (var file : files()) {
            try {
                var read = SnapshotFile.read(file, lifted(Files.readAllBytes(file)));
                if (read.head().id().equals(id)) {
                    intact.add(read);
                }
            } catch (IOException damaged) {
                // one that cannot be trusted is none; check counts the files
            }
        }
        return intact;
    }

    /** All files, newest first. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ending()))
                    .sorted(Comparator.comparing((Path it) -> String.valueOf(it.getFileName())).reversed())
                    .toList();
        }
    }

    Path folder() {
        return folder;
    }

    /** Whatever lies there, unfinished files too, but for the key. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> Files.isRegularFile(it) && !it.endsWith(KeyFile.NAME)).toList();
        }
    }

    /** One that will not go, because another program holds it, goes another time. */
    private void forget(Path file) {
        try {
            disk.delete(file);
        } catch (IOException held) {
            LOG.info("{}: a snapshot that is no longer needed would not go", id);
        }
    }

    private record Headed(Path file, SnapshotFile.Head head) {}

    private void prune() throws IOException {
        var all = new ArrayList<Headed>();
        for (var file : files()) {
            try {
                all.add(new Headed(file, SnapshotFile.head(lifted(Files.readAllBytes(file)))));
            } catch (IOException | RuntimeException damaged) {
                // stays: somebody may still get something out of it
            }
        }
        var kept = Retention.kept(all, it -> it.head().at(), it -> it.head().size(), clock.instant());
        for (var each : all) {
            if (!kept.contains(each)) {
                forget(each.file());
            }
        }
    }
}
