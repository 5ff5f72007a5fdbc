package dev.sextant.analysis.schedule;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Networks as large programmes have them: each task waits for one to three of the fifty before it, 85 % of the links finish
 * to start, 8 % start to start, 7 % finish to finish, a tenth with a lag of one to five days; one to twenty days of work.
 */
public final class RandomNetworks {

    private static final int REACH = 50;

    private RandomNetworks() {}

    public static Plan of(int size, long seed) {
        var random = new SplittableRandom(seed);
        var phase = SamplePlans.phase(1);
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), phase));
        var tasks = new ArrayList<Task>(size);
        for (var number = 0; number < size; number++) {
            var task = SamplePlans.task(number, phase).withDuration(Estimate.certain(1 + random.nextInt(20)));
            tasks.add(task);
            parts.add(task);
            var taken = new HashSet<Integer>();
            for (var wanted = number == 0 ? 0 : 1 + random.nextInt(3); wanted > 0; wanted--) {
                var before = number - 1 - random.nextInt(Math.min(REACH, number));
                if (taken.add(before)) {
                    parts.add(link(tasks.get(before), task, random));
                }
            }
        }
        return Plan.of(parts);
    }

    private static Link link(Task from, Task to, SplittableRandom random) {
        var chosen = random.nextInt(100);
        var type = chosen < 85 ? Link.Type.FINISH_TO_START : chosen < 93 ? Link.Type.START_TO_START : Link.Type.FINISH_TO_FINISH;
        var lag = random.nextInt(10) == 0 ? 1 + random.nextInt(5) : 0;
        return new Link(new Id<>("link-" + from.id() + "-" + to.id()), from.id(), to.id(), type, lag, false);
    }
}
