package dev.sextant.command;

import dev.sextant.journal.Mentions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a person's data out of an engagement for good. */
@Command(
        name = "purge",
        description = "Takes a person out of the engagement for good: name and contact go from the plan, from every entry of its history and "
                + "from the log, and all older snapshots and set-aside files are deleted. This cannot be undone.")
final class PurgeCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(
            names = "--person",
            paramLabel = "WHO",
            required = true,
            description = "The person's name in either language, or the person's id, whether still in the plan or not.")
    private String who;

    @Option(names = "--dry-run", description = "Says what would be changed, and changes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        var engagement = sextant.engagement(name);
        var library = sextant.library();
        var found = dryRun ? library.mentions(engagement.id(), who) : library.purge(engagement.id(), who, sextant.house().author());
        sextant.say(dryRun ? "command.purge.preview" : "command.purge.done", engagement.name(), found.entries(), found.parts(), found.copies());
        if (dryRun) {
            tell(found);
        }
        return Commands.FINE;
    }

    private void tell(Mentions found) {
        sextant.say("command.purge.texts", String.join(" / ", found.texts()));
        sextant.say("command.purge.snapshots", found.naming());
    }
}
