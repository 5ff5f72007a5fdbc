package dev.sextant.command;

import dev.sextant.journal.Entry;
import dev.sextant.journal.History;
import dev.sextant.journal.Opened;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks whether an engagement is whole. */
@Command(
        name = "check",
        description = "Opens the engagement, plays its history from the first entry to the last, takes its plan through JSON, and says whether all is whole.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = "--drill", description = "Also brings every verified copy back in a library of its own, compares it, and removes it again. Good once a month.")
    private boolean drill;

    @Override
    public Integer call() {
        check();
        if (drill) {
            drill();
        }
        return Commands.FINE;
    }

    private void drill() {
        var engagement = sextant.engagement(name);
        if (engagement.locked()) {
            throw new Refusal("command.drill-locked", engagement.name()); // it would lie in the clear for a moment
        }
        var snapshots = sextant.library().snapshots(engagement.id());
        if (snapshots.isEmpty()) {
            throw new Refusal("command.no-snapshot", engagement.name());
        }
        snapshots.forEach(new Drill(sextant)::run);
        sextant.say("command.check.drilled", snapshots.size(), snapshots.getFirst().at().toString());
    }

    private void check() {
        try (var opened = sextant.open(name)) {
            var entries = opened.ledger().entries();
            requireHistory(opened, entries);
            requireJson(opened.plan());
            sextant.say("command.check.done", opened.engagement().name(), entries.size(), opened.plan().size());
            if (opened.recovered() > 0) {
                sextant.say("command.check.recovered", opened.recovered());
            }
        }
    }

    /** What every entry says that it found must be what the entries before it left; before the first there was nothing. */
    private static void requireHistory(Opened opened, List<Entry> entries) {
        var plan = History.replayedSinceRecovery(entries);
        var last = entries.isEmpty() ? 0 : entries.getLast().seq();
        if (opened.seq() != last) {
            throw new Refusal("journal.gap", opened.seq(), last);
        }
        if (!plan.equals(opened.plan())) {
            throw new Refusal("journal.history", opened.seq());
        }
    }

    private static void requireJson(Plan plan) {
        var json = new PlanJson();
        if (!json.read(json.write(plan)).equals(plan)) {
            throw new Refusal("command.json");
        }
    }
}
