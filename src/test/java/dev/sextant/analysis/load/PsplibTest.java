package dev.sextant.analysis.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.analysis.load.Levelling.Aim;
import dev.sextant.analysis.schedule.Schedule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How good levelling is on the test set of its field, printed as the rows of a table. */
class PsplibTest {

    private static final Path FOLDER = Path.of(System.getProperty("sextant.shared", "../shared"), "psplib");

    /** In points of the average deviation from the best known makespan. */
    private static final double TIES = 0.5;

    /** What is added up over the instances of a set, in percent above the best known makespan where nothing else is said. */
    private static final class Sums {
        private double pass;
        private double bare;
        private double abovePath;
        private int hits;
        private long nanos;
        private final Map<Aim, Double> proposed = new EnumMap<>(Aim.class);
        private final Map<Aim, Integer> moves = new EnumMap<>(Aim.class);
    }

    @ParameterizedTest
    @CsvSource({"j30-odd.zip, 240", "j120-odd.zip, 300"})
    void onePassIsAsGoodAsABareOneAndValidInEveryPeriod(String file, int instances) {
        var zip = FOLDER.resolve(file);
        assumeTrue(Files.exists(zip), zip + " is not there, so nothing is measured");
        var best = Psplib.best(FOLDER.resolve("best-known.csv"));
        var all = Psplib.read(zip);
        var sums = new Sums();
        all.forEach(it -> add(it, Objects.requireNonNull(best.get(it.name()), it.name()), sums));

        assertThat(all).hasSize(instances);
        System.out.printf("| %s | %d | %.2f %% | %.2f %% | %.2f %% | %d | %.1f ms |", file, all.size(), sums.pass / all.size(), sums.bare / all.size(),
                sums.abovePath / all.size(), sums.hits, sums.nanos / 1e6 / all.size());
        sums.proposed.forEach((aim, above) -> System.out.printf(" %.2f %%, %.1f |", above / all.size(), (double) sums.moves.get(aim) / all.size()));
        System.out.println();
        assertThat(sums.pass / all.size()).isLessThan(sums.bare / all.size() + TIES);
    }

    private static void add(Psplib instance, int known, Sums sums) {
        var plan = instance.plan();
        var begun = System.nanoTime();
        var schedule = Levelling.onePass(plan);
        sums.nanos += System.nanoTime() - begun;
        assertThat(instance.faults(plan, schedule)).isEmpty();
        var makespan = Psplib.makespan(schedule);
        assertThat(makespan).isGreaterThanOrEqualTo(known);
        sums.pass += above(makespan, known);
        sums.bare += above(instance.barePass(), known);
        sums.abovePath += above(makespan, Psplib.makespan(Schedule.of(plan)));
        sums.hits += makespan == known ? 1 : 0;
        for (var aim : Aim.values()) {
            var proposal = Levelling.propose(plan, aim, Set.of());
            var levelled = plan.with(proposal.edits());
            assertThat(proposal.remains()).isEmpty();
            assertThat(instance.faults(levelled, Schedule.of(levelled))).isEmpty();
            sums.proposed.merge(aim, above(Psplib.makespan(Schedule.of(levelled)), known), Double::sum);
            sums.moves.merge(aim, proposal.moves().size(), Integer::sum);
        }
    }

    private static double above(int makespan, int reference) {
        return 100.0 * (makespan - reference) / reference;
    }
}
