package dev.sextant.store;

import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the database again after an abnormal end. What H2 writes between two forces may reach the disk in any order, and
 * then a loss of power leaves it unreadable; but snapshots and logs, which were forced, know all that was acknowledged.
 */
final class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final Place place;
    private final Snapshots snapshots;
    private final Rewriting rewriting;

    Rebuilding(Place place, Snapshots snapshots, Rewriting rewriting) {
        this.place = place;
        this.snapshots = snapshots;
        this.rewriting = rewriting;
    }

    /** A plan, and all entries that led to it. */
    private record Whole(SnapshotFile snapshot, Chain chain, List<Kept> entries) {}

    /**
     * Changes nothing unless the whole history is known without the database, up to the end of an intact log.
     *
     * @return how many entries stood in the log alone
     * @throws Refusal the damage, if something is missing
     */
    long rebuild(Manifest manifest, Refusal damage) throws IOException, SQLException {
        var whole = isOurs(manifest) ? whole(manifest) : Optional.<Whole>empty();
        var found = whole.orElseThrow(() -> damage);
        rewriting.replace("damaged", found.entries().stream().map(Kept::entry).toList());
        LOG.warn("{}: the database was damaged and has been made again from a snapshot and the log", place.id());
        return found.chain().seq() - found.snapshot().head().seq();
    }

    /** Any other file was not left by an abnormal end. */
    private boolean isOurs(Manifest manifest) throws IOException {
        try {
            return !manifest.isClosed() && place.veil().key(Files.readAllBytes(place.database())).equals(manifest.key());
        } catch (IOException noDatabase) {
            return false;
        }
    }

    private Optional<Whole> whole(Manifest manifest) throws IOException {
        var log = LogScan.of(place.log(), place.veil());
        if (log.gap() || log.spoilt()) {
            return Optional.empty();
        }
        var logs = LogHistory.of(place);
        return snapshots.intact().stream()
                .flatMap(it -> whole(it, logs, manifest).stream())
                .filter(it -> it.chain().seq() >= Math.max(manifest.entries(), log.lastSeq()))
                .findFirst();
    }

    private static Optional<Whole> whole(SnapshotFile snapshot, LogHistory logs, Manifest manifest) {
        var head = snapshot.head();
        var entries = new ArrayList<>(logs.until(head.seq(), head.digest()));
        if (entries.isEmpty() || entries.getFirst().seq() != manifest.first()) {
            return Optional.empty();
        }
        var chain = snapshot.chain();
        for (var kept : logs.after(head.seq(), head.digest())) {
            chain = chain.with(kept.entry());
            entries.add(kept);
        }
        var passes = entries.stream().anyMatch(it -> it.seq() == manifest.entries() && it.digest().equals(manifest.digest()));
        return passes ? Optional.of(new Whole(snapshot, chain, entries)) : Optional.empty();
    }
}
