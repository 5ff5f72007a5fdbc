package dev.sextant.analysis.compare;

import dev.sextant.analysis.risk.HeatMap;
import dev.sextant.analysis.risk.Zone;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Task;

/**
 * What is counted of a plan.
 *
 * @param openRisks not closed
 * @param highRisks those of them that the scale puts into the upper zone
 */
public record Tally(int tasks, int openRisks, int highRisks) {

    static Tally of(Plan plan) {
        var open = plan.all(Risk.class).stream().filter(it -> it.status() != Risk.Status.CLOSED).count();
        return new Tally(plan.all(Task.class).size(), (int) open, HeatMap.of(plan).count(Zone.HIGH));
    }
}
