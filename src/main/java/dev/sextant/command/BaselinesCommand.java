package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.journal.Timeline;
import dev.sextant.plan.Baseline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the baselines of an engagement. */
@Command(
        name = "baselines",
        description = "Lists the baselines, the oldest first, one a line: name, number of the entry, day on which it was taken, start and finish of "
                + "the plan as it was then, with tabs between.")
final class BaselinesCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = "--json", description = "As JSON, days as 2027-03-26.")
    private boolean json;

    @Override
    public Integer call() {
        try (var opened = sextant.open(name)) {
            var timeline = new Timeline(opened.plan(), opened.ledger().entries());
            var baselines = opened.plan().all(Baseline.class).stream()
                    .sorted(Comparator.comparingLong(Baseline::seq).thenComparing(Baseline::id))
                    .toList();
            if (json) {
                writeJson(baselines, timeline);
            } else {
                baselines.forEach(it -> sextant.out().println(line(it, timeline)));
            }
        }
        return Commands.FINE;
    }

    private String line(Baseline baseline, Timeline timeline) {
        var span = span(baseline, timeline);
        return String.join("\t", List.of(
                sextant.texts().say(baseline.name()), "" + baseline.seq(), "" + baseline.takenOn(),
                span.map(it -> it.start().toString()).orElse("-"), span.map(it -> it.finish().toString()).orElse("-")));
    }

    /** Nothing where the plan is not known, or has no tasks. */
    private static Optional<Span> span(Baseline baseline, Timeline timeline) {
        return timeline.knows(baseline)
                ? Schedule.of(timeline.between(baseline.seq(), baseline.seq()).to()).whole()
                : Optional.empty();
    }

    private void writeJson(List<Baseline> baselines, Timeline timeline) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var baseline : baselines) {
            var span = span(baseline, timeline);
            list.addObject()
                    .put("id", baseline.id().value())
                    .put("name", sextant.texts().say(baseline.name()))
                    .put("seq", baseline.seq())
                    .put("takenOn", baseline.takenOn().toString())
                    .put("note", baseline.note())
                    .put("known", timeline.knows(baseline))
                    .put("start", span.map(it -> it.start().toString()).orElse(null))
                    .put("finish", span.map(it -> it.finish().toString()).orElse(null));
        }
        sextant.out().println(list.toPrettyString());
    }
}
