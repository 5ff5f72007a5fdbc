package dev.sextant.command;

import dev.sextant.method.Template;
import dev.sextant.method.Templates;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists what an engagement can begin with. */
@Command(
        name = "templates",
        description = "Lists what an engagement can begin with, one a line: what it is, its id, its name, phases and tasks, with tabs between.",
        subcommands = {TemplateSaveCommand.class, TemplateAddCommand.class, TemplateRemoveCommand.class})
final class TemplatesCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Override
    public Integer call() {
        var catalogue = sextant.house().catalogue();
        for (var method : catalogue.methods()) {
            line("method", method.id(), method.name(), method.phases().size(), method.tasks().count());
        }
        for (var sample : catalogue.samples()) {
            var methods = catalogue.kinds(sample.method());
            line("sample", sample.id(), sample.charter().name(), methods.stream().mapToInt(it -> it.phases().size()).sum(),
                    methods.stream().mapToLong(it -> it.tasks().count()).sum());
        }
        for (var found : templates().all()) {
            if (found.template() instanceof Template template) {
                line("template", found.id(), template.name(), count(template.parts(), Phase.class), count(template.parts(), Task.class));
            } else if (found.refusal() instanceof Refusal refusal) {
                sextant.out().println(sextant.texts().say(refusal));
            }
        }
        return Commands.FINE;
    }

    private void line(String what, String id, Words name, long phases, long tasks) {
        sextant.out().println(String.join("\t", List.of(what, id, sextant.texts().say(name), "" + phases, "" + tasks)));
    }

    private static long count(Plan plan, Class<? extends Part> kind) {
        return plan.all(kind).size();
    }

    SextantCommand sextant() {
        return sextant;
    }

    Templates templates() {
        return sextant.house().templates();
    }
}
