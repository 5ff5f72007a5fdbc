package dev.sextant.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {

    private static final long SEED = 20_270_113;

    @TempDir
    private Path folder;

    private Shelf closed;
    private Shelf killed;
    private Plan plan;

    /** What is damaged, and whether the process had ended well before. */
    private enum Case {
        DATABASE_CLOSED(100),
        DATABASE_KILLED(100),
        LOG_CLOSED(20),
        LOG_KILLED(80),
        MANIFEST_CLOSED(40);

        private final int flips;

        Case(int flips) {
            this.flips = flips;
        }
    }

    @BeforeEach
    void make() {
        closed = new Shelf(folder.resolve("closed"));
        var opened = Shelf.create(closed.open(), 12);
        plan = Shelf.edit(opened, 40, SEED);
        killed = closed.image(folder.resolve("killed"));
        opened.close();
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void aChangedByteIsFoundOrTakesNothing(Case damage) throws IOException {
        var shelf = damage.name().endsWith("CLOSED") ? closed : killed;
        var place = shelf.place("engagement-1");
        var file = damage.name().startsWith("DATABASE") ? place.database() : damage.name().startsWith("LOG") ? place.log() : place.manifest();
        var found = 0;
        var random = new SplittableRandom(SEED);
        for (var flip = 0; flip < damage.flips; flip++) {
            var trial = shelf.image(folder.resolve("trial-" + damage + flip));
            var target = trial.place("engagement-1").folder().resolve(file.getFileName());
            var bytes = Files.readAllBytes(target);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(target, bytes);

            try (var opened = trial.open().open("engagement-1")) {
                assertThat(opened.plan()).as(damage + " flip " + flip + " of seed " + SEED).isEqualTo(plan);
                assertThat(opened.ledger().entries()).hasSize(41);
            } catch (Refusal detected) {
                assertThat(detected.code()).isIn("store.damaged", "store.foreign", "store.newer");
                assertThat(Files.readAllBytes(target)).isEqualTo(bytes);
                found++;
            }
            delete(trial);
        }
        System.out.println(damage + ": of " + damage.flips + " flipped bytes " + found + " were refused, the others took nothing");
        assertThat(found).isBetween(damage == Case.DATABASE_CLOSED || damage == Case.MANIFEST_CLOSED ? damage.flips * 9 / 10 : 0, damage.flips);
    }

    @Test
    void anEmptyShortOrForeignFileIsDamagedAndNeverANewPlan() throws Exception {
        var whole = Files.readAllBytes(killed.place("engagement-1").database());
        var junk = new byte[20_000];
        new Random(SEED).nextBytes(junk);

        requireRefused(new byte[0]);
        requireRefused(Arrays.copyOf(whole, 3));
        requireRefused(junk);
        requireRefused("SQLite format 3".getBytes(US_ASCII));
        requireRefused(Files.readAllBytes(emptyDatabase()));
        Files.delete(killed.place("engagement-1").database());
        assertThatThrownBy(() -> killed.open().open("engagement-1")).hasMessageContaining("store.damaged");
    }

    @Test
    void ofAFileThatWasCutOffTheLogBringsBackTheRestOrItIsRefused() throws IOException {
        var whole = Files.readAllBytes(killed.place("engagement-1").database());
        var recovered = 0;
        for (var sixteenth = 1; sixteenth < 16; sixteenth++) {
            var trial = killed.image(folder.resolve("cut-" + sixteenth));
            Files.write(trial.place("engagement-1").database(), Arrays.copyOf(whole, whole.length * sixteenth / 16));
            try (var opened = trial.open().open("engagement-1")) {
                assertThat(opened.plan()).isEqualTo(plan);
                recovered++;
            } catch (Refusal detected) {
                assertThat(detected.code()).isEqualTo("store.damaged");
            }
        }
        System.out.println("Of 15 files cut off " + recovered + " were completed from the log, the others refused");
    }

    @Test
    void ofADatabaseThatEndsBehindItsHeaderTheLogBringsBackEverythingIfItWasNotClosed() throws Exception {
        var beginning = Arrays.copyOf(Files.readAllBytes(killed.place("engagement-1").database()), 4096);
        Files.write(killed.place("engagement-1").database(), beginning);
        Files.write(closed.place("engagement-1").database(), beginning);

        try (var opened = killed.open().open("engagement-1")) {
            assertThat(opened.plan()).isEqualTo(plan);
            assertThat(opened.recovered()).isEqualTo(40);
            assertThat(opened.ledger().entries()).hasSize(41);
        }
        killed.open().open("engagement-1").close();
        assertThat(Shelf.files(killed.library())).anySatisfy(it -> assertThat(it).isRegularFile().hasBinaryContent(beginning));
        assertThatThrownBy(() -> closed.open().open("engagement-1")).hasMessageContaining("store.damaged");
    }

    @Test
    void aDatabaseWithOurKeyButWithoutOurTablesIsNeverTakenForANewPlan() throws Exception {
        var empty = new String(Files.readAllBytes(emptyDatabase()), ISO_8859_1);
        var place = killed.place("engagement-1");
        var ours = Inspection.key(Files.readAllBytes(place.database()));
        var manifest = Files.readString(place.manifest());
        var theirs = Inspection.key(empty.getBytes(ISO_8859_1));
        Files.write(place.database(), empty.getBytes(ISO_8859_1));
        assertThat(ours).isNotEqualTo(theirs);

        var sealed = Manifest.read(place, PlanJson.FORMAT);
        var forged = new Manifest(
                sealed.schema(), sealed.id(), sealed.name(), sealed.client(), sealed.method(), sealed.first(), sealed.entries(),
                sealed.tasks(), sealed.risks(), sealed.lastEdit(), sealed.digest(), theirs, null, sealed.holder(), "");
        forged.write(Disk.REAL, place, Seal.of(Disk.REAL, killed.library(), killed.snapshots()));

        assertThat(manifest).isNotEqualTo(Files.readString(place.manifest()));
        try (var opened = killed.open().open("engagement-1")) {
            assertThat(opened.plan()).isEqualTo(plan);
        }
    }

    @Test
    void aPreparedFilePutInPlaceHasNoEffect() throws Exception {
        var canary = folder.resolve("canary.txt");
        var hostile = folder.resolve("hostile");
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + hostile);
                var statement = connection.createStatement()) {
            var call = "CALL CSVWRITE(''" + canary + "'', ''SELECT 1'')";
            statement.execute("CREATE FORCE LINKED TABLE \"trap\"('org.h2.Driver', 'jdbc:h2:mem:trap;INIT=" + call + "', '', '', 'NONE')");
        }
        Files.deleteIfExists(canary);
        var bytes = Files.readAllBytes(folder.resolve("hostile.mv.db"));
        Files.write(killed.place("engagement-1").database(), bytes);
        Files.write(closed.place("engagement-1").database(), bytes);

        assertThatThrownBy(() -> killed.open().open("engagement-1")).hasMessageContaining("store.damaged");
        assertThatThrownBy(() -> closed.open().open("engagement-1")).hasMessageContaining("store.damaged");
        assertThat(killed.open().check("engagement-1").isSound()).isFalse();
        assertThat(canary).doesNotExist();

        DriverManager.getConnection("jdbc:h2:file:" + hostile).close();
        assertThat(canary).as("the trap works where it is opened").exists();
    }

    @Test
    void aWholeFolderFromAnotherLibraryIsForeign() {
        var stranger = new Shelf(folder.resolve("stranger"));
        Shelf.create(stranger.open(), 3).close();
        Shelf.create(closed.open(), 3).close();
        var own = new Shelf(folder.resolve("own"));
        Shelf.create(own.open(), 4).close();
        move(stranger.place("engagement-1").folder(), own.place("guest").folder());
        move(closed.place("engagement-1").folder(), own.library().resolve("other"));

        assertThatThrownBy(() -> own.open().open("guest")).hasMessageContaining("store.foreign");
        assertThatThrownBy(() -> own.open().open("other")).hasMessageContaining("store.foreign");
        assertThat(own.open().list()).hasSize(3);
    }

    @Test
    void aDamagedFileIsRecoveredFromItsSnapshotsAndItsLogAndKept() throws Exception {
        var place = killed.place("engagement-1");
        var junk = new byte[9_000];
        Files.write(place.database(), junk);
        var library = killed.open();
        var offered = library.snapshots("engagement-1");
        assertThat(offered).singleElement().satisfies(it -> assertThat(it.later()).isEqualTo(40));

        try (var opened = library.recover("engagement-1", offered.getFirst())) {
            assertThat(opened.plan()).isEqualTo(plan);
            assertThat(opened.ledger().entries()).hasSize(41);
            Shelf.edit(opened, 5, SEED);
        }
        assertThat(killed.open().check("engagement-1").isSound()).isTrue();
        try (var files = Files.list(place.folder())) {
            assertThat(files.filter(it -> it.toString().matches(".*plan\\.damaged-.*\\.mv\\.db")).toList())
                    .singleElement()
                    .satisfies(it -> assertThat(Files.readAllBytes(it)).isEqualTo(junk));
        }
    }

    @Test
    void aSnapshotAloneIsEnough() throws Exception {
        for (var path : Shelf.files(closed.place("engagement-1").folder()).reversed()) {
            Files.delete(path);
        }
        var library = closed.open();
        assertThatThrownBy(() -> library.open("engagement-1")).hasMessageContaining("store.missing");

        try (var opened = library.recover("engagement-1", library.snapshots("engagement-1").getFirst())) {
            assertThat(opened.plan()).isEqualTo(plan);
            assertThat(opened.seq()).isEqualTo(41);
            Shelf.edit(opened, 5, SEED);
        }
        library.open("engagement-1").close();
        assertThat(library.check("engagement-1").isSound()).isTrue();
    }

    private void requireRefused(byte[] content) throws IOException {
        for (var shelf : List.of(killed, closed)) {
            var file = shelf.place("engagement-1").database();
            Files.write(file, content);
            assertThatThrownBy(() -> shelf.open().open("engagement-1")).hasMessageContaining("store.damaged");
            assertThat(Files.readAllBytes(file)).isEqualTo(content);
        }
    }

    private Path emptyDatabase() throws Exception {
        var file = folder.resolve("empty.mv.db");
        try (var database = Database.create(file, Veil.NONE)) {
            database.checkpoint();
        }
        return file;
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Shelf shelf) throws IOException {
        for (var path : Shelf.files(shelf.library().getParent()).reversed()) {
            Files.delete(path);
        }
    }
}
