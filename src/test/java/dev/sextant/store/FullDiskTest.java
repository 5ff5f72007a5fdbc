package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.journal.Journal;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full: 6 MB in memory, which only an administrator may mount. */
class FullDiskTest {

    private static final String ID = RecordedDay.ID;

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                System.getProperty("os.name", "").startsWith("Linux") && run("mount", "-t", "tmpfs", "-o", "size=6m", "none", disk.toString()),
                "Skipped, because a small disk cannot be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void whatWasSavedStaysAndWhenThereIsRoomAgainTheRestIsSavedWithoutARestart() throws Exception {
        var ballast = Files.write(disk.resolve("ballast"), new byte[2 << 20]);
        var shelf = new Shelf(disk);
        var opened = Shelf.create(shelf.open(), 6);
        var journal = Shelf.journal(opened);
        var saved = fill(journal);
        assertThatThrownBy(() -> journal.retry().join()).cause().hasMessageContaining("store.full");
        try (var left = shelf.image(folder.resolve("image")).open().open(ID)) {
            assertThat(left.seq()).isBetween(saved, journal.seq());
        }
        Files.delete(ballast);

        journal.retry().join();
        Shelf.edit(journal, 5, 8);
        opened.close();
        try (var again = shelf.open().open(ID)) {
            assertThat(again.plan()).isEqualTo(journal.plan());
        }
        System.out.printf("FullDiskTest: %d entries saved on a disk of 6 MB before it was full, 0 lost%n", saved);
    }

    @Test
    void closingOnAFullDiskLosesNothing() throws Exception {
        var shelf = new Shelf(disk);
        var opened = Shelf.create(shelf.open(), 6);
        var journal = Shelf.journal(opened);
        var saved = fill(journal);
        assertThatThrownBy(opened::close).isInstanceOf(Refusal.class);

        try (var again = shelf.image(folder.resolve("image")).open().open(ID)) {
            assertThat(again.seq()).isBetween(saved, journal.seq());
        }
    }

    /** @return the number of the last entry that was called saved */
    private static long fill(Journal journal) {
        for (var number = 0; ; number++) {
            var task = journal.plan().all(Task.class).iterator().next();
            var before = journal.seq();
            try {
                journal.commit("entry.edited", List.of(Edit.change(task, task.withNote(Integer.toString(number).repeat(4_000))))).join();
            } catch (CompletionException full) {
                assertThat(full).cause().hasMessageContaining("store.full");
                return before;
            }
        }
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
