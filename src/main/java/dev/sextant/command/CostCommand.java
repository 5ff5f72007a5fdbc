package dev.sextant.command;

import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what an engagement costs, what it brings, and whether that pays. */
@Command(
        name = "cost",
        description = "Writes what the engagement costs by category, phase and calendar year, without and with tax, what it brings, and the "
                + "returns with and without indirect benefits, or why there are none. With tabs between.")
final class CostCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = "--scenario", paramLabel = "S", description = "The name of a scenario in either language, or its id. Without it, the plan itself counts.")
    private @Nullable String scenario;

    @Option(names = "--json", description = "As JSON, in UTF-8: money in the plan's currency, rates as fractions, paybacks in months from its start.")
    private boolean json;

    @Override
    public Integer call() {
        try (var opened = sextant.open(name)) {
            var report = report(opened.plan());
            if (json) {
                sextant.out().println(report.json());
            } else {
                report.lines().forEach(sextant.out()::println);
            }
        }
        return Commands.FINE;
    }

    private CostReport report(Plan plan) {
        var way = scenario == null ? null : ScenarioPlan.of(plan, scenario(plan, scenario).id());
        return CostReport.of(plan, way, sextant.house().catalogue(), sextant.texts());
    }

    private static Scenario scenario(Plan plan, String said) {
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
