package dev.sextant.command;

import dev.sextant.json.PlanJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a plan as JSON. */
@Command(name = "show", description = "Writes the plan as canonical JSON, in UTF-8.")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Override
    public Integer call() {
        try (var opened = sextant.open(name)) {
            sextant.out().writeBytes(new PlanJson().write(opened.plan()));
            sextant.out().println();
        }
        return Commands.FINE;
    }
}
