package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskFailureTest {

    private static final int EDITS = 4;

    @TempDir
    private Path folder;

    @AfterEach
    void mendH2() {
        WatchedFolderPath.remove();
    }

    @ParameterizedTest
    @CsvSource({"log,false", "log,true", "database,false", "database,true"})
    void whicheverOperationFailsNothingIsCalledSavedThatIsNotAndTryingAgainSavesIt(String where, boolean lasting) {
        var failures = 0;
        for (var operation = 1; ; operation++) {
            var shelf = new Shelf(folder.resolve("failing-" + operation));
            var disk = new FailingDisk();
            if (where.equals("database")) {
                WatchedFolderPath.put(disk);
            }
            var opened = Shelf.create(where.equals("log") ? shelf.open(disk) : shelf.open(), 6);
            var journal = Shelf.journal(opened);
            disk.failAt(operation, lasting);

            var kept = editUntilItFails(journal);
            var didFail = disk.hasFailed();
            disk.heal();
            requireKept(shelf.image(folder.resolve("image-" + operation)), kept, journal);
            if (!didFail) {
                opened.close();
                break;
            }
            failures++;
            tryAgain(journal);
            opened.close();
            try (var again = shelf.open().open("engagement-1")) {
                assertThat(again.plan()).isEqualTo(journal.plan());
                assertThat(again.recovered()).isZero();
                assertThat(again.ledger().entries()).hasSize((int) journal.seq());
            }
        }
        System.out.println(failures + " operations of the " + where + " failed, " + (lasting ? "for good" : "once"));
        assertThat(failures).isGreaterThanOrEqualTo(where.equals("log") ? 2 * EDITS : EDITS); // a write and a force, or a write, for each edit
    }

    /** What had been called saved is in the files as they are, and nothing but what was committed. */
    @Test
    void ofAnEngagementThatCouldNotBeMadeNothingStays() throws Exception {
        var failures = 0;
        for (var operation = 1; ; operation++) {
            var shelf = new Shelf(folder.resolve("making-" + operation));
            var disk = new FailingDisk();
            disk.failAt(operation, false);
            try {
                Shelf.create(shelf.open(disk), 3).close();
            } catch (Refusal refused) {
                failures++;
            }
            if (!disk.hasFailed()) {
                break;
            }
            assertThat(shelf.library().resolve(".new-engagement-1")).doesNotExist();
        }
        assertThat(failures).isGreaterThan(3);
    }

    private static void requireKept(Shelf image, long kept, Journal journal) {
        try (var found = image.open().open("engagement-1")) {
            assertThat(found.seq()).isBetween(kept, journal.seq());
            assertThat(found.plan()).isEqualTo(planAt(found.seq()));
        }
    }

    /** As a user would: "Try again", then go on; H2 may close itself later than at the failure. */
    private static void tryAgain(Journal journal) {
        journal.retry().join();
        try {
            Shelf.edit(journal, 2, 99);
        } catch (CompletionException | Refusal closedMeanwhile) {
            journal.retry().join();
        }
    }

    @Test
    void closingOnAFullDiskSaysSoAndWhatWasSavedIsThereWhenItIsOpenedAgain() {
        for (var operation = 1; operation < 20; operation++) {
            var shelf = new Shelf(folder.resolve("closing-" + operation));
            var disk = new FailingDisk();
            var opened = Shelf.create(shelf.open(disk), 6);
            var plan = Shelf.edit(opened, 3, 4);
            disk.failAt(operation, true);
            try {
                opened.close();
                assertThat(operation).isGreaterThan(6); // a snapshot and a manifest: write, force, move each
                return;
            } catch (Refusal full) {
                assertThat(full.code()).isEqualTo("store.full");
            }
            try (var again = shelf.open().open("engagement-1")) {
                assertThat(again.plan()).isEqualTo(plan);
            }
        }
        throw new AssertionError("Closing never succeeded");
    }

    private static Plan planAt(long seq) {
        var random = new SplittableRandom(4);
        var plan = SamplePlans.chain(6);
        for (var at = 1; at < seq; at++) {
            plan = plan.with(SamplePlans.anyEdit(plan, random));
        }
        return plan;
    }

    /** The number of the last entry that was called saved. */
    private static long editUntilItFails(Journal journal) {
        var random = new SplittableRandom(4);
        var saved = journal.seq();
        for (var edit = 0; edit < EDITS; edit++) {
            try {
                journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), random)).join();
                saved = journal.seq();
            } catch (CompletionException | Refusal failed) {
                assertThatThrownBy(() -> journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), random)))
                        .hasMessageContaining("journal.unsaved");
                return saved;
            }
        }
        return saved;
    }

    @Test
    void afterAFailureEntriesThatAlreadyWaitAreNotCalledSavedEither() {
        var disk = new FailingDisk();
        var shelf = new Shelf(folder);
        var opened = Shelf.create(shelf.open(disk), 6);
        var journal = Shelf.journal(opened);
        var random = new SplittableRandom(4);
        disk.failAt(1, false);
        var first = journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), random));
        var later = new ArrayList<CompletableFuture<Void>>();
        try {
            for (var edit = 0; edit < 50; edit++) {
                later.add(journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), random)));
            }
        } catch (Refusal unsaved) {
            // the failure was quicker than the edits
        }
        assertThat(first).failsWithin(Duration.ofSeconds(10));
        assertThat(later).allSatisfy(it -> assertThat(it).failsWithin(Duration.ofSeconds(10)));

        journal.retry().join();
        opened.close();
        try (var again = shelf.open().open("engagement-1")) {
            assertThat(again.plan()).isEqualTo(journal.plan());
        }
    }

    @Test
    void aFailureOfTheDatabaseBehindTheLogIsMendedByTryingAgain() throws Exception {
        var shelf = new Shelf(folder);
        var place = shelf.place("engagement-1");
        Shelf.create(shelf.open(), 6).close();
        var log = WriteAheadLog.open(Disk.REAL, place.log(), Veil.NONE, LogScan.of(place.log(), Veil.NONE).end());
        var database = Database.open(place.database(), Veil.NONE);
        var plan = Tables.read(database);
        try (var writer = new Writer(place, log, database, Chain.at(plan, 1))) {
            var entry = new Entry(
                    2, "main", Shelf.CLOCK.instant(), "tester", "entry.edited", null, SamplePlans.anyEdit(plan, new SplittableRandom(4)));
            database.close(); // what H2 does to itself after a failed write
            assertThatThrownBy(() -> writer.write(List.of(entry))).isInstanceOf(Refusal.class);
            assertThat(writer.done().seq()).isEqualTo(1);

            writer.write(List.of(entry));
            assertThat(writer.entries()).hasSize(2);
        }
    }
}
