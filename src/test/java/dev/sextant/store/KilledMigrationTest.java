package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.store.RecordedDay.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the program after each thing that it does to a disk while it brings an engagement to another version. */
class KilledMigrationTest {

    private static final long SEED = 20_270_116;
    private static final int NEXT = PlanJson.FORMAT + 1;

    @TempDir
    private Path folder;

    @AfterEach
    void mendH2() {
        WatchedFolderPath.remove();
    }

    @Test
    void whereverAMigrationEndsThePlanAndItsHistoryAreThere() throws Exception {
        migrate(17);
    }

    @Test
    @Tag("torture")
    void whereverAMigrationEndsThePlanAndItsHistoryAreThereAtEveryPoint() throws Exception {
        migrate(1);
    }

    private void migrate(int step) throws IOException {
        var old = new Shelf(folder.resolve("old"));
        Plan plan;
        try (var opened = Shelf.create(old.open(), 12)) {
            plan = Shelf.edit(opened, 10, SEED);
        }
        var recorder = new RecordingDisk(folder.resolve("old"));
        WatchedFolderPath.put(recorder);
        old.open(recorder, NEXT, Shelf.CLOCK).open(RecordedDay.ID).close();
        var kills = 0;
        for (var event = recorder.before(); event <= recorder.recording().size(); event += step) {
            var left = folder.resolve("left");
            recorder.recording().kill(event, left);
            WatchedFolderPath.remove();
            assertThat(KillPointsTest.verdict(new Shelf(left).open(Disk.REAL, NEXT, Shelf.CLOCK), plan, 11)).as("event " + event).isEqualTo(Verdict.WHOLE);
            KillPointsTest.delete(left);
            kills++;
        }
        System.out.printf("KilledMigrationTest: %d kills, every %d of a migration's operations, 0 lost, seed %d%n", kills, step, SEED);
    }
}
