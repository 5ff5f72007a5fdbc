package dev.sextant.analysis.scenario;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Variation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to do it, and what comes of it.
 *
 * @param scenario nothing for the plan itself
 * @param plan as this way has it
 * @param differences in how many parts it differs from the plan
 * @param lost what of it does not fit the plan any more
 */
public record Way(@Nullable Scenario scenario, Plan plan, long differences, List<Variation> lost, Outcome outcome) {

    public Way {
        lost = List.copyOf(lost);
    }

    /** Of the scenario; of the plan itself, that of its charter. */
    public Id<?> id() {
        return scenario == null ? Charter.ID : scenario.id();
    }
}
