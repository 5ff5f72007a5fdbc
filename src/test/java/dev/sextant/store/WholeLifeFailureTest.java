package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.json.Digest;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets the n-th operation of the disk fail, for each n, once and from then on: in a whole life from creating over a
 * snapshot and closing to opening again, and in bringing an engagement back. Log, database, manifest and snapshots alike.
 */
class WholeLifeFailureTest {

    private static final long SEED = 20_270_118;
    private static final String ID = RecordedDay.ID;

    @TempDir
    private Path folder;

    private final Map<Long, String> told = new HashMap<>();
    private final FailingDisk disk = new FailingDisk();
    private Digest digest = Digest.EMPTY;
    private boolean created;
    private int refused;

    @AfterEach
    void mendH2() {
        WatchedFolderPath.remove();
    }

    @Test
    void whateverFailsIsSaidAndNothingThatWasCalledSavedIsLost() throws Exception {
        lives(false, 29);
        lives(true, 61);
        recoveries(7);
    }

    @Test
    @Tag("torture")
    void whicheverOperationFailsOnceIsSaidAndNothingThatWasCalledSavedIsLost() throws Exception {
        lives(false, 1);
    }

    @Test
    @Tag("torture")
    void whicheverOperationFailsFromThenOnIsSaidAndNothingThatWasCalledSavedIsLost() throws Exception {
        lives(true, 1);
    }

    @Test
    @Tag("torture")
    void whicheverOperationOfARecoveryFailsNothingIsLost() throws Exception {
        recoveries(1);
    }

    private void lives(boolean lasting, int step) throws IOException {
        var lives = 0;
        refused = 0;
        var operation = 1;
        for (var failed = true; failed; operation += step) {
            var root = folder.resolve("life");
            WatchedFolderPath.put(disk);
            told.clear();
            created = false;
            disk.failAt(operation, lasting);
            live(new Shelf(root));
            failed = disk.hasFailed();
            disk.heal();
            WatchedFolderPath.remove();
            judge(new Shelf(root).open(), operation);
            delete(root);
            lives++;
        }
        System.out.printf(
                "WholeLifeFailureTest: %d lives, every %d of about %d operations failed %s, %d refusals, 0 wrong promises, seed %d%n",
                lives, step, operation, lasting ? "from then on" : "once", refused, SEED);
        assertThat(refused).isPositive();
    }

    private void live(Shelf shelf) {
        var library = shelf.open(disk);
        try {
            sit(library.create(SamplePlans.chain(6).parts().toList(), "tester"), 230);
            sit(library.open(ID), 3);
        } catch (Refusal said) {
            refused++;
            assertThat(said.code()).isIn("store.full", "store.io", "store.read-only", "store.in-use", "store.missing", "store.damaged");
        }
    }

    private void sit(Opened opened, int edits) {
        created = true;
        digest = Digest.of(opened.plan());
        told.put(opened.seq(), digest.hex());
        var journal = Shelf.journal(opened);
        var random = new SplittableRandom(SEED + opened.seq());
        try {
            for (var edit = 0; edit < edits; ) {
                for (var burst = 0; burst < Math.min(edits, 75); burst++, edit++) {
                    commit(journal, random);
                }
                saved(journal);
            }
        } catch (Refusal unsaved) {
            refused++;
            assertThat(unsaved.code()).isEqualTo("journal.unsaved");
        } finally {
            opened.close();
        }
    }

    private void commit(Journal journal, SplittableRandom random) {
        var edits = SamplePlans.anyEdit(journal.plan(), random);
        var saved = journal.commit("entry.edited", edits);
        digest = digest.with(edits);
        var seq = journal.seq();
        var hex = digest.hex();
        saved.thenRun(() -> tell(seq, hex));
    }

    private void tell(long seq, String digest) {
        synchronized (told) {
            told.put(seq, digest);
        }
    }

    /** As a user would: once more, and once more. */
    private void saved(Journal journal) {
        for (var attempt = 0; attempt < 3; attempt++) {
            try {
                (attempt == 0 ? journal.saved() : journal.retry()).join();
                tell(journal.seq(), digest.hex());
                return;
            } catch (CompletionException failed) {
                refused++;
                assertThat(failed).hasCauseInstanceOf(Refusal.class);
            }
        }
    }

    private void judge(FileLibrary library, int operation) {
        if (!created && library.list().isEmpty()) {
            return;
        }
        try (var opened = library.open(ID)) {
            var digests = new TreeMap<Long, String>();
            var replayed = Digest.EMPTY;
            for (var entry : opened.ledger().entries()) {
                replayed = replayed.with(entry.edits());
                digests.put(entry.seq(), replayed.hex());
            }
            assertThat(digests).as("operation %d, seed %d", operation, SEED).containsAllEntriesOf(told);
            assertThat(replayed).isEqualTo(Digest.of(opened.plan()));
        }
    }

    private void recoveries(int step) throws IOException {
        var recoveries = 0;
        for (var lasting : new boolean[] {false, true}) {
            var failed = true;
            for (var operation = 1; failed; operation += step) {
                var shelf = new Shelf(folder.resolve("damaged"));
                try (var opened = Shelf.create(shelf.open(), 6)) {
                    Shelf.edit(opened, 10, SEED);
                }
                Files.write(shelf.place(ID).database(), new byte[500]);
                failed = recover(shelf, operation, lasting);
                try (var opened = openedOrRecovered(shelf.open())) {
                    assertThat(opened.ledger().entries()).as("operation " + operation).hasSize(11);
                }
                delete(folder.resolve("damaged"));
                recoveries++;
            }
        }
        System.out.printf("WholeLifeFailureTest: %d recoveries, every %d operation failed once and for good, 0 lost%n", recoveries, step);
    }

    private boolean recover(Shelf shelf, int operation, boolean lasting) {
        WatchedFolderPath.put(disk);
        disk.failAt(operation, lasting);
        var library = shelf.open(disk);
        try {
            library.recover(ID, library.snapshots(ID).getFirst()).close();
        } catch (Refusal said) {
            assertThat(said.code()).startsWith("store.");
        }
        var failed = disk.hasFailed();
        disk.heal();
        WatchedFolderPath.remove();
        return failed;
    }

    private static Opened openedOrRecovered(FileLibrary library) {
        try {
            return library.open(ID);
        } catch (Refusal stillDamaged) {
            return library.recover(ID, library.snapshots(ID).getFirst());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var path : Shelf.files(folder).reversed()) {
                Files.delete(path);
            }
        }
    }
}
