package dev.sextant.store;

import dev.sextant.journal.Entry;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * Puts a whole history in the place of the one that is there: after a recovery, in another format, without somebody's name.
 *
 * <p>Database, log and manifest are written beside the old ones and read again. The move by which the new manifest gets its
 * name decides: before it nothing has happened, after it {@link #settle} goes on with what is left to do, however often
 * the program ends meanwhile. The old files are set aside and not touched.
 */
final class Rewriting {

    private final Disk disk;
    private final Place place;
    private final Snapshots snapshots;
    private final Seal seal;
    private final int format;
    private final Clock clock;

    Rewriting(Disk disk, Place place, Snapshots snapshots, Seal seal, int format, Clock clock) {
        this.disk = disk;
        this.place = place;
        this.snapshots = snapshots;
        this.seal = seal;
        this.format = format;
        this.clock = clock;
    }

    /**
     * @param why what the names of the old files say from now on
     * @param entries that can be played from nothing
     * @return where they lead
     */
    Chain replace(String why, List<Entry> entries) throws IOException, SQLException {
        var played = Played.of(entries);
        write(played);
        var manifest = Fresh.manifest(place, place.nextDatabase(), format, played.chain(), played.kept());
        verify(manifest, played.chain());
        manifest.write(disk, place.nextManifest(why), seal);
        settle();
        return played.chain();
    }

    private void write(Played played) throws IOException, SQLException {
        forgetUnfinished();
        var made = place.newDatabase(System.nanoTime());
        Fresh.write(disk, made, place.veil(), format, played.chain(), played.kept());
        move(made, place.nextDatabase());
        try (var log = WriteAheadLog.open(disk, place.nextLog(), place.veil(), 0)) {
            log.fill(played.records()); // all, so that the database could be made from it again
        }
        disk.forceFolder(place.folder());
    }

    private void verify(Manifest manifest, Chain chain) {
        var found = new Inspection(place, place.nextDatabase(), place.nextLog(), snapshots, format).look(manifest, true);
        if (!found.now().equals(chain) || !found.problems().isEmpty() || found.log().lastSeq() != chain.seq()) {
            throw Trouble.damaged(place.nextDatabase(), "entries");
        }
    }

    /** Whether a new history has been decided for and is not wholly in its place. */
    boolean isUnfinished() throws IOException {
        return place.decided().isPresent();
    }

    /**
     * Finishes what was decided, and takes away what was not.
     *
     * @throws Refusal {@code store.foreign}, {@code store.damaged} if what was decided cannot be trusted
     */
    void settle() throws IOException {
        var decided = place.decided();
        if (decided.isEmpty()) {
            forgetUnfinished();
            return;
        }
        Manifest.read(decided.get(), format).requireOwn(seal, place);
        finish(decided.get(), place.why(decided.get()));
    }

    /** Each step does nothing when it has been done. */
    private void finish(Path decided, String why) throws IOException {
        if (Files.exists(place.nextDatabase())) {
            setAside(place.database(), why, "mv.db");
            move(place.nextDatabase(), place.database());
        }
        if (Files.exists(place.nextLog())) {
            for (var log : place.logs()) {
                setAside(log, why, "log");
            }
            move(place.nextLog(), place.log());
        }
        setAside(place.manifest(), why, "json");
        if (why.equals(Leftovers.PURGED)) {
            new Leftovers(disk, place, snapshots).list();
        }
        move(decided, place.manifest());
    }

    /** Takes a decision that cannot be trusted out of the way of a recovery. */
    void distrust() throws IOException {
        var decided = place.decided();
        if (decided.isPresent()) {
            setAside(decided.get(), "damaged", "json");
        }
    }

    private void forgetUnfinished() throws IOException {
        disk.delete(place.nextDatabase());
        disk.delete(place.nextLog());
        for (var unfinished : place.newDatabases()) {
            try {
                disk.delete(unfinished);
            } catch (IOException held) {
                // by H2, as long as the program runs; it goes the next time
            }
        }
    }

    private void setAside(Path file, String why, String ending) throws IOException {
        if (Files.exists(file)) {
            var aside = place.aside(why, ending, clock);
            for (var number = 2; Files.exists(aside); number++) {
                aside = place.aside(why + "-" + number, ending, clock);
            }
            move(file, aside);
        }
    }

    private void move(Path from, Path to) throws IOException {
        disk.move(from, to);
        disk.forceFolder(Folders.of(to));
    }
}
