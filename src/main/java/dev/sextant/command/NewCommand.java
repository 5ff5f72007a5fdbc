package dev.sextant.command;

import dev.sextant.method.Beginning;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Begins an engagement. */
@Command(name = "new", description = "Begins an engagement, from a method or from a sample.")
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name;

    @Option(names = "--method", paramLabel = "METHOD", description = "The method that it follows, such as six-phase, or several with + between them.")
    private @Nullable String method;

    @Option(names = "--template", paramLabel = "ID", description = "A template of your own, which it begins with as well. May be given several times.")
    private List<String> templates = List.of();

    @Option(names = "--sample", paramLabel = "SAMPLE", description = "The invented engagement that it shows, such as manufacturer.")
    private @Nullable String sample;

    @Option(names = "--lang", paramLabel = "en|zh", required = true, description = "The language that the client reads first.")
    private Language language;

    @Option(names = "--currency", paramLabel = "CODE", defaultValue = "CNY", description = "Of every amount. Default: ${DEFAULT-VALUE}.")
    private Currency currency;

    @Override
    public Integer call() {
        if (sample != null && (method != null || !templates.isEmpty())) {
            throw new ParameterException(spec.commandLine(), sextant.texts().say("command.new.which"));
        }
        var parts = sample == null ? raised() : sampled(sample);
        if (!sextant.named(name).isEmpty()) {
            throw new Refusal("command.exists", SextantCommand.shortened(name));
        }
        try (var opened = sextant.library().create(parts, sextant.house().author())) {
            var plan = opened.plan();
            sextant.say("command.new.done", plan.charter().name(), plan.all(Phase.class).size(), plan.all(Task.class).size());
        }
        return Commands.FINE;
    }

    private List<? extends Part> raised() {
        var house = sextant.house();
        var charter = new Charter(
                Charter.ID, Words.of(language, name), Words.NONE, Words.NONE, method == null ? "" : method, language, true, currency, firstDay(), null,
                Words.NONE, Words.NONE);
        var chosen = templates.stream().map(house.templates()::get).toList();
        return Beginning.parts(house.catalogue(), charter, chosen, house.ids());
    }

    private List<Part> sampled(String sample) {
        var catalogue = sextant.house().catalogue();
        return SamplePlan.parts(catalogue, catalogue.sample(sample), language).stream()
                .map(part -> part instanceof Charter charter ? charter.withName(Words.of(language, name)) : part)
                .toList();
    }

    /** Today, or Monday at the weekend. */
    private LocalDate firstDay() {
        var day = LocalDate.now(sextant.house().clock());
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
