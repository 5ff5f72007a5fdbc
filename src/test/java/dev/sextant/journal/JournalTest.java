package dev.sextant.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final long SEED = 20_270_112;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-12T09:00:00Z"), ZoneOffset.UTC);

    private final MemoryLedger ledger = new MemoryLedger();
    private final Plan opened = SamplePlans.chain(20);
    private final Journal journal = new Journal(opened, 0, ledger, CLOCK, "tester");

    @Test
    void undoingEverythingGivesBackTheOpenedPlanAndRedoingEverythingTheEditedOne() {
        var random = new SplittableRandom(SEED);
        for (var step = 0; step < 1_000; step++) {
            journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), random));
        }
        var edited = journal.plan();

        while (journal.undoable().isPresent()) {
            journal.undo();
        }
        assertThat(journal.plan()).isEqualTo(opened);

        while (journal.redoable().isPresent()) {
            journal.redo();
        }
        assertThat(journal.plan()).isEqualTo(edited).isNotEqualTo(opened);
        assertThat(ledger.entries()).hasSize(3_000);
    }

    @Test
    void nothingCanBeUndoneRightAfterOpening() {
        assertThat(journal.undoable()).isEmpty();
        assertThatThrownBy(journal::undo).isInstanceOf(Refusal.class);
    }

    @Test
    void aRedoThatANewEditLeftBehindCanStillBeRestoredFromTheHistory() {
        var random = new SplittableRandom(SEED);
        journal.commit("entry.edited", SamplePlans.anyEdit(opened, random));
        var lost = journal.plan();
        journal.undo();
        journal.commit("entry.edited", SamplePlans.anyEdit(opened, random));
        assertThat(journal.redoable()).isEmpty();

        journal.restore(History.at(journal.plan(), ledger.entries(), 1));

        assertThat(journal.plan()).isEqualTo(lost);
    }

    @Test
    void anObserverThatCommitsIsStopped() {
        journal.observe(_ -> journal.commit("entry.edited", rename("again")));

        assertThatThrownBy(() -> journal.commit("entry.edited", rename("once"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatCouldNotBeSavedStaysOnTheScreenBlocksFurtherEditsAndIsSavedOnRetry() {
        var disk = new FullDisk();
        var careful = new Journal(opened, 0, disk, CLOCK, "tester");
        disk.full = true;

        assertThat(careful.commit("entry.edited", rename("kept"))).isCompletedExceptionally();
        assertThatThrownBy(() -> careful.commit("entry.edited", rename("refused"))).isInstanceOf(Refusal.class);
        assertThat(careful.plan().get(new Id<Task>("task-1")).note()).isEqualTo("kept");
        assertThat(disk.kept).isEmpty();

        disk.full = false;
        assertThat(careful.retry()).isCompleted();
        assertThat(disk.kept).extracting(Entry::seq).containsExactly(1L);
    }

    private List<Edit> rename(String note) {
        var task = opened.get(new Id<Task>("task-1"));
        return List.of(Edit.change(task, task.withNote(note)));
    }

    private static final class FullDisk implements Ledger {
        private final List<Entry> kept = new ArrayList<>();
        private boolean full;

        @Override
        public CompletableFuture<Void> append(Entry entry) {
            if (full) {
                return CompletableFuture.failedFuture(new IOException("No space left on device"));
            }
            kept.add(entry);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public List<Entry> entries() {
            return kept;
        }
    }
}
