package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Journal;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is logged and said without a word of what the client's plan says. */
class QuietLogTest {

    private static final String CANARY = "Kanarienvogel";

    @TempDir
    private Path folder;

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord told) {
            var text = new StringWriter().append(String.valueOf(told.getMessage())).append(List.of(told.getParameters() == null ? new Object[0] : told.getParameters()).toString());
            if (told.getThrown() != null) {
                told.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            logged.add(text.toString());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void mend() {
        Logger.getLogger("").removeHandler(ear);
        WatchedFolderPath.remove();
    }

    @Test
    void aFailingDiskADamagedDatabaseAndAStrangeFileAreLoggedWithoutAWordOfThePlan() throws IOException {
        var shelf = new Shelf(folder.resolve("shelf"));
        for (var failing : List.of("log", "database")) {
            fail(shelf, failing);
        }
        try (var opened = shelf.open().open("engagement-1")) {
            commit(Shelf.journal(opened), 90).join();
            var left = shelf.image(folder.resolve("left"));
            Files.write(left.place("engagement-1").database(), new byte[100]);
            requireQuiet(() -> left.open().open("engagement-1").close());
        }
        assertThat(logged).isNotEmpty().noneMatch(it -> it.contains(CANARY));
    }

    private void fail(Shelf shelf, String failing) {
        var disk = new FailingDisk();
        if (failing.equals("database")) {
            WatchedFolderPath.put(disk);
        }
        var library = failing.equals("database") ? shelf.open() : shelf.open(disk);
        var opened = library.list().isEmpty() ? Shelf.create(library, 5) : library.open("engagement-1");
        var journal = Shelf.journal(opened);
        commit(journal, 1 + (int) journal.seq()).join();
        disk.failAt(1, true);
        assertThatThrownBy(() -> commit(journal, 50).join()).hasMessageNotContaining(CANARY);
        requireQuiet(opened::close);
        disk.heal();
        WatchedFolderPath.remove();
    }

    private static CompletableFuture<Void> commit(Journal journal, int number) {
        var task = SamplePlans.task(1_000 + number, SamplePlans.phase(1)).withName(Words.of(Language.EN, CANARY)).withNote(CANARY);
        return journal.commit("entry.edited", List.of(Edit.add(task)));
    }

    private static void requireQuiet(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refused -> {
            for (var language : Language.values()) {
                assertThat(Texts.in(language).say(refused)).doesNotContain(CANARY);
            }
        });
    }
}
