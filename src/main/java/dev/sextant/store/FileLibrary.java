package dev.sextant.store;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Entry;
import dev.sextant.journal.History;
import dev.sextant.journal.Library;
import dev.sextant.journal.Mentions;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
import dev.sextant.journal.Snapshot;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Engagements in a folder of this machine. */
public final class FileLibrary implements Library {

    private static final Logger LOG = LoggerFactory.getLogger(FileLibrary.class);

    private final Path folder;
    private final Path allSnapshots;
    private final Clock clock;
    private final Ids ids;
    private final Disk disk;
    private final int format;
    private final int rounds;
    private final @Nullable Knowing known;

    /**
     * @param folder holds a folder for each engagement
     * @param snapshots where their verified copies go
     * @param ids names the folders of new engagements
     */
    public FileLibrary(Path folder, Path snapshots, Clock clock, Ids ids) {
        this(folder, snapshots, clock, ids, Disk.REAL, PlanJson.FORMAT);
    }

    FileLibrary(Path folder, Path snapshots, Clock clock, Ids ids, Disk disk, int format) {
        this(folder, snapshots, clock, ids, disk, format, KeyFile.ROUNDS, null);
    }

    /** @param rounds of the stretching of new phrases */
    FileLibrary(Path folder, Path snapshots, Clock clock, Ids ids, Disk disk, int format, int rounds, @Nullable Knowing known) {
        this.folder = folder.toAbsolutePath();
        this.allSnapshots = snapshots.toAbsolutePath();
        this.clock = clock;
        this.ids = ids;
        this.disk = disk;
        this.format = format;
        this.rounds = rounds;
        this.known = known;
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
        return doing(new Listing(disk, folder, allSnapshots, clock)::all);
    }

    @Override
    public Opened create(List<? extends Part> parts, String by) {
        Plan.of(parts).charter();
        var entry = new Entry(1, Entry.MAIN, clock.instant(), by, "entry.created", null, parts.stream().map(it -> Edit.add(it)).toList());
        return adopt(List.of(entry));
    }

    @Override
    public Opened adopt(List<Entry> entries) {
        History.replayed(entries).charter();
        return doing(() -> {
            Permissions.createFolder(disk, folder);
            Permissions.createFolder(disk, allSnapshots);
            var id = ids.next();
            new Adoption(disk, Place.of(folder, id), snapshotsOf(Place.of(folder, id)), seal(), format).make(entries);
            return opening(Place.of(folder, id)).open();
        });
    }

    @Override
    public Opened open(String id) {
        require(id);
        return doing(() -> {
            var place = place(id);
            var opened = opening(place).open();
            if (!opened.isReadOnly()) {
                tidy(place);
            }
            return opened;
        });
    }

    @Override
    public List<Snapshot> snapshots(String id) {
        return doing(() -> recovery(place(id)).offered());
    }

    @Override
    public Plan read(String id, Snapshot snapshot) {
        return doing(() -> recovery(place(id)).of(snapshot).plan());
    }

    @Override
    public Opened recover(String id, Snapshot snapshot) {
        return doing(() -> {
            recovery(place(id)).recover(snapshot);
            return open(id);
        });
    }

    @Override
    public FileLibrary with(Phrase phrase) {
        return new FileLibrary(folder, allSnapshots, clock, ids, disk, format, rounds, new Knowing(phrase));
    }

    @Override
    public void requirePhrase(String id) {
        require(id);
        doing(() -> place(id));
    }

    @Override
    public void protect(String id, Phrase next) {
        if (next.strength() == Phrase.Strength.SHORT) {
            throw new Refusal("store.short-phrase", Phrase.LEAST);
        }
        move(id, veils -> veils.fresh(next, rounds));
    }

    @Override
    public void unprotect(String id) {
        move(id, _ -> Veil.NONE);
    }

    private void move(String id, Protection.Choice choice) {
        try (var opened = open(id)) { // once closed, all is in the database, and of this version
            if (opened.isReadOnly()) {
                throw new Refusal("store.read-only", folder);
            }
        }
        doing(() -> {
            var place = place(id);
            var opening = opening(place);
            try (var _ = Lock.take(place).orElseThrow(opening::inUse)) {
                if (new Leftovers(disk, place, snapshotsOf(place)).isAny()) {
                    throw new Refusal("store.purge-first", id);
                }
                new Protection(disk, place, it -> snapshotsOf(place.under(it)), seal(), format, veils(place))
                        .move(opening.manifest(), choice);
                return place;
            }
        });
    }

    @Override
    public Mentions mentions(String id, String who) {
        require(id);
        return doing(() -> purging(place(id)).mentions(who));
    }

    @Override
    public Mentions purge(String id, String who, String by) {
        require(id);
        return doing(() -> purging(place(id)).purge(who, by));
    }

    /** Reads all that there is of an engagement and follows every digest. Changes nothing. */
    public Report check(String id) {
        require(id);
        return doing(() -> {
            var place = place(id);
            var log = LogScan.of(place.log(), place.veil()).records().size();
            var intact = snapshotsOf(place).intact().size();
            try {
                var findings = opening(place).look(true);
                var now = findings.now();
                return new Report(
                        id, now.seq(), SnapshotFile.counts(now.plan()), now.digest().hex(), log, intact, findings.problems());
            } catch (Refusal refused) {
                return new Report(id, 0, Map.of(), "", log, intact, List.of(refused));
            }
        });
    }

    private void require(String id) {
        var place = Place.of(folder, id);
        if (!Files.exists(place.manifest()) && !Files.exists(place.database()) && doing(veils(place)::inCharge).isEmpty()) {
            throw new Refusal("store.missing", id);
        }
    }

    private Veils veils(Place place) {
        return new Veils(disk, place, allSnapshots);
    }

    /** The files of an engagement under the veil that counts, as far as the phrase lifts it. */
    private Place place(String id) throws IOException {
        var place = Place.of(folder, id);
        return place.under(veils(place).lifted(known));
    }

    /** Lets go of what an interrupted move has left behind. */
    private void tidy(Place place) {
        try {
            veils(place).clear(place.veil());
        } catch (IOException | RuntimeException stays) {
            LOG.warn("{}: files that no longer count could not be deleted: {}", place.id(), stays.getClass());
        }
    }

    private Seal seal() throws IOException {
        return Seal.of(disk, folder, allSnapshots);
    }

    private Snapshots snapshotsOf(Place place) {
        return new Snapshots(disk, allSnapshots, place.id(), place.veil(), clock);
    }

    private Opening opening(Place place) throws IOException {
        return new Opening(disk, place, snapshotsOf(place), seal(), format, clock);
    }

    private Recovery recovery(Place place) throws IOException {
        return new Recovery(disk, place, snapshotsOf(place), seal(), format, clock);
    }

    private Purging purging(Place place) throws IOException {
        var rewriting = new Rewriting(disk, place, snapshotsOf(place), seal(), format, clock);
        return new Purging(disk, place, snapshotsOf(place), opening(place), rewriting, clock);
    }

    private <T> T doing(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | SQLException failed) {
            throw Trouble.writing(folder, failed);
        }
    }
}
