package dev.sextant.analysis.schedule;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Network;
import dev.sextant.plan.Plan;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The longest path through the tasks of a plan, in working days: were every task optimistic, likely or pessimistic. Three
 * certain plans and no distribution, so the outer two are bounds that hardly any engagement reaches. Rules about dates and
 * calendars do not count, and no charter is needed.
 */
public record PathLength(double optimistic, double likely, double pessimistic) {

    public static PathLength of(Plan plan) {
        var network = Network.of(plan);
        return new PathLength(
                length(network, Estimate::optimistic), length(network, Estimate::likely), length(network, Estimate::pessimistic));
    }

    private static double length(Network network, ToDoubleFunction<Estimate> duration) {
        var pass = new ForwardPass(Activities.bare(network, duration), 0, Activities.NONE, null);
        var end = Arrays.stream(pass.finish).max().orElse(0);
        return Calendars.STANDARD.days(WorkingTime.STANDARD.between(0, end));
    }
}
