package dev.sextant.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.json.Digest;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.SamplePlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits, undoes and redoes at random, closes and opens again, and compares with what the entries make of the plan. */
class RandomWalkTest {

    private static final long SEED = 20_270_120;
    private static final String ID = RecordedDay.ID;

    /** The file of the database against the JSON of the plan and its history. */
    private static final double MOST = 3;

    @TempDir
    private Path folder;

    private final Map<Long, String> digests = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private Digest digest = Digest.EMPTY;

    @Test
    void thePlanIsWhatItsHistoryMakesOfItAndEverySnapshotIsWhatItWas() throws Exception {
        walk(400, 80);
    }

    @Test
    @Tag("torture")
    void thePlanIsWhatItsHistoryMakesOfItAfterTenThousandSteps() throws Exception {
        walk(10_000, 50);
    }

    private void walk(int steps, int sitting) throws IOException {
        var shelf = new Shelf(folder);
        Shelf.create(shelf.open(), 30).close();
        var born = Files.size(shelf.place(ID).database());
        var opened = shelf.open().open(ID);
        digest = Digest.of(opened.plan());
        digests.put(1L, digest.hex());
        var openings = 0;
        var times = new ArrayList<Long>();
        for (var step = 0; step < steps; step += sitting) {
            sit(opened, sitting);
            opened.close();
            var began = System.nanoTime();
            opened = shelf.open().open(ID);
            times.add((System.nanoTime() - began) / 1_000_000);
            openings++;
            assertThat(opened.recovered()).isZero();
            assertThat(Digest.of(opened.plan()).hex()).as("opening %d, seed %d", openings, SEED).isEqualTo(digest.hex());
        }
        var json = requireHistory(opened, steps);
        opened.close();
        var file = Files.size(shelf.place(ID).database());
        var logs = 0L;
        for (var log : shelf.place(ID).logs()) {
            logs += Files.size(log);
        }
        System.out.printf(
                "RandomWalkTest: %d steps, %d openings, the last ones %d ms at the median, slowest %d ms; plan of %d parts; JSON of plan and history %d kB, database %d kB (%.2f; %d kB when it was made), logs %d kB (%.2f), seed %d%n",
                steps, openings, lastMedian(times), Collections.max(times), opened.plan().size(), json >> 10, file >> 10, (double) file / json, born >> 10, logs >> 10,
                (double) logs / json, SEED);
        assertThat((double) (file - born) / json).as("how much it grew, beside the tables that every file has").isLessThan(MOST);
        requireSnapshots(shelf);
    }

    private static long lastMedian(List<Long> times) {
        var last = times.subList(Math.max(0, times.size() - 11), times.size()).stream().sorted().toList();
        return last.get(last.size() / 2);
    }

    private void sit(Opened opened, int steps) {
        var journal = Shelf.journal(opened);
        for (var step = 0; step < steps; step++) {
            step(journal);
            digests.put(journal.seq(), digest.hex());
        }
        journal.saved().join();
    }

    private void step(Journal journal) {
        var chance = random.nextInt(100);
        if (chance < 25 && journal.undoable().isPresent()) {
            digest = digest.with(journal.undoable().get().inverse());
            journal.undo();
        } else if (chance < 40 && journal.redoable().isPresent()) {
            digest = digest.with(journal.redoable().get().edits());
            journal.redo();
        } else {
            var edits = SamplePlans.anyEdit(journal.plan(), random);
            digest = digest.with(edits);
            journal.commit("entry.edited", edits);
        }
    }

    /** @return how long the plan and its entries are as JSON, in bytes */
    private long requireHistory(Opened opened, int steps) {
        var json = new PlanJson();
        var replayed = Digest.EMPTY;
        var length = (long) json.write(opened.plan()).length;
        var entries = opened.ledger().entries();
        assertThat(entries).hasSize(steps + 1);
        for (var entry : entries) {
            replayed = replayed.with(entry.edits());
            assertThat(replayed.hex()).as("entry %d, seed %d", entry.seq(), SEED).isEqualTo(digests.get(entry.seq()));
            length += json.write(entry).getBytes(UTF_8).length;
        }
        return length;
    }

    private void requireSnapshots(Shelf shelf) throws IOException {
        var snapshots = new Snapshots(Disk.REAL, shelf.snapshots(), ID, Veil.NONE, Shelf.CLOCK);
        assertThat(snapshots.intact()).hasSameSizeAs(snapshots.files()).isNotEmpty().allSatisfy(it ->
                assertThat(Digest.of(it.plan()).hex()).isEqualTo(digests.get(it.head().seq())));
        var oldest = shelf.open().snapshots(ID).getLast();
        try (var back = shelf.open().recover(ID, oldest)) {
            assertThat(Digest.of(back.plan()).hex()).isEqualTo(digest.hex());
            assertThat(back.ledger().entries()).extracting(it -> it.seq()).isEqualTo(digests.keySet().stream().sorted().toList());
        }
    }
}
