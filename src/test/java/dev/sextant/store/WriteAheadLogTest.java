package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.plan.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteAheadLogTest {

    private static final long SEED = 5;

    @TempDir
    private Path folder;

    private Shelf killed;
    private Plan plan;

    /** An engagement whose process ended after 21 entries, of which the database has 11 and the log all. */
    @BeforeEach
    void endAbnormally() throws Exception {
        var shelf = new Shelf(folder.resolve("alive"));
        var opened = Shelf.create(shelf.open(), 12);
        var journal = Shelf.journal(opened);
        oneByOne(journal, SEED);
        killed = shelf.image(folder.resolve("killed"));
        plan = oneByOne(journal, SEED + 1);
        Files.write(killed.place("engagement-1").log(), Files.readAllBytes(shelf.place("engagement-1").log()));
        opened.close();
    }

    @Test
    void whatTheDatabaseMissesComesBackFromTheLog() {
        try (var opened = open()) {
            assertThat(opened.recovered()).isEqualTo(10);
            assertThat(opened.plan()).isEqualTo(plan);
            assertThat(opened.engagement().entries()).isEqualTo(21);
            Shelf.edit(opened, 3, SEED);
        }
        try (var opened = open()) {
            assertThat(opened.recovered()).isZero();
            assertThat(opened.ledger().entries()).hasSize(24);
        }
    }

    @Test
    void aTornTailIsDroppedAndTheLogGoesOnBehindTheLastIntactEntry() throws Exception {
        var log = killed.place("engagement-1").log();
        var whole = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(whole, whole.length - 7));

        try (var opened = open()) {
            assertThat(opened.seq()).isEqualTo(20);
            Shelf.edit(opened, 3, SEED);
        }
        var scan = LogScan.of(log, Veil.NONE);
        assertThat(scan.torn()).isFalse();
        assertThat(scan.gap()).isFalse();
        assertThat(scan.lastSeq()).isEqualTo(23);
    }

    @Test
    void junkAtTheEndIsDropped() throws Exception {
        Files.write(killed.place("engagement-1").log(), new byte[5_000], StandardOpenOption.APPEND);

        try (var opened = open()) {
            assertThat(opened.plan()).isEqualTo(plan);
        }
    }

    @Test
    void damageAmidEntriesThatTheDatabaseLacksIsRefusedAndRecoveredUpToThere() throws Exception {
        var log = killed.place("engagement-1").log();
        var bytes = Files.readAllBytes(log);
        bytes[position(bytes, 15) + 40] ^= 1;
        Files.write(log, bytes);

        assertThatThrownBy(this::open).hasMessageContaining("store.damaged").hasMessageContaining("entry 16");
        assertThat(Files.readAllBytes(log)).isEqualTo(bytes);

        var snapshot = killed.open().snapshots("engagement-1").getFirst();
        try (var opened = killed.open().recover("engagement-1", snapshot)) {
            assertThat(opened.seq()).isEqualTo(14);
        }
    }

    @Test
    void damageAmidEntriesThatTheDatabaseHasTakesNothingAndTheLogIsPutAside() throws Exception {
        var log = killed.place("engagement-1").log();
        var bytes = Files.readAllBytes(log);
        bytes[position(bytes, 5) + 40] ^= 1;
        Files.write(log, bytes);
        assertThat(killed.open().check("engagement-1").problems()).isNotEmpty();

        try (var opened = open()) {
            assertThat(opened.plan()).isEqualTo(plan);
        }
        assertThat(killed.open().check("engagement-1").isSound()).isTrue();
        assertThat(Shelf.files(killed.place("engagement-1").folder())).anyMatch(it -> it.toString().contains("damaged"));
    }

    @Test
    void entriesThatWaitTogetherAreForcedTogether() throws Exception {
        var log = folder.resolve("together.log");
        var forced = new FailingDisk();
        forced.failAt(4, true); // the folder is forced, and one write and one force succeed, whatever the number of records

        try (var writing = WriteAheadLog.open(forced, log, Veil.NONE, 0)) {
            writing.append(LogScan.of(killed.place("engagement-1").log(), Veil.NONE).records());
        }
        assertThat(LogScan.of(log, Veil.NONE).records()).hasSize(21);
    }

    private static Plan oneByOne(Journal journal, long seed) {
        for (var edit = 0; edit < 10; edit++) {
            Shelf.edit(journal, 1, seed);
        }
        return journal.plan();
    }

    private Opened open() {
        return killed.open().open("engagement-1");
    }

    private static int position(byte[] log, int record) {
        var at = 0;
        for (var number = 1; number < record; number++) {
            at += LogRecord.length(log, at).orElseThrow();
        }
        return at;
    }
}
