package dev.sextant.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes the pass phrase of an engagement away. */
@Command(name = "unprotect", description = "Takes the engagement's pass phrase away.")
final class UnprotectCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Override
    public Integer call() {
        var engagement = sextant.engagement(name);
        sextant.library().unprotect(engagement.id());
        sextant.say("command.unprotect.done", engagement.name());
        return Commands.FINE;
    }
}
