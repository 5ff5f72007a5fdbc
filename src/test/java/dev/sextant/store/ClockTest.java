package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.SamplePlans;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that is set while there is an engagement. */
class ClockTest {

    private static final String ID = RecordedDay.ID;

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2027-01-12T09:40:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"PT-20M", "PT-24H", "P-3650D", "P5000D"})
    void whenTheClockIsSetEntriesKeepTheirOrderAndTheNewestSnapshotStays(Duration jump) {
        var shelf = new Shelf(folder);
        shelf.open(clock).create(SamplePlans.chain(5).parts().toList(), "tester").close();
        for (var sitting = 0; sitting < 13; sitting++) {
            sit(shelf);
        }
        now = now.plus(jump);
        sit(shelf);
        var library = shelf.open(clock);

        assertThat(library.snapshots(ID)).first().satisfies(it -> {
            assertThat(it.seq()).isEqualTo(15);
            assertThat(it.at()).as("as the clock said").isEqualTo(now);
        });
        assertThat(library.snapshots(ID)).extracting(Snapshot::seq).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        sit(shelf);
        assertThat(library.snapshots(ID)).first().satisfies(it -> assertThat(it.seq()).isEqualTo(16));
        try (var opened = library.open(ID)) {
            assertThat(opened.ledger().entries()).extracting(Entry::seq).isSorted().hasSize(16);
        }
        assertThat(library.check(ID).isSound()).isTrue();
    }

    @Test
    void entriesOfTheYear2038AndOfADayOnWhichTheClocksChangeAreKept() {
        var shelf = new Shelf(folder);
        shelf.open(clock).create(SamplePlans.chain(5).parts().toList(), "tester").close();
        for (var moment : new String[] {"2038-01-19T03:14:08Z", "2027-03-28T01:00:00Z", "2027-10-31T00:59:59.999Z", "2199-12-31T23:59:59Z"}) {
            now = Instant.parse(moment);
            sit(shelf);
            try (var opened = shelf.open(clock).open(ID)) {
                assertThat(opened.ledger().entries().getLast().at()).isEqualTo(now);
            }
        }
    }

    private void sit(Shelf shelf) {
        try (Opened opened = shelf.open(clock).open(ID)) {
            var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), clock, "tester");
            journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), new SplittableRandom(opened.seq()))).join();
        }
    }
}
