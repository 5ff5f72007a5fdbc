package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Entry;
import dev.sextant.json.Digest;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLibraryTest {

    private static final long SEED = 20_270_112;

    @TempDir
    private Path folder;

    @Test
    void anEngagementReadBackAfterThreeHundredEditsIsTheSamePlanWithTheSameHistory() {
        var shelf = new Shelf(folder);
        var created = Shelf.create(shelf.open(), 30);
        var journal = Shelf.journal(created);
        var plan = Shelf.edit(journal, 300, SEED);
        while (journal.undoable().isPresent() && journal.seq() < 420) {
            journal.undo();
        }
        journal.restore(plan).join();
        var entries = created.ledger().entries();
        created.close();

        try (var opened = shelf.open().open(created.engagement().id())) {
            assertThat(opened.plan()).isEqualTo(plan);
            assertThat(opened.seq()).isEqualTo(421);
            assertThat(opened.recovered()).isZero();
            assertThat(opened.ledger().entries()).isEqualTo(entries).extracting(Entry::seq).doesNotHaveDuplicates().hasSize(421);
            assertThat(replayed(opened.ledger().entries())).isEqualTo(plan);
        }
    }

    @Test
    void anAdoptedHistoryIsDurableAndCanBeGoneOnWith() throws Exception {
        var elsewhere = Shelf.create(new Shelf(folder.resolve("elsewhere")).open(), 20);
        Shelf.edit(elsewhere, 40, SEED);
        var entries = elsewhere.ledger().entries();
        elsewhere.close();
        var shelf = new Shelf(folder.resolve("here"));

        var opened = shelf.open().adopt(entries);
        var image = shelf.image(folder.resolve("killed"));
        assertThat(shelf.open().snapshots(opened.engagement().id())).singleElement().satisfies(it -> assertThat(it.seq()).isEqualTo(41));
        var plan = Shelf.edit(opened, 5, SEED);
        opened.close();

        try (var again = shelf.open().open("engagement-1"); var killed = image.open().open("engagement-1")) {
            assertThat(again.plan()).isEqualTo(plan);
            assertThat(again.ledger().entries()).hasSize(46).startsWith(entries.toArray(Entry[]::new));
            assertThat(killed.ledger().entries()).isEqualTo(entries);
        }
        assertThat(shelf.open().check("engagement-1").problems()).isEmpty();
    }

    @Test
    void aHistoryWithAGapOrWithoutACharterIsNotAdopted() {
        var elsewhere = Shelf.create(new Shelf(folder.resolve("elsewhere")).open(), 5);
        Shelf.edit(elsewhere, 3, SEED);
        var entries = elsewhere.ledger().entries();
        elsewhere.close();
        var shelf = new Shelf(folder.resolve("here"));

        assertThatThrownBy(() -> shelf.open().adopt(List.of(entries.get(0), entries.get(2)))).hasMessageContaining("journal.gap");
        assertThatThrownBy(() -> shelf.open().adopt(List.of(entries.get(1)))).hasMessageContaining("journal.gap");
        assertThatThrownBy(() -> shelf.open().adopt(List.of())).hasMessageContaining("charter.missing");
        assertThat(shelf.open().list()).isEmpty();
        assertThat(shelf.library()).doesNotExist();
    }

    @Test
    void theListTellsOfAnEngagementWithoutOpeningIt() {
        var library = new Shelf(folder).open();
        var opened = Shelf.create(library, 5);
        assertThat(library.list()).singleElement().satisfies(it -> assertThat(it.closed()).isFalse());
        opened.close();

        assertThat(library.list()).singleElement().satisfies(it -> {
            assertThat(it.name().en()).isEqualTo("CRM for Hengqiao");
            assertThat(it.client().zh()).isEqualTo("恒桥机械");
            assertThat(it.tasks()).isEqualTo(5);
            assertThat(it.entries()).isEqualTo(1);
            assertThat(it.closed()).isTrue();
        });
    }

    @Test
    void aFolderWithAnOddNameDoesNoHarm() {
        var odd = new Shelf(folder.resolve("恒桥; INIT=x %20 + 客户's [1] ~ #"));
        var plan = plan(odd);

        try (var opened = odd.open().open("engagement-1")) {
            assertThat(opened.plan()).isEqualTo(plan);
        }
    }

    @Test
    void onlyTheOwnerReadsWhatIsKept() throws Exception {
        var shelf = new Shelf(folder);
        try (var opened = Shelf.create(shelf.open(), 5)) {
            Shelf.edit(opened, 3, SEED);
            requireOwnerOnly(shelf);
        }
        requireOwnerOnly(shelf);
    }

    @Test
    void anEngagementIsOpenOnlyOnceAndTheSecondIsToldWhoHasIt() {
        var shelf = new Shelf(folder);
        try (var opened = Shelf.create(shelf.open(), 5)) {
            assertThatThrownBy(() -> shelf.open().open("engagement-1")).isInstanceOfSatisfying(Refusal.class, it -> {
                assertThat(it.code()).isEqualTo("store.in-use");
                assertThat(it.values()).contains(System.getProperty("user.name"), "2027-01-12 09:00");
            });
            assertThat(Shelf.edit(opened, 5, SEED)).isNotEqualTo(opened.plan());
        }
        shelf.open().open("engagement-1").close();
    }

    @Test
    void whatIsNotThereIsMissingAndNoIdLeadsOutOfTheLibrary() {
        var library = new Shelf(folder).open();

        assertThatThrownBy(() -> library.open("nothing")).hasMessageContaining("store.missing");
        assertThatThrownBy(() -> library.open("../library/engagement-1")).hasMessageContaining("id.form");
        assertThat(library.list()).isEmpty();
    }

    @Test
    void anEngagementThatCannotBeWrittenIsReadAndSaysSo() {
        var shelf = new Shelf(folder);
        var plan = plan(shelf);
        Disk readOnly = new Disk() {
            @Override
            public boolean isWritable(Path path) {
                return false; // permissions do not bind root, who may run this
            }
        };

        try (var opened = shelf.open(readOnly).open("engagement-1")) {
            assertThat(opened.isReadOnly()).isTrue();
            assertThat(opened.plan()).isEqualTo(plan);
            assertThat(opened.ledger().entries()).hasSize(11);
            assertThat(Shelf.journal(opened).commit("entry.edited", Removal.of(plan, plan.all(Task.class).iterator().next())))
                    .isCompletedExceptionally()
                    .failsWithin(Duration.ZERO)
                    .withThrowableThat()
                    .havingRootCause()
                    .withMessageContaining("store.read-only");
        }
    }

    @Test
    void aCheckTellsWhatIsThere() {
        var shelf = new Shelf(folder);
        var plan = plan(shelf);

        var report = shelf.open().check("engagement-1");

        assertThat(report.isSound()).isTrue();
        assertThat(report.entries()).isEqualTo(11);
        assertThat(report.logEntries()).isEqualTo(11);
        assertThat(report.snapshots()).isEqualTo(2);
        assertThat(report.parts()).containsEntry(Kind.TASK, plan.all(Task.class).size());
        assertThat(report.digest()).isEqualTo(Digest.of(plan).hex());
    }

    @Test
    void anEntryThatTouchesAPartTwiceOrOnlyForAMomentIsKept() {
        var shelf = new Shelf(folder);
        var task = SamplePlans.task(77, SamplePlans.phase(2));
        var moment = SamplePlans.task(78, SamplePlans.phase(1));
        var child = task.withPlace(task.phase(), new Id<>("task-1"), 0);
        try (var opened = Shelf.create(shelf.open(), 5)) {
            var journal = Shelf.journal(opened);
            journal.commit("entry.edited", List.of(
                    Edit.add(moment), Edit.add(task), Edit.change(task, child), Edit.remove(moment))).join();
            journal.undo().join();
            journal.redo().join();
        }
        try (var opened = shelf.open().open("engagement-1")) {
            assertThat(opened.plan().get(task.id())).isEqualTo(child);
            assertThat(opened.plan().find(moment.id())).isEmpty();
        }
    }

    @Test
    void aVeryLargeEntryIsKept() {
        var shelf = new Shelf(folder);
        var note = "长".repeat(20_000);
        var tasks = new ArrayList<Edit>();
        for (var number = 100; number < 300; number++) {
            tasks.add(Edit.add(SamplePlans.task(number, SamplePlans.phase(1)).withNote(note)));
        }
        try (var opened = Shelf.create(shelf.open(), 5)) {
            Shelf.journal(opened).commit("entry.imported", tasks).join();
        }
        try (var opened = shelf.open().open("engagement-1")) {
            assertThat(opened.plan().all(Task.class)).hasSize(205);
            assertThat(opened.ledger().entries().getLast().edits()).isEqualTo(tasks);
        }
    }

    @Test
    void everyKindOfPartHasATable() {
        for (var kind : Kind.values()) {
            assertThat(new Table(kind).create()).contains("\"" + kind.plural() + "\"");
        }
    }

    @Test
    void zeroHasOneFormSoThatTheDatabaseCannotChangeIt() {
        var shelf = new Shelf(folder);
        var task = SamplePlans.task(50, SamplePlans.phase(1)).withPlace(SamplePlans.phase(1).id(), null, -0.0);
        try (var opened = Shelf.create(shelf.open(), 5)) {
            Shelf.journal(opened).commit("entry.edited", List.of(Edit.add(task))).join();
        }
        try (var opened = shelf.open().open("engagement-1")) {
            assertThat(opened.plan().get(task.id())).isEqualTo(task);
        }
    }

    private static Plan plan(Shelf shelf) {
        try (var opened = Shelf.create(shelf.open(), 12)) {
            return Shelf.edit(opened, 10, SEED);
        }
    }

    private static Plan replayed(List<Entry> entries) {
        var plan = Plan.EMPTY;
        for (var entry : entries) {
            plan = plan.with(entry.edits());
        }
        return plan;
    }

    private void requireOwnerOnly(Shelf shelf) throws Exception {
        for (var root : List.of(shelf.library(), shelf.snapshots())) {
            for (var path : Shelf.files(root)) {
                var wanted = Files.isDirectory(path) ? "rwx------" : "rw-------";
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).as(path.toString()).isEqualTo(wanted);
            }
        }
    }
}
