package dev.sextant.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Throws a template away. */
@Command(name = "remove", description = "Throws a template of your own away. Engagements that began with it keep what they have.")
final class TemplateRemoveCommand implements Callable<Integer> {

    @ParentCommand
    private TemplatesCommand templates;

    @Parameters(paramLabel = "ID", description = "The id of the template, as the list has it.")
    private String id;

    @Override
    public Integer call() {
        var name = templates.templates().get(id).name();
        templates.templates().remove(id);
        templates.sextant().say("command.templates.removed", name);
        return Commands.FINE;
    }
}
