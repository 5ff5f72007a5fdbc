package dev.sextant.command;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.print.ChecklistPrint;
import dev.sextant.print.Paper;
import dev.sextant.print.Printed;
import dev.sextant.print.Progress;
import dev.sextant.print.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts checklists on paper. */
@Command(name = "print", description = "Writes the checklists of one phase or of all as PDF.")
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

    @Option(names = "--phase", paramLabel = "N|all", defaultValue = "all", description = "The number of the phase. Default: ${DEFAULT-VALUE}.")
    private String phase;

    @Option(names = "--paper", paramLabel = "a4|letter", defaultValue = "a4", description = "Default: ${DEFAULT-VALUE}.")
    private Paper paper;

    @Option(names = "--lang", paramLabel = "en|zh|both", description = "Default: what the charter says.")
    private @Nullable Tongues tongues;

    @Option(names = "--no-worksheets", description = "Leaves out the worksheets of the phases.")
    private boolean withoutWorksheets;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE.pdf", required = true, description = "Where the PDF goes.")
    private Path file;

    @Override
    public Integer call() {
        if (!phase.matches("all|[1-9][0-9]{0,3}")) {
            throw new ParameterException(spec.commandLine(), sextant.texts().say("command.print.phase", SextantCommand.shortened(phase)));
        }
        try (var opened = sextant.open(name)) {
            var printed = printed(opened.plan(), opened.seq());
            write(printed.pdf());
            sextant.say("command.print.done", printed.pages(), file.toString());
            if (!printed.missing().isEmpty()) {
                sextant.say("command.print.missing", String.join(" ", printed.missing()));
            }
        }
        return Commands.FINE;
    }

    private Printed printed(Plan plan, long seq) {
        return ChecklistPrint.pdf(
                plan, Schedule.of(plan), new Selection(phases(plan), languages(plan.charter()), paper, !withoutWorksheets), seq,
                LocalDate.now(sextant.house().clock()), Progress.UNWATCHED);
    }

    private Set<Id<Phase>> phases(Plan plan) {
        if (phase.equals("all")) {
            return Set.of();
        }
        var phases = plan.phases();
        var number = Integer.parseInt(phase);
        if (number > phases.size()) {
            throw new Refusal("command.phase", number, phases.size());
        }
        return Set.of(phases.get(number - 1).id());
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

    private void write(byte[] pdf) {
        try {
            Files.write(file, pdf);
        } catch (IOException unwritable) {
            throw new Refusal("command.unwritable", file.toString()).because(unwritable);
        }
    }
}
