package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Phrase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cipher finds no damage by itself: what H2 deciphers wrongly must be found by the digests. */
class ProtectedDamageTest {

    private static final long SEED = 20_270_116;
    private static final String ID = "engagement-1";

    @TempDir
    private Path folder;

    private final Phrase phrase = Phrase.of("many rivers, one harbour");
    private Shelf closed;
    private Shelf killed;
    private Plan plan;

    /** What is damaged, and whether the process had ended well before. */
    private enum Case {
        DATABASE_CLOSED("plan.mv.db", 40),
        DATABASE_KILLED("plan.mv.db", 80),
        LOG_KILLED("plan.log", 60),
        KEY_KILLED("plan.key", 30),
        MANIFEST_KILLED("manifest.json", 30);

        private final String file;
        private final int flips;

        Case(String file, int flips) {
            this.file = file;
            this.flips = flips;
        }
    }

    @BeforeEach
    void make() {
        closed = new Shelf(folder.resolve("closed"));
        Shelf.create(closed.open(), 12).close();
        closed.open().protect(ID, phrase);
        var opened = closed.open().with(phrase).open(ID);
        plan = Shelf.edit(opened, 40, SEED);
        killed = closed.image(folder.resolve("killed"));
        opened.close();
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void aChangedByteIsFoundOrTakesNothing(Case damage) throws IOException {
        var shelf = damage == Case.DATABASE_CLOSED ? closed : killed;
        var found = 0;
        var random = new SplittableRandom(SEED);
        for (var flip = 0; flip < damage.flips; flip++) {
            var trial = shelf.image(folder.resolve("trial-" + flip));
            var target = Shelf.files(trial.library()).stream().filter(it -> it.endsWith(damage.file)).findFirst().orElseThrow();
            var bytes = Files.readAllBytes(target);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(target, bytes);

            try (var opened = trial.open().with(phrase).open(ID)) {
                assertThat(opened.plan()).as(damage + " flip " + flip + " of seed " + SEED).isEqualTo(plan);
                assertThat(opened.ledger().entries()).hasSize(41);
            } catch (Refusal detected) {
                assertThat(detected.code()).isIn("store.damaged", "store.foreign", "store.newer");
                assertThat(Files.readAllBytes(target)).isEqualTo(bytes);
                found++;
            }
            delete(trial);
        }
        System.out.println(damage + " under a phrase: of " + damage.flips + " flipped bytes " + found + " were refused, the others took nothing");
        assertThat(found).isBetween(damage == Case.DATABASE_CLOSED ? damage.flips : 0, damage == Case.KEY_KILLED ? 0 : damage.flips);
    }

    private static void delete(Shelf shelf) throws IOException {
        for (var path : Shelf.files(shelf.library().getParent()).reversed()) {
            Files.delete(path);
        }
    }
}
