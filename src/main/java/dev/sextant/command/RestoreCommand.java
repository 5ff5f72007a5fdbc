package dev.sextant.command;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Gist;
import dev.sextant.journal.Library;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Refusal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings an engagement back to a verified copy. */
@Command(
        name = "restore",
        description = "Brings an engagement back to one of its verified copies, as one entry that can be undone. Of a damaged engagement a new file is made "
                + "of the copy and all intact entries after it; the damaged file is kept.")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = "--snapshot", paramLabel = "ID", required = true, description = "The id of the copy, as the command snapshots lists it.")
    private String snapshot;

    @Override
    public Integer call() {
        var engagement = sextant.engagement(name);
        var wanted = sextant.library().snapshots(engagement.id()).stream()
                .filter(it -> it.name().equals(snapshot))
                .findFirst()
                .orElseThrow(() -> new Refusal("command.snapshot", SextantCommand.shortened(snapshot), engagement.name()));
        try {
            restore(engagement, wanted);
        } catch (Refusal refusal) {
            if (!Library.isBeyondOpening(refusal)) {
                throw refusal;
            }
            recover(engagement, wanted);
        }
        return Commands.FINE;
    }

    private void restore(Engagement engagement, Snapshot wanted) {
        try (var opened = sextant.library().open(engagement.id())) {
            var journal = sextant.journal(opened);
            var then = sextant.library().read(engagement.id(), wanted);
            var changed = Gist.between(journal.plan(), then);
            journal.restore(then).join();
            sextant.say("command.restore.done", engagement.name(), changed.in(sextant.texts()));
        }
    }

    private void recover(Engagement engagement, Snapshot wanted) {
        try (var opened = sextant.library().recover(engagement.id(), wanted)) {
            sextant.say("command.restore.recovered", engagement.name(), opened.plan().size(), wanted.later());
        }
    }
}
