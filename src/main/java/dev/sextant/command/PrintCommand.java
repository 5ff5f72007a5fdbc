package dev.sextant.command;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.print.ChartPrint;
import dev.sextant.print.ChecklistPrint;
import dev.sextant.print.Costed;
import dev.sextant.print.MoneyPrint;
import dev.sextant.print.PageFile;
import dev.sextant.print.PageFiles;
import dev.sextant.print.PageForm;
import dev.sextant.print.Paper;
import dev.sextant.print.Printed;
import dev.sextant.print.Progress;
import dev.sextant.print.Selection;
import dev.sextant.print.SheetOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts checklists, a chart or a document about money on paper. */
@Command(
        name = "print",
        description = "Writes the checklists of one phase or of all, a chart, the business case or the cost summary. The ending of the file decides: .pdf holds all pages, "
                + ".png and .svg (charts only) one page each.")
final class PrintCommand implements Callable<Integer> {

    /** One language, or both with the client's first. */
    private enum Tongues {
        EN,
        ZH,
        BOTH
    }

    @ParentCommand
    private SextantCommand sextant;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @ArgGroup(exclusive = false)
    private @Nullable ChartOptions chart;

    @ArgGroup
    private @Nullable MoneyOptions money;

    @Option(names = "--phase", paramLabel = "N[,N...]|all", defaultValue = "all",
            description = "The number of the phase, or several. Default: ${DEFAULT-VALUE}.")
    private String phase;

    @Option(names = "--paper", paramLabel = "a4|a3|letter",
            description = "Default: A4; for a chart on one sheet A3. Charts lie on their side.")
    private @Nullable Paper paper;

    @Option(names = {"--lang", "--language"}, paramLabel = "en|zh|both", description = "Default: what the charter says.")
    private @Nullable Tongues tongues;

    @Option(names = "--no-worksheets", description = "Leaves out the worksheets of the phases.")
    private boolean withoutWorksheets;

    @Mixin
    private ScenarioOption scenario;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", required = true, description = "Where it goes.")
    private Path file;

    @Override
    public Integer call() {
        if (!phase.matches("all|[1-9][0-9]{0,3}(,[1-9][0-9]{0,3}){0,99}")) {
            throw new ParameterException(spec.commandLine(), sextant.texts().say("command.print.phase", SextantCommand.shortened(phase)));
        }
        if (chart != null && money != null) {
            throw new ParameterException(spec.commandLine(), sextant.texts().say("command.print.one-document"));
        }
        var form = PageForm.of(file, chart == null ? PageForm.forText() : PageForm.forCharts());
        try (var opened = sextant.open(name)) {
            var plan = scenario.titled(opened.plan());
            if (money != null) {
                write(money(money, plan, opened.seq()), form);
            } else if (chart == null) {
                write(checklists(plan, opened.seq()), form);
            } else {
                write(chart(chart, plan, opened.seq()), form);
            }
        }
        return Commands.FINE;
    }

    private Printed checklists(Plan plan, long seq) {
        var selection = new Selection(phases(plan), languages(plan.charter()), paper == null ? Paper.A4 : paper, !withoutWorksheets);
        return ChecklistPrint.pdf(plan, Schedule.of(plan), selection, seq, today(), Progress.UNWATCHED);
    }

    private Printed money(MoneyOptions options, Plan plan, long seq) {
        var order = new SheetOrder(languages(plan.charter()), paper == null ? Paper.A4 : paper);
        return MoneyPrint.pdf(
                options.subject(), new Costed(plan, plan, sextant.house().catalogue()::costName), Schedule.of(plan), order, seq, today(), Progress.UNWATCHED);
    }

    private ChartPrint chart(ChartOptions options, Plan plan, long seq) {
        var order = options.order(phases(plan), languages(plan.charter()), paper);
        return new ChartPrint(options.subject(), plan, Schedule.of(plan), order, seq, today());
    }

    private LocalDate today() {
        return LocalDate.now(sextant.house().clock());
    }

    private void write(ChartPrint chart, PageForm form) {
        if (form == PageForm.SVG) {
            said(PageFiles.svg(file, chart.svg(Progress.UNWATCHED)));
        } else {
            write(chart.pdf(Progress.UNWATCHED), form);
        }
    }

    private void write(Printed printed, PageForm form) {
        if (form == PageForm.PNG) {
            said(PageFiles.png(file, printed, Progress.UNWATCHED));
        } else {
            PageFile.write(file, printed.pdf());
            sextant.say("command.print.done", printed.pages(), file.toString());
        }
        if (!printed.missing().isEmpty()) {
            sextant.say("command.print.missing", String.join(" ", printed.missing()));
        }
    }

    /** One page each. */
    private void said(List<Path> files) {
        files.forEach(it -> sextant.say("command.print.done", 1, it.toString()));
    }

    private Set<Id<Phase>> phases(Plan plan) {
        if (phase.equals("all")) {
            return Set.of();
        }
        var phases = plan.phases();
        var wanted = new LinkedHashSet<Id<Phase>>();
        for (var typed : phase.split(",")) {
            var number = Integer.parseInt(typed);
            if (number > phases.size()) {
                throw new Refusal("command.phase", number, phases.size());
            }
            wanted.add(phases.get(number - 1).id());
        }
        return wanted;
    }

    private List<Language> languages(Charter charter) {
        return switch (tongues) {
            case EN -> List.of(Language.EN);
            case ZH -> List.of(Language.ZH);
            case BOTH -> both(charter);
            case null -> charter.bilingual() ? both(charter) : List.of(charter.language());
        };
    }

    private static List<Language> both(Charter charter) {
        return List.of(charter.language(), charter.language().other());
    }
}
