package dev.sextant.bench;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.store.FileLibrary;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** What opening an engagement of 1,000 tasks costs, against reading the JSON of the same plan, and what stays in memory. */
public final class OpenedPlan {

    private static final int EDITS = 100;
    private static final int WARM = 15;
    private static final int ROUNDS = 15;
    private static final PlanJson JSON = new PlanJson();

    private OpenedPlan() {}

    public static void main(String[] args) throws IOException {
        try (var bench = new Bench()) {
            var library = bench.library();
            var plan = SamplePlans.chain(1_000);
            String id;
            try (var opened = library.create(plan.parts().toList(), "bench")) {
                id = opened.engagement().id();
                plan = edited(opened);
            }
            var json = JSON.write(plan);
            for (var round = 0; round < WARM; round++) {
                open(library, id, new Times());
                read(json, plan, new Times());
            }
            var opens = new Times();
            var reads = new Times();
            for (var round = 0; round < ROUNDS; round++) {
                open(library, id, opens);
                read(json, plan, reads);
            }
            opens.print("opening 1,000 tasks");
            reads.print("reading them as JSON");
            Times.ratio("ratio", opens, reads);
            heap(library, id, json);
            bench.protect(id);
            underAPhrase(bench, id, opens);
        }
    }

    private static void underAPhrase(Bench bench, String id, Times clear) {
        for (var round = 0; round < WARM; round++) {
            open(bench.knowing(), id, new Times());
        }
        var opens = new Times();
        var stretching = new Times();
        for (var round = 0; round < ROUNDS; round++) {
            open(bench.knowing(), id, opens);
            var start = System.nanoTime();
            bench.knowing().requirePhrase(id);
            stretching.since(start);
        }
        opens.print("opening them under a phrase");
        stretching.print("of it stretching the phrase");
        Times.ratio("ratio to opening without", opens, clear);
    }

    /** As somebody has worked on it. */
    private static Plan edited(Opened opened) {
        var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), Clock.systemUTC(), "bench");
        for (var edit = 0; edit < EDITS; edit++) {
            journal.commit("entry.edited", List.of(Bench.rename(journal.plan(), edit)));
        }
        journal.saved().join();
        return journal.plan();
    }

    private static void open(FileLibrary library, String id, Times took) {
        var start = System.nanoTime();
        var opened = library.open(id);
        took.since(start);
        opened.close();
    }

    private static void read(byte[] json, Plan expected, Times took) {
        var start = System.nanoTime();
        var plan = JSON.read(json);
        took.since(start);
        if (!plan.equals(expected)) {
            throw new IllegalStateException("Another plan was read");
        }
    }

    private static void heap(FileLibrary library, String id, byte[] json) {
        var before = used();
        var plan = JSON.read(json);
        var asPlan = used() - before;
        before = used();
        var opened = library.open(id);
        var asOpened = used() - before;
        System.out.printf(Locale.ROOT, "%-56s %.1f MB, of it the plan %.1f MB (%d parts)%n",
                "heap of one open engagement", asOpened / 1e6, asPlan / 1e6, plan.size());
        opened.close();
    }

    private static long used() {
        for (var again = 0; again < 3; again++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
