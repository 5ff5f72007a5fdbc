package dev.sextant.store;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Engagements in a folder of this machine. */
public final class FileLibrary implements Library {

    private final Path folder;
    private final Path allSnapshots;
    private final Clock clock;
    private final Ids ids;
    private final Disk disk;
    private final Migrations migrations;

    /**
     * @param folder holds a folder for each engagement
     * @param snapshots where their verified copies go
     * @param ids names the folders of new engagements
     */
    public FileLibrary(Path folder, Path snapshots, Clock clock, Ids ids) {
        this(folder, snapshots, clock, ids, Disk.REAL, Migrations.KNOWN);
    }

    FileLibrary(Path folder, Path snapshots, Clock clock, Ids ids, Disk disk, Migrations migrations) {
        this.folder = folder.toAbsolutePath();
        this.allSnapshots = snapshots.toAbsolutePath();
        this.clock = clock;
        this.ids = ids;
        this.disk = disk;
        this.migrations = migrations;
    }

    /** Something that may fail as files and databases do. */
    private interface Work<T> {
        T run() throws IOException, SQLException;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<Engagement> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return doing(() -> {
            try (var folders = Files.list(folder)) {
                return folders.filter(it -> Files.isDirectory(it) && !String.valueOf(it.getFileName()).startsWith("."))
                        .map(it -> engagement(new Place(it)))
                        .sorted(Comparator.comparing(Engagement::lastEdit).reversed())
                        .toList();
            }
        });
    }

    @Override
    public Opened create(List<? extends Part> parts, String by) {
        var entry = new Entry(1, Entry.MAIN, clock.instant(), by, "entry.created", null, parts.stream().map(it -> Edit.add(it)).toList());
        var chain = Chain.START.with(entry);
        chain.plan().charter();
        return doing(() -> {
            Permissions.createFolder(disk, folder);
            Permissions.createFolder(disk, allSnapshots);
            var id = ids.next();
            var unfinished = new Place(folder.resolve(".new-" + id));
            Permissions.createFolder(disk, unfinished.folder());
            write(unfinished, id, chain, entry);
            snapshotsOf(id).write(chain);
            disk.move(unfinished.folder(), Place.of(folder, id).folder());
            disk.forceFolder(folder);
            return opening(id).open();
        });
    }

    @Override
    public Opened open(String id) {
        require(id);
        return doing(() -> opening(id).open());
    }

    @Override
    public List<Snapshot> snapshots(String id) {
        return doing(() -> recovery(id).offered());
    }

    @Override
    public Plan read(String id, Snapshot snapshot) {
        return doing(() -> recovery(id).of(snapshot).plan());
    }

    @Override
    public Opened recover(String id, Snapshot snapshot) {
        return doing(() -> {
            recovery(id).recover(snapshot);
            return opening(id).open();
        });
    }

    /** Reads all that there is of an engagement and follows every digest. Changes nothing. */
    public Report check(String id) {
        require(id);
        return doing(() -> {
            var place = Place.of(folder, id);
            var log = LogScan.of(place.log()).records().size();
            var intact = snapshotsOf(id).intact().size();
            try {
                var findings = opening(id).look(true);
                var now = findings.now();
                return new Report(
                        id, now.seq(), SnapshotFile.counts(now.plan()), now.digest().hex(), log, intact, findings.problems());
            } catch (Refusal refused) {
                return new Report(id, 0, Map.of(), "", log, intact, List.of(refused));
            }
        });
    }

    private void write(Place place, String id, Chain chain, Entry entry) throws IOException, SQLException {
        var kept = List.of(new Kept(entry, chain.digest().hex()));
        Fresh.write(disk, place.database(), migrations, chain, kept);
        try (var log = WriteAheadLog.open(disk, place.log(), 0)) {
            log.append(List.of(new LogRecord(Chain.START.digest().hex(), entry)));
        }
        var manifest = Fresh.manifest(Place.of(folder, id), place.database(), migrations.version(), chain, kept);
        manifest.write(disk, place, seal());
    }

    /** What can be told of an engagement; of one whose manifest is damaged, what its newest snapshot tells. */
    private Engagement engagement(Place place) {
        try {
            return Manifest.read(place, Integer.MAX_VALUE).engagement();
        } catch (Refusal unreadable) {
            return fromSnapshot(place.id());
        }
    }

    private Engagement fromSnapshot(String id) {
        try {
            var newest = snapshotsOf(id).intact().getFirst();
            return Manifest.of(id, 0, "", 0, newest.chain(), newest.head().at()).engagement();
        } catch (IOException | RuntimeException nothing) {
            return new Engagement(id, new Words(id, id), Words.NONE, "", clock.instant(), 0, 0, 0, false); // its id is all that is known
        }
    }

    private void require(String id) {
        var place = Place.of(folder, id);
        if (!Files.exists(place.manifest()) && !Files.exists(place.database())) {
            throw new Refusal("store.missing", id);
        }
    }

    private Seal seal() throws IOException {
        return Seal.of(disk, folder, allSnapshots);
    }

    private Snapshots snapshotsOf(String id) {
        return new Snapshots(disk, allSnapshots, id, clock);
    }

    private Opening opening(String id) throws IOException {
        return new Opening(disk, Place.of(folder, id), snapshotsOf(id), seal(), migrations, clock);
    }

    private Recovery recovery(String id) throws IOException {
        return new Recovery(disk, Place.of(folder, id), snapshotsOf(id), seal(), migrations, clock);
    }

    private <T> T doing(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | SQLException failed) {
            throw Trouble.writing(folder, failed);
        }
    }
}
