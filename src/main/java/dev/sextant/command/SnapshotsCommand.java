package dev.sextant.command;

import dev.sextant.journal.Gist;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the states of an engagement that can be brought back. */
@Command(
        name = "snapshots",
        description = "Lists the verified copies of an engagement, newest first, one a line: id, when it was written, number of the last entry, tasks, "
                + "cost lines, risks, and what going back to it would change, with tabs between.")
final class SnapshotsCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Override
    public Integer call() {
        var engagement = sextant.engagement(name);
        var now = sextant.plan(engagement);
        for (var it : sextant.library().snapshots(engagement.id())) {
            sextant.out().println(String.join("\t", List.of(
                    it.name(), it.at().toString(), "" + it.seq(), "" + it.count(Kind.TASK), "" + it.count(Kind.COST_LINE), "" + it.count(Kind.RISK),
                    difference(now, it))));
        }
        return Commands.FINE;
    }

    /** Of an engagement that cannot be opened there is no plan to compare with. */
    private String difference(Optional<Plan> now, Snapshot snapshot) {
        return now.map(plan -> Gist.between(plan, sextant.library().read(snapshot.id(), snapshot)).in(sextant.texts()))
                .orElseGet(() -> sextant.texts().say("command.snapshots.unknown"));
    }
}
