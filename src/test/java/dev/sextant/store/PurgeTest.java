package dev.sextant.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Erasure;
import dev.sextant.journal.Journal;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Note;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurgeTest {

    private static final Person WEI =
            new Person(new Id<>("person-7"), new Words("Wei Xiaoming", "魏晓明"), null, "wei.xm@example.org");
    private static final List<String> TOLD = List.of("Wei Xiaoming", "魏晓明", "wei.xm@example.org", "Frau Wei-Lindqvist");
    private static final String ID = "engagement-1";

    @TempDir
    private Path folder;

    private Shelf shelf;
    private List<Entry> before;

    /** A person who was renamed, is told of in two languages, and in files that were set aside. */
    @BeforeEach
    void tellOfSomebody() throws Exception {
        shelf = new Shelf(folder.resolve("told"));
        try (var opened = Shelf.create(shelf.open(), 12)) {
            var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), Shelf.CLOCK, "Wei Xiaoming");
            journal.commit("entry.settings.person-added", List.of(Edit.add(WEI.withName(new Words("Frau Wei-Lindqvist", "")))));
            journal.commit("entry.edited", List.of(Edit.change(WEI.withName(new Words("Frau Wei-Lindqvist", "")), WEI)));
            var task = journal.plan().get(new Id<Task>("task-3"));
            journal.commit("entry.edited", List.of(Edit.change(task, task.withNote("Wei Xiaoming's holiday; 问魏晓明，\nwei.xm@example.org"))));
            journal.undo();
            journal.redo();
            var note = new Note(new Id<>("note-1"), null, task.id(), SamplePlans.START, new Words("Ask Wei Xiaoming.", "已问魏晓明。"), true);
            journal.commit("entry.roadmap.note-added", List.of(Edit.add(note)));
            Shelf.edit(journal, 10, 4);
            before = List.copyOf(journal.entries().get());
        }
        var library = shelf.open();
        library.recover(ID, library.snapshots(ID).getFirst()).close(); // leaves files set aside
        Files.write(shelf.snapshots().resolve(ID).resolve("20270101.json.gz.part"), "魏晓明".getBytes(UTF_8));
    }

    @AfterEach
    void mendH2() {
        WatchedFolderPath.remove();
    }

    @Test
    void nothingAnywhereTellsOfThePersonAfterwardsAndTheRestIsWhole() throws Exception {
        assertThat(whatTells(shelf)).hasSizeGreaterThan(4);
        var library = shelf.open();

        var found = library.purge(ID, "魏晓明", "tester");

        assertThat(found.texts()).containsExactlyInAnyOrderElementsOf(TOLD);
        assertThat(whatTells(shelf)).isEmpty();
        assertThat(library.check(ID).isSound()).isTrue();
        assertThat(library.snapshots(ID)).hasSize(1);
        try (var opened = library.open(ID)) {
            var entries = opened.ledger().entries();
            assertThat(entries).hasSize(before.size() + 1);
            assertThat(entries.subList(0, before.size())).extracting(Entry::at, Entry::seq, Entry::label, Entry::undoes)
                    .isEqualTo(before.stream().map(it -> tuple(it.at(), it.seq(), it.label(), it.undoes())).toList());
            assertThat(entries.getLast().label()).isEqualTo(Erasure.PURGED);
            assertThat(entries.stream().reduce(Plan.EMPTY, (plan, entry) -> plan.with(entry.edits()), (a, _) -> a)).isEqualTo(opened.plan());
            assertThat(opened.plan().find(WEI.id())).isEmpty();
            assertThat(opened.plan().get(new Id<Note>("note-1")).text()).isEqualTo(new Words("Ask —.", "已问—。"));
            Shelf.edit(opened, 3, 9);
        }
        assertThat(library.check(ID).isSound()).isTrue();
        assertThat(whatTells(shelf)).isEmpty();
        assertThatThrownBy(() -> library.purge(ID, "魏晓明", "tester")).hasMessageContaining("store.nobody");
    }

    @Test
    void thePreviewCountsAndChangesNothing() throws Exception {
        var files = bytes(shelf);

        var preview = shelf.open().mentions(ID, "Wei Xiaoming");

        assertThat(bytes(shelf)).isEqualTo(files);
        assertThat(preview.parts()).isEqualTo(3); // the person, a note, a task
        assertThat(preview.entries()).isGreaterThanOrEqualTo(6);
        assertThat(preview.naming()).isEqualTo(1); // the first was written before anybody was told of
        assertThat(preview.copies()).isEqualTo(6);
        assertThatThrownBy(() -> shelf.open().mentions(ID, "Nobody Atall")).hasMessageContaining("store.nobody");
        assertThatThrownBy(() -> shelf.open().mentions(ID, "魏")).hasMessageContaining("erasure.short");
    }

    @Test
    void somebodyWhoIsOnlyTalkedOfIsPurgedTooAndNoEntryIsAdded() throws Exception {
        try (var opened = shelf.open().open(ID)) {
            var task = opened.plan().get(new Id<Task>("task-2"));
            Shelf.journal(opened).commit("entry.edited", List.of(Edit.change(task, task.withNote("Otto Ølgaard, Ottos, 欧阳修远")))).join();
        }
        shelf.open().purge(ID, "Otto Ølgaard", "tester");
        shelf.open().purge(ID, "欧阳修远", "tester");
        try (var opened = shelf.open().open(ID)) {
            assertThat(opened.plan().get(new Id<Task>("task-2")).note()).isEqualTo("—, Ottos, —");
            assertThat(opened.ledger().entries()).hasSize(before.size() + 1);
        }
    }

    @Test
    void whatIsOpenElsewhereIsNotPurged() {
        try (var opened = shelf.open().open(ID)) {
            assertThatThrownBy(() -> shelf.open().purge(ID, "魏晓明", "tester")).hasMessageContaining("store.in-use");
            assertThat(opened.plan().find(WEI.id())).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"files,1", "database,9"})
    void whereverTheProgramEndsTheEngagementIsAsBeforeOrPurged(String where, int stride) throws Exception {
        var asBefore = 0;
        var purged = 0;
        for (var operation = 1; ; operation += stride) {
            var ending = shelf.image(folder.resolve("ending-" + operation));
            var disk = new FailingDisk();
            if (where.equals("database")) {
                WatchedFolderPath.put(disk);
            }
            disk.failAt(operation, true);
            try {
                ending.open(where.equals("files") ? disk : Disk.REAL).purge(ID, "Wei Xiaoming", "tester");
            } catch (Refusal failed) {
                assertThat(failed.code()).isIn("store.full", "store.io", "store.damaged", "store.purge-left");
            }
            var didFail = disk.hasFailed();
            disk.heal();
            WatchedFolderPath.remove();
            boolean isPurged;
            try (var opened = ending.open().open(ID)) { // finishes what was begun
                isPurged = opened.plan().find(WEI.id()).isEmpty();
                assertThat(opened.ledger().entries()).hasSize(before.size() + (isPurged ? 1 : 0));
            }
            asBefore += isPurged ? 0 : 1;
            purged += isPurged ? 1 : 0;
            if (!isPurged) {
                ending.open().purge(ID, "Wei Xiaoming", "tester");
            }
            assertThat(whatTells(ending)).isEmpty();
            assertThat(ending.open().check(ID).isSound()).isTrue();
            if (!didFail) {
                break;
            }
        }
        System.out.println("PurgeTest: " + where + ": " + asBefore + " ends left it as before, " + purged + " purged");
        assertThat(asBefore).isGreaterThan(3);
        assertThat(purged).isGreaterThan(where.equals("files") ? 5 : 0);
    }

    @Test
    void oldFilesThatWillNotGoAreToldOfAndGoWhenTheEngagementIsOpenedTheNextTime() throws Exception {
        var held = new Disk() {
            @Override
            public void delete(Path file) throws IOException {
                if (file.toString().endsWith("000000000001.json.gz") || file.toString().contains("damaged")) {
                    throw new IOException("another program has it");
                }
                Disk.REAL.delete(file);
            }
        };
        assertThatThrownBy(() -> shelf.open(held).purge(ID, "魏晓明", "tester")).hasMessage("store.purge-left [4]");
        shelf.open(held).open(ID).close(); // still held, and yet it opens
        assertThat(shelf.place(ID).leftovers()).exists();

        try (var opened = shelf.open().open(ID)) {
            Shelf.edit(opened, 2, 1);
        }
        assertThat(whatTells(shelf)).isEmpty();
        assertThat(shelf.place(ID).leftovers()).doesNotExist();
        assertThat(shelf.open().snapshots(ID)).isNotEmpty();
    }

    @Test
    void aListOfLeftoversNamesNoFileElsewhere() throws Exception {
        var precious = folder.resolve("precious.json");
        Files.writeString(precious, "mine");
        var place = shelf.place(ID);
        Files.writeString(place.leftovers(), "../../../precious.json\nsnapshots/../../../../precious.json\nplan.mv.db\nmanifest.json\n" + precious);
        shelf.open().open(ID).close();
        assertThat(precious).hasContent("mine");
        assertThat(shelf.open().check(ID).isSound()).isTrue();
    }

    /** Files in which one of the names stands, in any of the forms that a disk might hold. */
    private static List<Path> whatTells(Shelf shelf) throws IOException {
        var telling = new HashSet<Path>();
        for (var file : Shelf.files(shelf.library().getParent())) {
            if (Files.isRegularFile(file)) {
                var bytes = inflated(Files.readAllBytes(file));
                for (var name : TOLD) {
                    for (var form : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
                        if (holds(bytes, name, form)) {
                            telling.add(file);
                        }
                    }
                }
            }
        }
        return new ArrayList<>(telling);
    }

    private static boolean holds(byte[] bytes, String name, Charset form) {
        return new String(bytes, ISO_8859_1).contains(new String(name.getBytes(form), ISO_8859_1));
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static List<String> bytes(Shelf shelf) throws IOException {
        var all = new ArrayList<String>();
        for (var file : Shelf.files(shelf.library().getParent())) {
            all.add(Files.isRegularFile(file) ? file + " " + Seal.fingerprint(Files.readAllBytes(file)) : file.toString());
        }
        return all;
    }
}
