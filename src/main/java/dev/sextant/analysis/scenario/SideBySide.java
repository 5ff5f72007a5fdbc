package dev.sextant.analysis.scenario;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan and its scenarios beside each other.
 *
 * @param ways the plan first, then the scenarios in their order
 */
public record SideBySide(List<Way> ways) {

    public SideBySide {
        ways = List.copyOf(ways);
    }

    /** @param plan the plan itself, not that of a scenario */
    public static SideBySide of(Plan plan) {
        var ways = new ArrayList<Way>();
        ways.add(new Way(null, plan, 0, List.of(), Outcome.of(plan, plan)));
        for (var scenario : plan.ranked(Scenario.class)) {
            var its = ScenarioPlan.of(plan, scenario.id());
            ways.add(new Way(scenario, its.plan(), its.differences(), its.lost(), Outcome.of(its.plan(), plan)));
        }
        return new SideBySide(ways);
    }

    /** In one currency and over the same years. */
    private boolean isCountedAlike() {
        return ways.stream().map(it -> List.of(it.plan().charter().currency(), Appraisal.of(it.plan()).years())).distinct().count() == 1;
    }

    public Way plan() {
        return ways.getFirst();
    }

    public Optional<Way> way(Id<?> id) {
        return ways.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Whether no other way is better by this measure, and one at least is worse; never where the ways count otherwise. */
    public boolean isBest(Measure measure, Way way) {
        return isCountedAlike() && ways.stream().noneMatch(it -> measure.isBetter(it.outcome(), way.outcome()))
                && ways.stream().anyMatch(it -> measure.isBetter(way.outcome(), it.outcome()));
    }
}
