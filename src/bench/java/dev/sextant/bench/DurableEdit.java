package dev.sextant.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.SamplePlans;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What one durable edit costs, against appending the JSON of the same entry to a file beside and forcing it. Blocks of
 * either take turns, so that both see the same disk and neither waits for what the other has left unwritten.
 */
public final class DurableEdit {

    private static final int WARM = 1_000;
    private static final int EDITS = 1_000;
    private static final int BLOCK = 50;
    private static final PlanJson JSON = new PlanJson();

    private DurableEdit() {}

    public static void main(String[] args) throws IOException {
        measure(200, false);
        measure(1_000, false);
        measure(1_000, true);
    }

    private static void measure(int tasks, boolean underAPhrase) throws IOException {
        try (var bench = new Bench();
                var opened = opened(bench, tasks, underAPhrase);
                var floor = FileChannel.open(
                        bench.root().resolve("library").resolve(opened.engagement().id()).resolve("floor"),
                        StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), Clock.systemUTC(), "bench");
            blocks(journal, floor, WARM, new Times(), new Times());
            var edits = new Times();
            var forces = new Times();
            blocks(journal, floor, EDITS, edits, forces);
            edits.print("durable edit, plan of " + tasks + " tasks" + (underAPhrase ? " under a phrase" : ""));
            forces.print("append and force of the same bytes");
            Times.ratio("ratio", edits, forces);
        }
    }

    private static Opened opened(Bench bench, int tasks, boolean underAPhrase) {
        var opened = bench.library().create(SamplePlans.chain(tasks).parts().toList(), "bench");
        if (!underAPhrase) {
            return opened;
        }
        opened.close();
        bench.protect(opened.engagement().id());
        return bench.knowing().open(opened.engagement().id());
    }

    private static void blocks(Journal journal, FileChannel floor, int edits, Times took, Times floorTook) throws IOException {
        for (var round = 0; round < edits; round += BLOCK) {
            var entries = edit(journal, took);
            for (var entry : entries) {
                var bytes = ByteBuffer.wrap(JSON.write(entry).getBytes(UTF_8));
                var start = System.nanoTime();
                floor.write(bytes);
                floor.force(false);
                floorTook.since(start);
            }
        }
    }

    private static List<Entry> edit(Journal journal, Times took) {
        var entries = new ArrayList<Entry>();
        for (var at = 0; at < BLOCK; at++) {
            var edit = Bench.rename(journal.plan(), (int) journal.seq());
            var start = System.nanoTime();
            journal.commit("entry.edited", List.of(edit)).join();
            took.since(start);
            entries.add(journal.undoable().orElseThrow());
        }
        return entries;
    }
}
