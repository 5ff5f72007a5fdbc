package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the files of today for those of an older format, which lacks nothing. */
class MigrationsTest {

    private static final int NEXT = PlanJson.FORMAT + 1;

    @TempDir
    private Path folder;

    private Shelf closed;
    private Shelf killed;
    private Plan plan;

    @BeforeEach
    void make() {
        closed = new Shelf(folder.resolve("closed"));
        var opened = Shelf.create(closed.open(), 12);
        plan = Shelf.edit(opened, 20, 3);
        killed = closed.image(folder.resolve("killed"));
        opened.close();
    }

    @AfterEach
    void mendH2() {
        WatchedFolderPath.remove();
    }

    @Test
    void anOlderFileIsReplayedVerifiedAndPutInPlace() throws Exception {
        for (var shelf : List.of(closed, killed)) {
            var place = shelf.place("engagement-1");
            var old = Files.readAllBytes(place.database());

            try (var opened = next(shelf).open("engagement-1")) {
                assertThat(opened.plan()).isEqualTo(plan);
                assertThat(opened.ledger().entries()).hasSize(21);
                Shelf.edit(opened, 4, 3);
            }
            assertThat(next(shelf).check("engagement-1").isSound()).isTrue();
            assertThat(copies(place, ".mv.db")).singleElement().satisfies(it -> assertThat(Files.readAllBytes(it)).isEqualTo(old));
            assertThatThrownBy(() -> shelf.open().open("engagement-1")).hasMessage("store.newer [" + NEXT + ", " + PlanJson.FORMAT + "]");
        }
    }

    /** A disk that fails for good leaves what the end of the program at this point leaves. */
    @ParameterizedTest
    @CsvSource({"files,1", "database,9"})
    void whereverTheProgramEndsTheOldFileOrTheNewOneCanBeUsed(String where, int stride) throws Exception {
        var old = 0;
        var finished = 0;
        for (var operation = 1; ; operation += stride) {
            var shelf = ((old + finished) % 2 == 0 ? killed : closed).image(folder.resolve("ending-" + operation));
            var disk = new FailingDisk();
            if (where.equals("database")) {
                WatchedFolderPath.put(disk);
            }
            disk.failAt(operation, true);
            try (var opened = shelf.open(where.equals("files") ? disk : Disk.REAL, NEXT, Shelf.CLOCK).open("engagement-1")) {
                assertThat(disk.hasFailed() && where.equals("files")).isFalse();
            } catch (Refusal full) {
                assertThat(full.code()).isIn("store.full", "store.io", "store.damaged", "store.read-only");
            }
            var didFail = disk.hasFailed();
            disk.heal();
            WatchedFolderPath.remove();
            if (!didFail) {
                break;
            }
            if (shelf.place("engagement-1").decided().isEmpty() && opensAsOld(shelf)) {
                old++;
            } else {
                finished++;
            }
            requireUsable(shelf);
        }
        System.out.println("MigrationsTest: " + where + ": " + old + " ends before the decision, " + finished + " after it");
        assertThat(old).isGreaterThan(3);
    }

    private static boolean opensAsOld(Shelf shelf) {
        if (Manifest.read(shelf.place("engagement-1"), NEXT).schema() == NEXT) {
            return false;
        }
        try (var old = shelf.open().open("engagement-1")) {
            return old.seq() == 21;
        }
    }

    private void requireUsable(Shelf shelf) {
        try (var opened = next(shelf).open("engagement-1")) {
            assertThat(opened.plan()).isEqualTo(plan);
            assertThat(opened.ledger().entries()).hasSize(21);
        }
        assertThat(next(shelf).check("engagement-1").isSound()).isTrue();
    }

    @Test
    void whileANewHistoryIsNotWhollyInPlaceNothingIsReadFromItUntilItIsFinished() throws Exception {
        for (var operation = 1; ; operation++) {
            var shelf = closed.image(folder.resolve("half-" + operation));
            var disk = new FailingDisk();
            disk.failAt(operation, true);
            try {
                shelf.open(disk, NEXT, Shelf.CLOCK).open("engagement-1").close();
                throw new AssertionError("No end fell between the decision and its execution");
            } catch (Refusal full) {
                disk.heal();
            }
            if (shelf.place("engagement-1").decided().isPresent()) {
                assertThat(next(shelf).check("engagement-1").problems()).extracting(Refusal::code).containsExactly("store.unfinished");
                requireUsable(shelf);
                return;
            }
        }
    }

    @Test
    void aDecisionThatSomebodyElseWroteIsNotExecutedAndDoesNotStandInTheWayOfARecovery() throws Exception {
        var place = closed.place("engagement-1");
        var old = Files.readAllBytes(place.database());
        Files.writeString(place.nextManifest("version-1"), Files.readString(place.manifest()).replace("Hengqiao", "Henqiao"));
        Files.write(place.nextDatabase(), new byte[5]);

        assertThatThrownBy(() -> closed.open().open("engagement-1")).hasMessageContaining("store.foreign");
        assertThat(Files.readAllBytes(place.database())).isEqualTo(old);
        try (var opened = closed.open().recover("engagement-1", closed.open().snapshots("engagement-1").getFirst())) {
            assertThat(opened.plan()).isEqualTo(plan);
        }
    }

    private static FileLibrary next(Shelf shelf) {
        return shelf.open(Disk.REAL, NEXT, Shelf.CLOCK);
    }

    private static List<Path> copies(Place place, String ending) throws Exception {
        return Shelf.files(place.folder()).stream()
                .filter(it -> it.getFileName().toString().startsWith("plan.version-" + PlanJson.FORMAT + "-") && it.toString().endsWith(ending))
                .toList();
    }
}
