package dev.sextant.analysis.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.analysis.load.Levelling.Aim;
import dev.sextant.analysis.schedule.Schedule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How good levelling is on the test set of its field, printed as the rows of a table. */
class PsplibTest {

    private static final Path FOLDER = Path.of(System.getProperty("sextant.shared", "../shared"), "psplib");

    /** In points of the average deviation from the best known makespan. */
    private static final double TIES = 0.5;

    @ParameterizedTest
    @CsvSource({"j30-odd.zip, 240", "j120-odd.zip, 300"})
    void onePassIsAsGoodAsABareOneAndValidInEveryPeriod(String file, int instances) {
        var zip = FOLDER.resolve(file);
        assumeTrue(Files.exists(zip), zip + " is not there, so nothing is measured");
        var best = Psplib.best(FOLDER.resolve("best-known.csv"));
        var all = Psplib.read(zip);
        var toBest = 0.0;
        var bare = 0.0;
        var toPath = 0.0;
        var proposed = 0.0;
        var hits = 0;
        var moves = 0;
        var nanos = 0L;
        for (var instance : all) {
            var plan = instance.plan();
            var known = Objects.requireNonNull(best.get(instance.name()), instance.name());
            var begun = System.nanoTime();
            var schedule = Levelling.onePass(plan);
            nanos += System.nanoTime() - begun;
            var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of());
            var levelled = plan.with(proposal.edits());

            assertThat(instance.faults(plan, schedule)).isEmpty();
            assertThat(instance.faults(levelled, Schedule.of(levelled))).isEmpty();
            assertThat(proposal.remains()).isEmpty();
            var makespan = Psplib.makespan(schedule);
            assertThat(makespan).isGreaterThanOrEqualTo(known);
            toBest += 100.0 * (makespan - known) / known;
            bare += 100.0 * (instance.barePass() - known) / known;
            var path = Psplib.makespan(Schedule.of(plan));
            toPath += 100.0 * (makespan - path) / path;
            proposed += 100.0 * (Psplib.makespan(Schedule.of(levelled)) - known) / known;
            moves += proposal.moves().size();
            hits += makespan == known ? 1 : 0;
        }
        assertThat(all).hasSize(instances);
        System.out.printf("| %s | %d | %.2f %% | %.2f %% | %.2f %% | %d | %.1f ms | %.2f %% | %.1f |%n", file, all.size(), toBest / all.size(), bare / all.size(), toPath / all.size(),
                hits, nanos / 1e6 / all.size(), proposed / all.size(), (double) moves / all.size());
        assertThat(toBest / all.size()).isLessThan(bare / all.size() + TIES);
    }
}
