package dev.sextant.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.json.PlanJson;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionTest {

    private static final long SEED = 20_270_115;
    private static final String ID = "engagement-1";
    private static final String CANARY = "Kanarienvogel 金丝雀";

    @TempDir
    private Path folder;

    private final Phrase phrase = Phrase.of("many rivers, one harbour");
    private final Phrase other = Phrase.of("four quiet horses at dusk");
    private Shelf shelf;
    private Plan plan;
    private List<Entry> entries;

    /** An engagement with a word in it that stands nowhere else, snapshots of several days, and logs that were full. */
    @BeforeEach
    void make() {
        shelf = new Shelf(folder.resolve("shelf"));
        try (var opened = Shelf.create(shelf.open(), 12)) {
            var journal = Shelf.journal(opened);
            Shelf.edit(journal, 20, SEED);
            var task = journal.plan().all(Task.class).iterator().next();
            journal.commit("entry.edited", List.of(Edit.change(task, task.withNote(CANARY)))).join();
            plan = Shelf.edit(journal, 5, SEED);
            entries = opened.ledger().entries();
        }
    }

    @Test
    void withoutThePhraseNothingOpensAndWithItEverythingIsThere() {
        shelf.open().protect(ID, phrase);

        assertThatThrownBy(() -> shelf.open().open(ID)).hasMessageContaining("store.locked");
        assertThatThrownBy(() -> shelf.open().snapshots(ID)).hasMessageContaining("store.locked");
        assertThatThrownBy(() -> shelf.open().unprotect(ID)).hasMessageContaining("store.locked");
        assertThatThrownBy(() -> shelf.open().with(other).open(ID)).hasMessageContaining("store.phrase");
        assertThatThrownBy(() -> shelf.open().with(other).requirePhrase(ID)).hasMessageContaining("store.phrase");
        requireWhole(shelf, phrase);
        Plan later;
        try (var opened = shelf.open().with(phrase).open(ID)) {
            assertThat(opened.engagement().locked()).isTrue();
            later = Shelf.edit(opened, 7, SEED);
            assertThat(opened.ledger().entries()).hasSize(entries.size() + 7);
        }
        try (var opened = shelf.open().with(phrase).open(ID)) {
            assertThat(opened.plan()).isEqualTo(later);
        }
        assertThat(shelf.open().with(phrase).check(ID).isSound()).isTrue();
    }

    @Test
    void theListTellsTheNameAndNothingElse() {
        shelf.open().protect(ID, phrase);

        assertThat(shelf.open().list()).singleElement().satisfies(it -> {
            assertThat(it.locked()).isTrue();
            assertThat(it.name()).isEqualTo(plan.charter().name());
            assertThat(it.client().isEmpty()).isTrue();
            assertThat(it.method()).isEmpty();
            assertThat(it.tasks() + it.risks()).isZero();
        });
    }

    @Test
    void ofWhatThePlanSaysNothingIsLeftInAnyFile() throws Exception {
        var place = shelf.place(ID);
        Files.copy(place.database(), place.aside("damaged", "mv.db", Shelf.CLOCK));
        Files.copy(place.database(), place.aside("version-1", "mv.db", Shelf.CLOCK));
        Files.copy(place.log(), place.fullLog(20));
        Files.copy(place.manifest(), place.manifest().resolveSibling("manifest.json.part"));
        for (var word : List.of(CANARY, "task-1")) {
            assertThat(holding(word)).as(word + " is found where it stands").isNotEmpty();
        }
        assertThat(holding(CANARY)).hasSizeGreaterThanOrEqualTo(6);

        shelf.open().protect(ID, phrase);

        for (var word : List.of(CANARY, "task-1")) {
            assertThat(holding(word)).as(word).isEmpty();
        }
        try (var opened = shelf.open().with(phrase).open(ID)) {
            Shelf.edit(opened, 5, SEED);
            assertThat(holding("task-1")).isEmpty();
            assertThat(holding(CANARY)).isEmpty();
        }
        shelf.open().with(phrase).unprotect(ID);
        assertThat(holding(CANARY)).isNotEmpty();
    }

    @Test
    void snapshotsAreTakenAlong() {
        var before = shelf.open().snapshots(ID);
        shelf.open().protect(ID, phrase);

        assertThat(shelf.open().with(phrase).snapshots(ID)).isEqualTo(before).hasSize(2);
    }

    @Test
    void aPhraseIsChangedAndTheOldOneOpensNothing() throws Exception {
        shelf.open().protect(ID, phrase);
        var before = veils();

        shelf.open().with(phrase).protect(ID, other);

        assertThatThrownBy(() -> shelf.open().with(phrase).open(ID)).hasMessageContaining("store.phrase");
        requireWhole(shelf, other);
        assertThat(veils()).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    @Test
    void aPhraseIsTakenAwayAndNothingIsLeftOfIt() throws Exception {
        var before = Shelf.files(folder).stream().map(Path::toString).toList();
        shelf.open().protect(ID, phrase);
        shelf.open().with(phrase).unprotect(ID);

        requireWhole(shelf, phrase);
        shelf.open().open(ID).close();
        assertThat(shelf.open().list()).singleElement().satisfies(it -> assertThat(it.client().zh()).isEqualTo("恒桥机械"));
        assertThat(Shelf.files(folder).stream().map(Path::toString)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aPhraseThatIsTooShortAndAnEngagementThatIsOpenAreRefused() {
        assertThatThrownBy(() -> shelf.open().protect(ID, Phrase.of("seven.."))).hasMessageContaining("store.short-phrase [8]");
        try (var _ = shelf.open().open(ID)) {
            assertThatThrownBy(() -> shelf.open().protect(ID, phrase)).hasMessageContaining("store.in-use");
        }
        shelf.open().open(ID).close();
    }

    @Test
    void aDamagedEngagementComesBackWithItsPhraseAndLaterEditsFromTheLog() throws Exception {
        shelf.open().protect(ID, phrase);
        var opened = shelf.open().with(phrase).open(ID);
        var edited = Shelf.edit(opened, 9, SEED);
        var killed = shelf.image(folder.resolve("killed"));
        opened.close();
        var database = under(killed).database();
        Files.write(database, new byte[9_000]);

        var library = killed.open().with(phrase);
        assertThatThrownBy(() -> library.open(ID)).hasMessageContaining("store.damaged");
        var offered = library.snapshots(ID);
        assertThat(offered.getFirst().later()).isEqualTo(9);
        try (var recovered = library.recover(ID, offered.getFirst())) {
            assertThat(recovered.plan()).isEqualTo(edited);
            assertThat(recovered.engagement().locked()).isTrue();
            Shelf.edit(recovered, 3, SEED);
        }
        assertThatThrownBy(() -> killed.open().open(ID)).hasMessageContaining("store.locked");
        assertThat(library.check(ID).isSound()).isTrue();
        assertThat(holding(CANARY)).isEmpty();
    }

    @Test
    void itsSnapshotsAloneAreEnough() throws Exception {
        shelf.open().protect(ID, phrase);
        for (var path : Shelf.files(shelf.place(ID).home()).reversed()) {
            Files.delete(path);
        }
        var library = shelf.open().with(phrase);

        assertThatThrownBy(() -> shelf.open().snapshots(ID)).hasMessageContaining("store.locked");
        try (var opened = library.recover(ID, library.snapshots(ID).getFirst())) {
            assertThat(opened.plan()).isEqualTo(plan);
        }
        assertThat(under(shelf).folder().resolve(KeyFile.NAME)).exists();
        library.open(ID).close();
    }

    @Test
    void oneLostKeyIsMendedFromTheOtherAndWithoutBothItIsSaidToBeDamaged() throws Exception {
        shelf.open().protect(ID, phrase);
        var keys = veils().stream().map(it -> it.resolve(KeyFile.NAME)).toList();
        var whole = Files.readAllBytes(keys.getFirst());
        for (var key : keys) {
            Files.write(key, Arrays.copyOf(whole, 40));
            requireWhole(shelf, phrase);
            assertThat(Files.readAllBytes(key)).isEqualTo(whole);
        }
        for (var key : keys) {
            Files.delete(key);
        }
        assertThatThrownBy(() -> shelf.open().with(phrase).open(ID)).hasMessageContaining("store.damaged [plan.key");
    }

    @Test
    void anOlderFileIsMigratedUnderItsVeil() throws Exception {
        shelf.open().protect(ID, phrase);
        try (var opened = shelf.open(Disk.REAL, PlanJson.FORMAT + 1, Shelf.CLOCK).with(phrase).open(ID)) {
            assertThat(opened.plan()).isEqualTo(plan);
        }
        assertThat(holding(CANARY)).isEmpty();
    }

    @Test
    void somebodyIsPurgedUnderTheVeilAndTheKeyStays() throws Exception {
        shelf.open().protect(ID, phrase);
        var library = shelf.open().with(phrase);
        try (var opened = library.open(ID)) {
            var person = new Person(new Id<>("person-9"), new Words("Lin Wan", "林晚"), null, "");
            Shelf.journal(opened).commit("entry.edited", List.of(Edit.add(person))).join();
        }

        library.purge(ID, "林晚", "tester");

        assertThat(shelf.open().with(phrase).check(ID).isSound()).isTrue();
        try (var opened = shelf.open().with(phrase).open(ID)) {
            assertThat(opened.plan().all(Person.class)).isEmpty();
            assertThat(opened.ledger().entries().toString()).doesNotContain("林晚", "Lin Wan");
        }
        assertThat(shelf.open().with(phrase).snapshots(ID)).isNotEmpty();
    }

    @Test
    void aClearSnapshotPutAmongTheOthersIsNotOffered() throws Exception {
        var stranger = Files.readAllBytes(Shelf.files(shelf.snapshots()).getLast());
        shelf.open().protect(ID, phrase);
        var snapshots = shelf.snapshots().resolve(ID).resolve(under(shelf).veil().name());
        Files.write(snapshots.resolve("20990101T000000000-000000000001.json.gz"), stranger);
        Files.write(snapshots.resolve("20990101T000000001-000000000001.json.gz.locked"), stranger);

        assertThat(shelf.open().with(phrase).snapshots(ID)).hasSize(2);
    }

    private void requireWhole(Shelf where, Phrase key) {
        try (var opened = where.open().with(key).open(ID)) {
            requireWhole(opened);
        }
    }

    private void requireWhole(Opened opened) {
        assertThat(opened.plan()).isEqualTo(plan);
        assertThat(opened.ledger().entries()).isEqualTo(entries);
    }

    /** The place under the veil that the first phrase lifts. */
    private Place under(Shelf where) throws IOException {
        return where.place(ID).under(new Veils(Disk.REAL, where.place(ID), where.snapshots()).lifted(new Knowing(phrase)));
    }

    private List<Path> veils() throws IOException {
        return Shelf.files(folder).stream().filter(Files::isDirectory).filter(it -> Veil.NAME.matcher(it.getFileName().toString()).matches()).toList();
    }

    /** The files that hold a word, compressed or not. */
    private List<Path> holding(String word) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : Shelf.files(folder)) {
            if (Files.isRegularFile(file) && (contains(Files.readAllBytes(file), word) || contains(inflated(file), word))) {
                found.add(file);
            }
        }
        return found;
    }

    private static byte[] inflated(Path file) {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException notCompressed) {
            return new byte[0];
        }
    }

    private static boolean contains(byte[] bytes, String word) {
        return new String(bytes, ISO_8859_1)
                .contains(new String(word.getBytes(UTF_8), ISO_8859_1));
    }
}
