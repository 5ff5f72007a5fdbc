package dev.sextant.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Phrase;
import dev.sextant.json.Digest;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills a program that writes, as the system does when it needs the memory, and looks for what it had called saved. */
class KillTest {

    private static final long SEED = 20_270_114;
    private static final String PHRASE = "many rivers, one harbour";
    private static final int LEAST = 20;
    private static final int LONGEST_WAIT = 150;

    @TempDir
    private Path root;

    private int kills;
    private int acknowledged;
    private int fewest = Integer.MAX_VALUE;
    private int lost;
    private int torn;
    private int notOpening;
    private long recovered;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingThatWasCalledSavedIsLostWhenTheProgramIsKilled(boolean underAPhrase) throws Exception {
        kill(6, 3, underAPhrase);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Tag("torture")
    void nothingThatWasCalledSavedIsLostInFiveHundredKills(boolean underAPhrase) throws Exception {
        kill(500, 10, underAPhrase);
    }

    private void kill(int times, int perEngagement, boolean underAPhrase) throws Exception {
        var random = new SplittableRandom(SEED);
        var began = System.nanoTime();
        var shelf = new Shelf(root);
        var library = underAPhrase ? shelf.open().with(Phrase.of(PHRASE)) : shelf.open();
        var id = "";
        for (kills = 0; kills < times; kills++) {
            if (kills % perEngagement == 0) {
                try (var created = Shelf.create(library, 20)) {
                    id = created.engagement().id();
                }
                if (underAPhrase) {
                    library.protect(id, Phrase.of(PHRASE));
                }
            }
            judge(library, id, killed(library, id, random, underAPhrase));
        }
        System.out.printf(
                "KillTest%s: %d kills, %d acknowledged in all, at least %d a kill, %d lost, %d torn, %d not opening; %d brought back from the log; %d s%n",
                underAPhrase ? " under a phrase" : "", kills, acknowledged, fewest, lost, torn, notOpening, recovered, (System.nanoTime() - began) / 1_000_000_000);
        assertThat(fewest).isGreaterThanOrEqualTo(LEAST);
        assertThat(lost + torn + notOpening).as("lost, torn or not opening, seed " + SEED).isZero();
    }

    /** What the program had acknowledged when it was killed: the digest of the plan after each entry. */
    private TreeMap<Long, String> killed(FileLibrary library, String id, SplittableRandom random, boolean underAPhrase) throws Exception {
        var errors = root.resolve("errors.txt");
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                        System.getProperty("java.class.path"), KillTarget.class.getName(), root.toString(), id, "" + random.nextLong())
                .redirectError(errors.toFile());
        if (underAPhrase) {
            command.environment().put("SEXTANT_PHRASE", PHRASE);
        }
        var program = command.start();
        var acknowledgements = new TreeMap<Long, String>();
        var wait = random.nextInt(LONGEST_WAIT);
        try (var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ", 2);
                if (words.length == 2 && words[1].length() == 64) {
                    acknowledgements.put(Long.parseLong(words[0]), words[1]);
                }
                if (acknowledgements.size() == LEAST) {
                    requireInUse(library, id);
                    // by its handle: the process itself would close the stream, and with it the last acknowledgements
                    CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS).execute(program.toHandle()::destroyForcibly);
                }
            }
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor()).as(Files.readString(errors)).isEqualTo(128 + 9);
        return acknowledgements;
    }

    private static void requireInUse(FileLibrary library, String id) {
        assertThatThrownBy(() -> library.open(id)).hasMessageContaining("store.in-use");
    }

    private void judge(FileLibrary library, String id, TreeMap<Long, String> acknowledgements) throws IOException {
        acknowledged += acknowledgements.size();
        fewest = Math.min(fewest, acknowledgements.size());
        try (var opened = library.open(id)) {
            recovered += opened.recovered();
            var plan = Plan.EMPTY;
            var digest = Digest.EMPTY;
            for (var entry : opened.ledger().entries()) {
                plan = plan.with(entry.edits());
                digest = digest.with(entry.edits());
                if (digest.hex().equals(acknowledgements.get(entry.seq()))) {
                    acknowledgements.remove(entry.seq());
                }
            }
            lost += acknowledgements.size();
            torn += plan.equals(opened.plan()) ? 0 : 1;
        } catch (Refusal refused) {
            System.out.println("KillTest: " + refused.getMessage());
            notOpening++;
        }
    }
}
