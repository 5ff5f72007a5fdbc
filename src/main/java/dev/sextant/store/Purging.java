package dev.sextant.store;

import dev.sextant.journal.Erasure;
import dev.sextant.journal.History;
import dev.sextant.journal.Mentions;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Takes what is known of a person out of an engagement for good: out of its history, its plan and its log, while every
 * older file goes. Nobody may have it open. What a disk keeps of files that were deleted is beyond reach.
 */
final class Purging {

    private final Disk disk;
    private final Place place;
    private final Snapshots snapshots;
    private final Opening opening;
    private final Rewriting rewriting;
    private final Clock clock;

    Purging(Disk disk, Place place, Snapshots snapshots, Opening opening, Rewriting rewriting, Clock clock) {
        this.disk = disk;
        this.place = place;
        this.snapshots = snapshots;
        this.opening = opening;
        this.rewriting = rewriting;
        this.clock = clock;
    }

    /** Changes nothing. @throws Refusal {@code store.nobody} if the person is named nowhere */
    Mentions mentions(String who) throws IOException {
        var findings = opening.look(true);
        return mentions(Erasure.of(who, findings.entries()), findings, who);
    }

    private Mentions mentions(Erasure erasure, Findings findings, String who) throws IOException {
        var naming = snapshots.intact().stream().filter(it -> it.plan().parts().anyMatch(erasure::names)).count();
        var copies = new Leftovers(disk, place, snapshots).size();
        var mentions = erasure.mentions(findings.now().plan(), findings.entries(), copies, (int) naming);
        if (mentions.entries() + mentions.parts() + mentions.naming() == 0) {
            throw new Refusal("store.nobody", who);
        }
        return mentions;
    }

    /**
     * After the return, or after {@code store.purge-left}, nothing that is in use names the person.
     *
     * @param by who purges
     * @throws Refusal {@code store.purge-left} if old files would not go; opening the engagement tries again
     */
    Mentions purge(String who, String by) throws IOException, SQLException {
        try (var lock = Lock.take(place).orElseThrow(opening::inUse)) {
            rewriting.settle();
            var findings = opening.look(true);
            var entries = History.fromNothing(findings.now().plan(), findings.entries());
            var erasure = Erasure.of(who, entries);
            var mentions = mentions(erasure, findings, who);
            var now = rewriting.replace(Leftovers.PURGED, erasure.of(findings.now().plan(), entries, clock.instant(), by));
            var left = new Leftovers(disk, place, snapshots).clear(now);
            if (left > 0) {
                throw new Refusal("store.purge-left", left);
            }
            return mentions;
        }
    }
}
