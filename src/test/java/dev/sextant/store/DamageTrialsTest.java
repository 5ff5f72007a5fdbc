package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.json.Digest;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages one file of an engagement at a time, and looks for anything that is shown and is not what was written. */
class DamageTrialsTest {

    private static final long SEED = 20_270_119;
    private static final String ID = RecordedDay.ID;

    @TempDir
    private Path folder;

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> digests = new ArrayList<>(List.of(Digest.EMPTY.hex()));

    /** How the process that wrote it had ended. */
    private enum End {
        CLOSED,
        KILLED,
        /** The database lacks the last three entries; the log alone has them. */
        POWER_CUT
    }

    private enum Fault { FLIPPED, ZEROED, CUT_OFF }

    @Test
    void noDamageIsEverShownAsAPlan() throws Exception {
        trials(100);
    }

    @Test
    @Tag("torture")
    void noDamageIsEverShownAsAPlanInAThousandTrials() throws Exception {
        trials(1_000);
    }

    private void trials(int number) throws IOException {
        var ends = make();
        var random = new SplittableRandom(SEED);
        for (var trial = 0; trial < number; trial++) {
            var end = End.values()[random.nextInt(3)];
            var shelf = ends.get(end).image(folder.resolve("trial"));
            var files = files(shelf);
            var file = files.get(random.nextInt(files.size()));
            var fault = Fault.values()[random.nextInt(3)];
            damage(file, fault, random);
            var outcome = judge(shelf, end, fault, file);
            outcomes.merge(outcome, 1, Integer::sum);
            delete(folder.resolve("trial"));
        }
        System.out.printf("DamageTrialsTest: %d trials, %s, seed %d%n", number, outcomes, SEED);
        assertThat(outcomes.keySet()).as("seed " + SEED).noneMatch(it -> it.startsWith("WRONG")).noneMatch(it -> it.startsWith("GONE"));
        assertThat(outcomes.getOrDefault("whole", 0)).isPositive();
    }

    private Map<End, Shelf> make() throws IOException {
        var alive = new Shelf(folder.resolve("alive"));
        var opened = Shelf.create(alive.open(), 12);
        var journal = Shelf.journal(opened);
        digests.add(Digest.of(opened.plan()).hex());
        byte[] early = {};
        for (var edit = 0; edit < 40; edit++) {
            if (edit == 37) {
                early = Files.readAllBytes(alive.place(ID).database());
            }
            digests.add(Digest.of(Shelf.edit(journal, 1, SEED)).hex());
        }
        var killed = alive.image(folder.resolve("killed"));
        var cut = alive.image(folder.resolve("cut"));
        Files.write(cut.place(ID).database(), early);
        opened.close();
        return Map.of(End.CLOSED, alive, End.KILLED, killed, End.POWER_CUT, cut);
    }

    /** Each kind of file is as likely as any other, so that the small ones get their share. */
    private static List<Path> files(Shelf shelf) throws IOException {
        var place = shelf.place(ID);
        var files = new ArrayList<>(List.of(place.database(), place.log(), place.manifest()));
        files.add(shelf.library().resolve("library.key"));
        Shelf.files(shelf.snapshots()).stream().filter(Files::isRegularFile).forEach(files::add);
        return files;
    }

    private static void damage(Path file, Fault fault, SplittableRandom random) throws IOException {
        var bytes = Files.readAllBytes(file);
        var at = random.nextInt(bytes.length);
        switch (fault) {
            case FLIPPED -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case ZEROED -> Arrays.fill(bytes, at / 4096 * 4096, Math.min(bytes.length, at / 4096 * 4096 + 4096), (byte) 0);
            case CUT_OFF -> bytes = Arrays.copyOf(bytes, at);
        }
        Files.write(file, bytes);
    }

    private String judge(Shelf shelf, End end, Fault fault, Path file) {
        var library = shelf.open();
        try (var opened = library.open(ID)) {
            var found = digests.indexOf(Digest.of(opened.plan()).hex());
            if (found == 41 && opened.ledger().entries().size() == 41) {
                return "whole";
            }
            // an end of the log that is no longer there looks as if it had never been written
            var blind = end == End.POWER_CUT && fault != Fault.FLIPPED && file.endsWith("plan.log") && found >= 38;
            return (blind ? "whole but for entries of the log alone whose end is gone" : "WRONG " + end + " " + fault + " " + file.getFileName());
        } catch (Refusal refused) {
            assertThat(refused.code()).startsWith("store.");
            return broughtBack(library, end + " " + fault + " " + file.getFileName());
        }
    }

    private String broughtBack(FileLibrary library, String what) {
        var offered = library.snapshots(ID);
        if (offered.isEmpty()) {
            return "GONE " + what;
        }
        try (var back = library.recover(ID, offered.getFirst())) {
            var found = digests.indexOf(Digest.of(back.plan()).hex());
            return found == 41 ? "refused, brought back whole" : found > 0 ? "refused, brought back up to the damage" : "WRONG after recovery, " + what;
        }
    }

    private static void delete(Path folder) throws IOException {
        for (var path : Shelf.files(folder).reversed()) {
            Files.delete(path);
        }
    }
}
