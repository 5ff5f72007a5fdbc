package dev.sextant.command;

import dev.sextant.journal.Phrase;
import dev.sextant.plan.Refusal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts an engagement under a pass phrase. */
@Command(
        name = "protect",
        description = "Puts the engagement under the pass phrase of --phrase-file or SEXTANT_PHRASE, in the place of the one that it has. "
                + "Nobody can bring back a lost phrase.")
final class ProtectCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = "--old-phrase-file", paramLabel = "FILE", description = "A file whose first line is the pass phrase that it has now.")
    private @Nullable Path oldPhrase;

    @Override
    public Integer call() {
        var engagement = sextant.engagement(name);
        if (engagement.locked() && oldPhrase == null) {
            throw new Refusal("command.old-phrase", engagement.name());
        }
        try (var next = sextant.phrase().orElseThrow(() -> new Refusal("command.no-phrase"));
                var present = oldPhrase == null ? Phrase.of("") : PhraseFile.read(oldPhrase)) {
            var library = present.isEmpty() ? sextant.bareLibrary() : sextant.bareLibrary().with(present);
            library.protect(engagement.id(), next);
        }
        sextant.say("command.protect.done", engagement.name());
        return Commands.FINE;
    }
}
