package dev.sextant.command;

import dev.sextant.method.Grafting;
import dev.sextant.method.MethodPlan;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts the phases of a method or a template behind those of an engagement. */
@Command(name = "add", description = "Puts the phases of a method or of a template behind those of an engagement.")
final class TemplateAddCommand implements Callable<Integer> {

    @ParentCommand
    private TemplatesCommand templates;

    @Parameters(index = "0", paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Parameters(index = "1", paramLabel = "ID", description = "The id of a method or a template, as the list has it.")
    private String id;

    @Override
    public Integer call() {
        var sextant = templates.sextant();
        var parts = parts();
        try (var opened = sextant.open(name)) {
            var journal = sextant.journal(opened);
            journal.commit("entry.template.added", Grafting.edits(journal.plan(), parts, sextant.house().ids())).join();
            sextant.say("command.templates.added", parts.stream().filter(it -> it instanceof Phase).count(), opened.engagement().name());
        }
        return Commands.FINE;
    }

    private List<? extends Part> parts() {
        var catalogue = templates.sextant().house().catalogue();
        return catalogue.methods().stream().anyMatch(it -> it.id().equals(id))
                ? MethodPlan.parts(List.of(catalogue.method(id)))
                : templates.templates().get(id).parts().parts().toList();
    }
}
