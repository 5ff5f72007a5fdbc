package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.json.Digest;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.store.RecordedDay.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends the program after each single thing that it does to a disk: while it creates, opens, edits, closes and brings
 * back, and once more while it opens what the first end left. What is found is the old state or the new one.
 */
class KillPointsTest {

    private static final long SEED = 20_270_116;

    @TempDir
    private Path folder;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

    @AfterEach
    void mendH2() {
        WatchedFolderPath.remove();
    }

    @Test
    void whereverTheProgramEndsTheOldStateIsThereOrTheNewOne() throws Exception {
        everywhere(23, 80);
    }

    @Test
    @Tag("torture")
    void whereverTheProgramEndsTheOldStateIsThereOrTheNewOneAtEveryPoint() throws Exception {
        everywhere(1, 5);
    }

    private void everywhere(int step, int stepOfSecond) throws Exception {
        var day = RecordedDay.on(folder.resolve("day"), SEED);
        live(day);
        kill(day, step);
        report("a day, every " + step);
        twice(day, stepOfSecond);
        report("a day, and again while opening what was left");
        recover(step);
        report("a recovery");
    }

    private void live(RecordedDay day) {
        try (var opened = day.create(12)) {
            day.edit(opened, 12, 2_000);
        }
        try (var opened = day.open()) {
            day.edit(opened, 4, 100);
        }
    }

    private void kill(RecordedDay day, int step) throws IOException {
        for (var event = 1; event <= day.recording().size(); event += step) {
            var left = folder.resolve("left");
            day.recording().kill(event, left);
            verdicts.merge(day.judge(left, event), 1, Integer::sum);
            delete(left);
        }
    }

    /** The power goes, and goes again while what it left is being opened, rebuilt, edited and closed. */
    private void twice(RecordedDay day, int step) throws IOException {
        var random = new SplittableRandom(SEED);
        for (var event = day.created(); event <= day.recording().size(); event += step) {
            var left = folder.resolve("first");
            day.recording().cut(event, random, left);
            var second = RecordedDay.after(day, event, left);
            try (var opened = second.open()) {
                second.edit(opened, 2, 100);
            }
            for (var again = second.before(); again <= second.recording().size(); again += random.nextInt(1, 30)) {
                var leftAgain = folder.resolve("second");
                second.recording().cut(again, random, leftAgain);
                verdicts.merge(second.judge(leftAgain, again), 1, Integer::sum);
                delete(leftAgain);
            }
            delete(left);
        }
    }

    /** The database is junk and the log is damaged in its middle: what can be brought back is known, whatever happens. */
    private void recover(int step) throws IOException {
        WatchedFolderPath.remove();
        var damaged = new Shelf(folder.resolve("damaged"));
        try (var opened = Shelf.create(damaged.open(), 12)) {
            Shelf.edit(opened, 10, SEED);
        }
        Plan plan;
        try (var opened = damaged.open().open(RecordedDay.ID)) {
            plan = opened.plan();
        }
        var place = damaged.place(RecordedDay.ID);
        Files.write(place.database(), new byte[9_000]);
        Files.write(place.log(), Arrays.copyOf(new byte[] {1, 2, 3}, 700), StandardOpenOption.APPEND);
        var recorder = new RecordingDisk(folder.resolve("damaged"));
        WatchedFolderPath.put(recorder);
        var library = damaged.open(recorder);
        library.recover(RecordedDay.ID, library.snapshots(RecordedDay.ID).getFirst()).close();
        for (var event = recorder.before(); event <= recorder.recording().size(); event += step) {
            var left = folder.resolve("left");
            recorder.recording().kill(event, left);
            WatchedFolderPath.remove();
            var found = new Shelf(left).open();
            try {
                found.open(RecordedDay.ID).close();
            } catch (Refusal stillDamaged) {
                found.recover(RecordedDay.ID, found.snapshots(RecordedDay.ID).getFirst()).close(); // the old state: damaged, but all is there
            }
            verdicts.merge(verdict(found, plan, 11), 1, Integer::sum);
            delete(left);
        }
    }

    static Verdict verdict(FileLibrary library, Plan plan, int entries) {
        try (var opened = library.open(RecordedDay.ID)) {
            var kept = opened.ledger().entries();
            return !Digest.of(opened.plan()).equals(Digest.of(plan)) ? Verdict.TORN : kept.size() < entries ? Verdict.LOST : Verdict.WHOLE;
        } catch (Refusal refused) {
            System.out.println("Does not open: " + refused.getMessage());
            return Verdict.NOT_OPENING;
        }
    }

    private void report(String what) {
        System.out.printf("KillPointsTest: %s: %s, seed %d%n", what, verdicts, SEED);
        assertThat(verdicts).as(what + ", seed " + SEED).containsOnlyKeys(Verdict.WHOLE);
        verdicts.clear();
    }

    static void delete(Path folder) throws IOException {
        for (var path : Shelf.files(folder).reversed()) {
            Files.delete(path);
        }
    }
}
