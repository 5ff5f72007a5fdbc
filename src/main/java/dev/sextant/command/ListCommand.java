package dev.sextant.command;

import dev.sextant.journal.Engagement;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the engagements of the library. */
@Command(
        name = "list",
        description = "Lists the engagements, one a line, the one edited last first: id, name, client, last edit, tasks and risks, with tabs between.")
final class ListCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Override
    public Integer call() {
        var texts = sextant.texts();
        for (var it : sextant.library().list()) {
            sextant.out().println(String.join("\t", List.of(
                    it.id(), texts.say(it.name()), texts.say(it.client()), it.lastEdit().toString(), count(it, it.tasks()),
                    count(it, it.risks()))));
        }
        return Commands.FINE;
    }

    /** Of an engagement under a pass phrase nothing is counted. */
    private static String count(Engagement engagement, int parts) {
        return engagement.locked() ? "-" : String.valueOf(parts);
    }
}
