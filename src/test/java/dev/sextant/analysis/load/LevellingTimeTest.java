package dev.sextant.analysis.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.load.Levelling.Aim;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long 10,000 tasks take, printed as rows of a table. */
class LevellingTimeTest {

    private static final int ROUNDS = 7;

    /** Twenty roles of five people, each task in one of them, waiting for one of the hundred before it. */
    private static Plan plan(int tasks) {
        var random = new SplittableRandom(3);
        var team = new Team();
        var roles = IntStream.range(0, 20).mapToObj(it -> Team.role(it, 500)).toArray(Role[]::new);
        team.with(roles);
        var made = new ArrayList<Task>();
        for (var number = 0; number < tasks; number++) {
            var task = Team.task(number, random.nextInt(1, 11));
            made.add(task);
            team.with(task).assign(task, roles[random.nextInt(roles.length)], 50 * random.nextInt(1, 5));
            if (number >= 100) {
                team.with(SamplePlans.link(made.get(number - random.nextInt(1, 101)), task));
            }
        }
        return team.plan();
    }

    @Test
    void tenThousandTasksAreAddedUpAndLevelledWhileSomebodyWaits() {
        var plan = plan(10_000);
        var schedule = Schedule.of(plan);
        var load = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            assertThat(Load.of(plan, schedule).roles()).hasSize(20);
            load = Math.min(load, System.nanoTime() - begun);
        }
        var begun = System.nanoTime();
        var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of());
        var levelling = System.nanoTime() - begun;

        System.out.printf("| Load of 10,000 tasks, least of %d | %.1f ms |%n", ROUNDS, load / 1e6);
        System.out.printf("| Proposal for 10,000 tasks, %,d moves | %,.0f ms |%n", proposal.moves().size(), levelling / 1e6);
        assertThat(proposal.remains()).isEmpty();
        assertThat(load).isLessThan(1_000_000_000L);
        assertThat(levelling).isLessThan(60_000_000_000L);
    }
}
