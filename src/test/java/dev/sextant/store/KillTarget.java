package dev.sextant.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Library;
import dev.sextant.journal.Phrase;
import dev.sextant.json.Digest;
import dev.sextant.plan.SamplePlans;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/** The program that {@link KillTest} kills: edits as fast as it can and says after each that it is saved. */
final class KillTarget {

    private KillTarget() {}

    private record Promise(long seq, Digest digest, CompletableFuture<Void> saved) {}

    /** @param arguments root of the library, id of the engagement, seed of the edits; a phrase stands in the environment */
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        var random = new SplittableRandom(Long.parseLong(arguments[2]));
        var clock = Clock.systemUTC();
        var library = new FileLibrary(root.resolve("library"), root.resolve("snapshots"), clock, () -> "none");
        var out = new FileOutputStream(FileDescriptor.out);
        var opened = opener(library).open(arguments[1]);
        var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), clock, "killed");
        var digest = Digest.of(opened.plan());
        while (true) {
            var promises = new ArrayList<Promise>();
            for (var burst = random.nextInt(1, 4); burst > 0; burst--) {
                var edits = SamplePlans.anyEdit(journal.plan(), random);
                digest = digest.with(edits);
                var saved = journal.commit("entry.edited", edits);
                promises.add(new Promise(journal.seq(), digest, saved));
            }
            for (var promise : promises) {
                promise.saved.join();
                out.write((promise.seq + " " + promise.digest.hex() + "\n").getBytes(US_ASCII));
            }
        }
    }

    private static Library opener(Library library) {
        var phrase = System.getenv("SEXTANT_PHRASE");
        return phrase == null ? library : library.with(Phrase.of(phrase));
    }
}
