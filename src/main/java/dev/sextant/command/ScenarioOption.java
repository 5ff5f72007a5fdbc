package dev.sextant.command;

import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.text.ScenarioTitle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Lets a command tell of a scenario in place of the plan. */
final class ScenarioOption {

    @Option(names = "--scenario", paramLabel = "S", description = "The name of a scenario in either language, or its id. Without it, the plan itself counts.")
    private @Nullable String said;

    /** @throws Refusal {@code command.scenario} if there is none of this name, {@code command.scenarios} if there are several */
    Optional<ScenarioPlan> in(Plan plan) {
        return Optional.ofNullable(said).map(it -> ScenarioPlan.of(plan, named(plan, it).id()));
    }

    /** The plan of the scenario, or the plan itself. */
    Plan of(Plan plan) {
        return in(plan).map(ScenarioPlan::plan).orElse(plan);
    }

    /** As {@link #of}, under a name that says which scenario it is: for paper. */
    Plan titled(Plan plan) {
        return in(plan).map(ScenarioTitle::of).orElse(plan);
    }

    private static Scenario named(Plan plan, String said) {
        var all = plan.ranked(Scenario.class);
        var found = all.stream().filter(it -> it.id().value().equals(said) || SextantCommand.isNamed(it.name(), said)).toList();
        if (found.isEmpty()) {
            throw new Refusal("command.scenario", SextantCommand.shortened(said), all.stream().map(Scenario::name).toList());
        }
        if (found.size() > 1) {
            throw new Refusal("command.scenarios", SextantCommand.shortened(said), found.stream().map(it -> it.id().value()).toList());
        }
        return found.getFirst();
    }
}
