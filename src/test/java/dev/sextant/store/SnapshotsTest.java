package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

    private static final long SEED = 8;
    private static final Instant NOW = Instant.parse("2027-03-26T17:30:00Z");

    @TempDir
    private Path folder;

    @Test
    void thereIsASnapshotFromTheBeginningEveryTwoHundredEntriesAndAtTheEnd() {
        var shelf = new Shelf(folder);
        var library = shelf.open();
        var opened = Shelf.create(library, 12);
        assertThat(library.snapshots("engagement-1")).extracting(Snapshot::seq).containsExactly(1L);
        var journal = Shelf.journal(opened);
        for (var edit = 0; edit < 410; edit++) {
            Shelf.edit(journal, 1, SEED);
        }
        assertThat(library.snapshots("engagement-1")).extracting(Snapshot::seq).containsExactly(401L, 201L, 1L);
        assertThat(library.snapshots("engagement-1")).extracting(Snapshot::later).containsExactly(10L, 210L, 410L);
        opened.close();
        library.open("engagement-1").close();

        assertThat(library.snapshots("engagement-1")).extracting(Snapshot::seq).containsExactly(411L, 401L, 201L, 1L);
    }

    @Test
    void aSnapshotSaysHowMuchItHoldsAndADamagedOneIsNotOffered() throws Exception {
        var shelf = new Shelf(folder);
        var library = shelf.open();
        try (var opened = Shelf.create(library, 12)) {
            Shelf.edit(opened, 3, SEED);
        }
        assertThat(library.snapshots("engagement-1").getLast().counts()).containsEntry(Kind.TASK, 12).containsEntry(Kind.LINK, 11);

        var newest = Shelf.files(shelf.snapshots()).stream().filter(it -> it.toString().endsWith("4.json.gz")).findFirst().orElseThrow();
        var whole = Files.readAllBytes(newest);
        for (var at = 0; at < whole.length; at += 37) {
            var bytes = whole.clone();
            bytes[at] ^= 4;
            Files.write(newest, bytes);
            var offered = library.snapshots("engagement-1");
            assertThat(offered).extracting(Snapshot::seq).isIn(List.of(1L), List.of(4L, 1L)); // gzip does not check its own date
        }
        Files.write(newest, new byte[0]);
        assertThat(library.snapshots("engagement-1")).extracting(Snapshot::seq).containsExactly(1L);
    }

    @Test
    void aFullLogIsTurnedAndAllOfThemTogetherBringBackTheWholeHistory() throws Exception {
        var shelf = new Shelf(folder.resolve("alive"));
        var opened = Shelf.create(shelf.open(), 3);
        var journal = Shelf.journal(opened);
        for (var edit = 0; edit < 450; edit++) {
            var task = journal.plan().get(new Id<Task>("task-1"));
            var note = Character.toString('a' + edit % 26).repeat(11_000);
            journal.commit("entry.edited", List.of(Edit.change(task, task.withNote(note)))).join();
        }
        journal.saved().join();
        var killed = shelf.image(folder.resolve("killed"));
        opened.close();
        var place = killed.place("engagement-1");
        assertThat(place.fullLogs()).extracting(it -> it.getFileName().toString()).containsExactly("plan.000000000201.log", "plan.000000000401.log");
        assertThat(killed.open().check("engagement-1").isSound()).isTrue();

        Files.write(place.database(), new byte[100]);
        var library = killed.open();
        try (var recovered = library.recover("engagement-1", library.snapshots("engagement-1").getFirst())) {
            assertThat(recovered.plan()).isEqualTo(journal.plan());
            assertThat(recovered.ledger().entries().getLast().seq()).isEqualTo(451);
            assertThat(recovered.ledger().entries().getFirst().seq()).isEqualTo(1);
        }
    }

    @Test
    void snapshotsThinOutWithAge() {
        var all = new ArrayList<Instant>();
        for (var age = Duration.ZERO; age.compareTo(Duration.ofDays(100)) < 0; age = age.plusMinutes(10)) {
            all.add(NOW.minus(age));
        }
        var kept = Retention.kept(all, it -> it, _ -> 50, NOW);

        assertThat(kept).startsWith(all.subList(0, 10).toArray(Instant[]::new));
        assertThat(kept).hasSizeBetween(10 + 22 + 13 + 6, 10 + 25 + 15 + 9);
        assertThat(kept.stream().filter(it -> it.isBefore(NOW.minus(Duration.ofDays(56))))).isEmpty();
        assertThat(kept.stream().filter(it -> it.isBefore(NOW.minus(Duration.ofDays(15))))).hasSizeBetween(5, 7);
    }

    @Test
    void emptiedPlansDoNotPushOutTheLastFullOne() {
        record Sized(Instant at, int size) {}
        var all = new ArrayList<Sized>();
        for (var age = 0; age < 300; age++) {
            all.add(new Sized(NOW.minus(Duration.ofDays(90).plusMinutes(age)), age < 100 ? 40 : 100));
        }
        var kept = Retention.kept(all, Sized::at, Sized::size, NOW);

        assertThat(kept).hasSize(11).contains(all.get(100));
    }

    @Test
    void aFewSnapshotsStayHoweverOldTheyAre() {
        var old = List.of(NOW.minus(Duration.ofDays(400)), NOW.minus(Duration.ofDays(500)), NOW.minus(Duration.ofDays(600)));

        assertThat(Retention.kept(old, it -> it, _ -> SamplePlans.chain(3).size(), NOW)).containsExactlyElementsOf(old);
    }
}
