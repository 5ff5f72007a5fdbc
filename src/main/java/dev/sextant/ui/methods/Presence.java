package dev.sextant.ui.methods;

import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which phases a plan has already, told by where they came from. A phase that somebody wrote by hand came from nowhere, so it
 * is never found again.
 *
 * @param times how often, by origin
 */
record Presence(Map<String, Long> times) {

    static Presence of(Plan plan) {
        return new Presence(plan.phases().stream().map(Phase::origin).filter(it -> !it.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    long of(Phase phase) {
        return times.getOrDefault(phase.origin(), 0L);
    }

    /** How many phases of a blueprint are there. */
    long of(Blueprint blueprint) {
        return blueprint.sections().stream().filter(it -> of(it.phase()) > 0).count();
    }
}
