package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a synchronised folder, a second program or a careless hand does to files that are open. */
class ReplacedFilesTest {

    private static final long SEED = 20_270_117;

    @TempDir
    private Path folder;

    private Shelf shelf;
    private Place place;
    private Opened opened;
    private Journal journal;
    private Plan saved;

    /** What is done to the files. */
    private enum Deed {
        LOG_DELETED, LOG_REPLACED, LOG_WRITTEN_OVER, LOG_MOVED, DATABASE_DELETED, DATABASE_REPLACED, DATABASE_MOVED, FOLDER_MOVED
    }

    @BeforeEach
    void make() {
        shelf = new Shelf(folder.resolve("shelf"));
        place = shelf.place("engagement-1");
        opened = Shelf.create(shelf.open(), 9);
        journal = Shelf.journal(opened);
        saved = Shelf.edit(journal, 5, SEED);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void theNextEditIsRefusedAndAVerifiedCopyOfWhatWasSavedIsWrittenAtTheEnd(Deed deed) throws IOException {
        does(deed);

        assertThatThrownBy(() -> commit().join()).cause().hasMessageContaining("store.replaced");
        assertThat(journal.plan()).as("what the user sees").isNotEqualTo(saved);
        assertThatThrownBy(() -> journal.retry().join()).cause().hasMessageContaining("store.replaced");
        assertThatThrownBy(() -> opened.close()).isInstanceOf(Refusal.class);

        var newest = shelf.open().snapshots("engagement-1").getFirst();
        assertThat(newest.seq()).isEqualTo(6);
        try (var back = shelf.open().recover("engagement-1", newest)) {
            assertThat(back.plan()).isEqualTo(saved);
        }
    }

    @Test
    void withoutAnotherEditItIsFoundWhenTheEngagementIsClosedAndTheStrangeFileIsNotSealed() throws IOException {
        var manifest = Files.readAllBytes(place.manifest());
        does(Deed.DATABASE_REPLACED);

        assertThatThrownBy(() -> opened.close()).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code()).isEqualTo("store.replaced"));
        assertThat(Files.readAllBytes(place.manifest())).isEqualTo(manifest);
    }

    @Test
    void whenTheOldFileIsPutBackTryingAgainSavesIt() throws IOException {
        does(Deed.LOG_MOVED);
        assertThatThrownBy(() -> commit().join()).cause().hasMessageContaining("store.replaced");
        Files.move(folder.resolve("elsewhere"), place.log());

        journal.retry().join();
        opened.close();
        try (var again = shelf.open().open("engagement-1")) {
            assertThat(again.plan()).isEqualTo(journal.plan());
        }
    }

    private CompletableFuture<Void> commit() {
        return journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), new SplittableRandom(SEED)));
    }

    private void does(Deed deed) throws IOException {
        var elsewhere = folder.resolve("elsewhere");
        switch (deed) {
            case LOG_DELETED -> Files.delete(place.log());
            case LOG_REPLACED -> replace(place.log());
            case LOG_WRITTEN_OVER -> Files.write(place.log(), new byte[30]);
            case LOG_MOVED -> Files.move(place.log(), elsewhere);
            case DATABASE_DELETED -> Files.delete(place.database());
            case DATABASE_REPLACED -> replace(place.database());
            case DATABASE_MOVED -> Files.move(place.database(), elsewhere);
            case FOLDER_MOVED -> Files.move(place.folder(), elsewhere);
        }
    }

    /** As a synchronised folder does it: the same content, but another file. */
    private static void replace(Path file) throws IOException {
        var other = file.resolveSibling("incoming");
        Files.copy(file, other);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
