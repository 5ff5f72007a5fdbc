package dev.sextant.store;

import dev.sextant.journal.Engagement;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be told of the engagements in a folder without opening any. */
record Listing(Disk disk, Path folder, Path snapshots, Clock clock) {

    /** The one edited last first. */
    List<Engagement> all() throws IOException {
        var engagements = new ArrayList<Engagement>();
        try (var folders = Files.list(folder)) {
            for (var each : folders.filter(it -> Files.isDirectory(it) && !String.valueOf(it.getFileName()).startsWith(".")).toList()) {
                engagements.add(engagement(new Place(each)));
            }
        }
        engagements.sort(Comparator.comparing(Engagement::lastEdit).reversed());
        return engagements;
    }

    /** Of one whose manifest is damaged, what its newest snapshot tells. */
    private Engagement engagement(Place place) throws IOException {
        try {
            return Manifest.read(place, Integer.MAX_VALUE).engagement();
        } catch (Refusal unreadable) {
            return fromSnapshot(place);
        }
    }

    private Engagement fromSnapshot(Place place) throws IOException {
        var id = place.id();
        try {
            var newest = new Snapshots(disk, snapshots, id, place.veil(), clock).intact().getFirst();
            return Manifest.of(id, 0, "", 0, newest.chain(), newest.head().at()).engagement();
        } catch (IOException | RuntimeException nothing) {
            var locked = !new Veils(disk, place, snapshots).inCharge().isEmpty();
            return new Engagement(id, new Words(id, id), Words.NONE, "", clock.instant(), 0, 0, 0, false, locked); // its id is all that is known
        }
    }
}
