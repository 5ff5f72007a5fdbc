package dev.sextant.analysis.schedule;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Network;
import dev.sextant.plan.Plan;

/**
 * The longest path through the tasks of a plan, in working days: were every task optimistic, likely or pessimistic. Three
 * certain plans and no distribution, so the outer two are bounds that hardly any engagement reaches. Earliest dates do not
 * count, and no charter is needed.
 */
public record PathLength(double optimistic, double likely, double pessimistic) {

    public static PathLength of(Plan plan) {
        var network = Network.of(plan);
        return new PathLength(
                Stretches.length(network, Estimate::optimistic),
                Stretches.length(network, Estimate::likely),
                Stretches.length(network, Estimate::pessimistic));
    }
}
