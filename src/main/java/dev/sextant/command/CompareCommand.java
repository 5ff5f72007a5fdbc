package dev.sextant.command;

import dev.sextant.analysis.compare.Comparison;
import dev.sextant.analysis.compare.Moves;
import dev.sextant.analysis.compare.Step;
import dev.sextant.journal.Stretch;
import dev.sextant.journal.Timeline;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares two states of an engagement. */
@Command(
        name = "compare",
        description = "Compares two states of the plan, the older with the newer whichever is named first: dates, costs, risks and gates, and "
                + "which entries moved the finish. Each state is the name of a baseline, the number of an entry, or “now”; with --scenario, “now” "
                + "as the later state is the scenario, and entries are not told.")
final class CompareCommand implements Callable<Integer> {

    private static final Pattern NUMBER = Pattern.compile("#?[0-9]{1,12}");

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(index = "0", paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Parameters(index = "1", paramLabel = "A", description = "A baseline, an entry's number, or now.")
    private String one;

    @Parameters(index = "2", paramLabel = "B", description = "A baseline, an entry's number, or now.")
    private String other;

    @Mixin
    private ScenarioOption scenario;

    @Option(names = "--json", description = "As JSON, days as 2027-03-26.")
    private boolean json;

    @Override
    public Integer call() {
        try (var opened = sextant.open(name)) {
            var timeline = new Timeline(opened.plan(), opened.ledger().entries());
            var stretch = inScenario(timeline.between(point(one, timeline), point(other, timeline)), timeline);
            var compared = new ComparisonReport(stretch, Comparison.of(stretch.from(), stretch.to()), moves(stretch), sextant.texts());
            if (json) {
                sextant.out().println(compared.json());
            } else {
                compared.lines().forEach(sextant.out()::println);
            }
        }
        return Commands.FINE;
    }

    /** No entry leads to a scenario. */
    private Stretch inScenario(Stretch stretch, Timeline timeline) {
        var plan = scenario.of(timeline.now());
        if (plan == timeline.now()) {
            return stretch;
        }
        if (stretch.last() != timeline.last()) {
            throw new Refusal("command.compare.scenario", stretch.last());
        }
        return new Stretch(stretch.first(), stretch.last(), stretch.from(), plan, List.of());
    }

    private static Moves moves(Stretch stretch) {
        return Moves.of(stretch.from(), stretch.entries().stream().map(it -> new Step(it.seq(), it.edits())).toList());
    }

    /** A baseline that is called like a number or “now” wins over what that says. */
    private static long point(String said, Timeline timeline) {
        var baselines = timeline.now().all(Baseline.class).stream().filter(it -> SextantCommand.isNamed(it.name(), said)).toList();
        if (baselines.size() > 1) {
            throw new Refusal("command.points", SextantCommand.shortened(said), baselines.stream().map(Baseline::seq).map(it -> "#" + it).toList());
        }
        if (baselines.size() == 1) {
            timeline.require(baselines.getFirst());
            return baselines.getFirst().seq();
        }
        if (said.strip().equalsIgnoreCase("now")) {
            return timeline.last();
        }
        if (NUMBER.matcher(said.strip()).matches()) {
            return Long.parseLong(said.strip().replace("#", ""));
        }
        throw new Refusal("command.point", SextantCommand.shortened(said), known(timeline.now()));
    }

    private static Object known(Plan plan) {
        return plan.all(Baseline.class).stream().map(Baseline::name).toList();
    }
}
