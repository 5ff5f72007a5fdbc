package dev.sextant.command;

import dev.sextant.analysis.earned.EarnedValue;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Timeline;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what an engagement costs, what it brings, and whether that pays. */
@Command(
        name = "cost",
        description = "Writes what the engagement costs by category, phase and calendar year, without and with tax, what it brings, and the "
                + "returns with and without indirect benefits, or why there are none; and the earned value by phase at the status date, or else today, "
                + "against the newest baseline, or else the plan itself. With tabs between.")
final class CostCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Mixin
    private ScenarioOption scenario;

    @Option(names = "--json", description = "As JSON, in UTF-8: money in the plan's currency, rates as fractions, paybacks in months from its start.")
    private boolean json;

    @Override
    public Integer call() {
        try (var opened = sextant.open(name)) {
            var report = report(opened);
            if (json) {
                sextant.out().println(report.json());
            } else {
                report.lines().forEach(sextant.out()::println);
            }
        }
        return Commands.FINE;
    }

    private CostReport report(Opened opened) {
        var base = opened.plan();
        var way = scenario.in(base).orElse(null);
        var plan = way == null ? base : way.plan();
        return CostReport.of(plan, way, earned(plan, opened), sextant.house().catalogue(), sextant.texts());
    }

    /** Against the baseline that was taken last, of those whose plan is known; against the plan itself where there is none. */
    private EarnedReport earned(Plan plan, Opened opened) {
        var status = Objects.requireNonNullElseGet(plan.charter().statusDate(), () -> LocalDate.now(sextant.house().clock()));
        var timeline = new Timeline(opened.plan(), plan.all(Baseline.class).isEmpty() ? List.of() : opened.ledger().entries());
        var against = plan.all(Baseline.class).stream().filter(timeline::knows).max(Comparator.comparingLong(Baseline::seq)).orElse(null);
        var reference = against == null ? null : timeline.between(against.seq(), against.seq()).to();
        return new EarnedReport(plan, EarnedValue.of(plan, reference, status), against, sextant.texts());
    }
}
