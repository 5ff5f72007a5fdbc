package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Library;
import dev.sextant.journal.Phrase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever putting an engagement under a phrase, or taking the phrase away, comes to an end: it is one or the other. */
class ProtectionFailureTest {

    private static final String ID = "engagement-1";

    @TempDir
    private Path folder;

    private final Phrase phrase = Phrase.of("many rivers, one harbour");
    private final Phrase other = Phrase.of("four quiet horses at dusk");

    /** From what to what an engagement goes. */
    private enum Way {
        PROTECT,
        CHANGE,
        UNPROTECT
    }

    @AfterEach
    void mendH2() {
        WatchedFolderPath.remove();
    }

    @ParameterizedTest
    @CsvSource({"PROTECT,log,true", "UNPROTECT,log,true"})
    void whicheverOperationFailsTheEngagementIsWholeUnderOneOfTheTwo(Way way, String where, boolean lasting) throws Exception {
        failEach(way, where, lasting);
    }

    @ParameterizedTest
    @CsvSource({
        "PROTECT,log,false", "CHANGE,log,true", "CHANGE,log,false", "UNPROTECT,log,false", "PROTECT,database,true", "CHANGE,database,true",
        "UNPROTECT,database,true"
    })
    @Tag("torture")
    void whicheverOperationFailsOnceOrInTheDatabaseItIsWholeToo(Way way, String where, boolean lasting) throws Exception {
        failEach(way, where, lasting);
    }

    private void failEach(Way way, String where, boolean lasting) throws Exception {
        var origin = new Shelf(folder.resolve("origin"));
        Plan plan;
        List<Entry> entries;
        try (var opened = Shelf.create(origin.open(), 6)) {
            plan = Shelf.edit(opened, 8, 4);
            entries = opened.ledger().entries();
        }
        if (way != Way.PROTECT) {
            origin.open().protect(ID, phrase);
        }
        var failures = 0;
        var moved = 0;
        for (var operation = 1; ; operation++) {
            var shelf = origin.image(folder.resolve("failing-" + operation));
            var disk = new FailingDisk();
            if (where.equals("database")) {
                WatchedFolderPath.put(disk);
            }
            disk.failAt(operation, lasting);
            var refused = refuses(way, where.equals("log") ? shelf.open(disk) : shelf.open());
            disk.heal();

            var counts = new Veils(Disk.REAL, shelf.place(ID), shelf.snapshots()).inCharge();
            try (var opened = opener(shelf.open(), way, counts, origin).open(ID)) {
                assertThat(opened.plan()).as(way + " " + operation).isEqualTo(plan);
                assertThat(opened.ledger().entries()).isEqualTo(entries);
                Shelf.edit(opened, 2, 4);
            }
            assertThat(others(shelf, counts)).as("what is left of the other after %s %d", way, operation).isEmpty();
            moved += isNew(counts, way, origin) ? 1 : 0;
            if (!disk.hasFailed()) {
                assertThat(refused).isFalse();
                assertThat(isNew(counts, way, origin)).isTrue();
                break;
            }
            failures++;
        }
        System.out.printf("%s: %d operations of the %s failed %s, %d times after it was done%n", way, failures, where, lasting ? "for good" : "once", moved - 1);
        assertThat(failures).isGreaterThanOrEqualTo(10);
    }

    @Test
    void aFailureBeforeItIsDoneLeavesNothingOfTheOtherBehind() throws Exception {
        var origin = new Shelf(folder.resolve("origin"));
        Shelf.create(origin.open(), 6).close();
        var before = files(origin);
        for (var operation = 1; operation < 30; operation++) {
            var shelf = origin.image(folder.resolve("failing-" + operation));
            var disk = new FailingDisk();
            disk.failAt(operation, false);
            if (refuses(Way.PROTECT, shelf.open(disk)) && veil(shelf).isEmpty()) {
                assertThat(files(shelf)).as("after operation " + operation).containsAll(before).noneMatch(it -> it.contains(".key") && !it.endsWith("library.key"));
            }
        }
    }

    private boolean refuses(Way way, Library library) {
        try {
            switch (way) {
                case PROTECT -> library.protect(ID, phrase);
                case CHANGE -> library.with(phrase).protect(ID, other);
                case UNPROTECT -> library.with(phrase).unprotect(ID);
            }
            return false;
        } catch (Refusal refused) {
            assertThat(refused.code()).startsWith("store.");
            return true;
        }
    }

    private Library opener(Library library, Way way, String counts, Shelf origin) throws IOException {
        return library.with(way == Way.CHANGE && isNew(counts, way, origin) ? other : phrase);
    }

    private static boolean isNew(String counts, Way way, Shelf origin) throws IOException {
        return way == Way.UNPROTECT ? counts.isEmpty() : !counts.equals(veil(origin));
    }

    private static String veil(Shelf shelf) throws IOException {
        return new Veils(Disk.REAL, shelf.place(ID), shelf.snapshots()).inCharge();
    }

    /** Files of the engagement that do not belong to what counts. */
    private static List<String> others(Shelf shelf, String counts) throws IOException {
        return files(shelf).stream()
                .filter(it -> it.contains(ID + "/"))
                .filter(it -> !it.endsWith("manifest.json") && !it.endsWith("plan.lock"))
                .filter(it -> counts.isEmpty() ? it.matches(".*/[0-9a-f]{16}/.*") : !it.contains("/" + counts + "/"))
                .toList();
    }

    private static List<String> files(Shelf shelf) throws IOException {
        return Shelf.files(shelf.library().getParent()).stream()
                .filter(Files::isRegularFile)
                .map(it -> shelf.library().getParent().relativize(it).toString())
                .toList();
    }
}
