package dev.sextant.command;

import dev.sextant.method.Template;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Keeps phases for another engagement. */
@Command(
        name = "save",
        description = "Keeps the phases of an engagement as a template of your own, without people, dates, notes, results and what was paid.")
final class TemplateSaveCommand implements Callable<Integer> {

    @ParentCommand
    private TemplatesCommand templates;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = "--as", paramLabel = "TITLE", required = true, description = "What the template is called.")
    private String title;

    @Option(names = "--phase", paramLabel = "N", description = "The number of one phase. Default: all of them.")
    private @Nullable Integer phase;

    @Override
    public Integer call() {
        var sextant = templates.sextant();
        try (var opened = sextant.open(name)) {
            var plan = opened.plan();
            var template = Template.of(
                    sextant.house().catalogue(), plan, phases(plan.phases()), Words.of(sextant.texts().language(), title));
            var id = sextant.house().ids().next();
            templates.templates().save(id, template);
            sextant.say("command.templates.saved", template.name(), template.parts().phases().size(), id);
        }
        return Commands.FINE;
    }

    private List<Phase> phases(List<Phase> all) {
        if (phase == null) {
            return all;
        }
        if (phase < 1 || phase > all.size()) {
            throw new Refusal("command.phase", phase, all.size());
        }
        return List.of(all.get(phase - 1));
    }
}
