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

/** The verified copies of one engagement's plan. */
final class Snapshots {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final String ENDING = ".json.gz";

    private final Disk disk;
    private final Path folder;
    private final String id;
    private final Clock clock;

    Snapshots(Disk disk, Path all, String id, Clock clock) {
        this.disk = disk;
        this.folder = all.resolve(new Id<Part>(id).value());
        this.id = id;
        this.clock = clock;
    }

    /** Writes one that has been read again, and lets go of those that are no longer needed. */
    void write(Chain chain) throws IOException {
        Permissions.createFolder(disk, folder);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var file = folder.resolve(name(at, chain.seq()));
        var bytes = SnapshotFile.bytes(id, chain, at);
        if (!SnapshotFile.read(file, bytes).plan().equals(chain.plan())) {
            throw new IOException("The snapshot would be another plan");
        }
        AtomicFile.write(disk, file, bytes);
        prune();
    }

    /** Names sort as the files were written, whatever the clock says: behind a newest one from the future stands one more. */
    private String name(Instant at, long seq) throws IOException {
        var name = "%s-%012d%s".formatted(STAMP.format(at), seq, ENDING);
        var newest = files().stream().map(it -> String.valueOf(it.getFileName())).findFirst().orElse("");
        if (name.compareTo(newest) >= 0 || newest.length() != name.length()) {
            return name;
        }
        var next = STAMP.parse(newest.substring(0, newest.indexOf('-')), Instant::from).plusMillis(1);
        return "%s-%012d%s".formatted(STAMP.format(next), seq, ENDING);
    }

    /** Those that are what was written, newest first. */
    List<SnapshotFile> intact() throws IOException {
        var intact = new ArrayList<SnapshotFile>();
        for (var file : files()) {
            try {
                var read = SnapshotFile.read(file);
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
            return files.filter(it -> it.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing((Path it) -> String.valueOf(it.getFileName())).reversed())
                    .toList();
        }
    }

    private record Headed(Path file, SnapshotFile.Head head) {}

    private void prune() throws IOException {
        var all = new ArrayList<Headed>();
        for (var file : files()) {
            try {
                all.add(new Headed(file, SnapshotFile.head(file)));
            } catch (IOException | RuntimeException damaged) {
                // stays: somebody may still get something out of it
            }
        }
        var kept = Retention.kept(all, it -> it.head().at(), it -> it.head().size(), clock.instant());
        for (var each : all) {
            if (!kept.contains(each)) {
                Files.deleteIfExists(each.file());
            }
        }
    }
}
