package dev.sextant.command;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.ForeignSchedule;
import dev.sextant.exchange.PlanFile;
import dev.sextant.plan.Plan;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Schedules an engagement, or a plan of another program by itself. */
@Command(
        name = "schedule",
        description = "Writes when each task happens, one a line: number, name, start, finish, total float and free float in working days, and "
                + "whether it is critical, with tabs between. Of a plan file (.mpp, .xml, .gan, .xer, .pod) also the start and finish that stand in it; "
                + "one that knows only days is read as from the beginning to the end of the day's work. Nothing is imported.")
final class ScheduleCommand implements Callable<Integer> {

    private static final List<String> ENDINGS = List.of(".mpp", ".xml", ".gan", ".xer", ".pod");

    @ParentCommand
    private SextantCommand sextant;

    @Option(names = "--json", description = "As JSON, in UTF-8: a list of tasks.")
    private boolean json;

    @Mixin
    private ScenarioOption scenario;

    @Parameters(paramLabel = "NAME|PLANFILE", description = "The engagement's name in either language, or its id; or another program's file.")
    private String what;

    @Override
    public Integer call() {
        var lines = isFile(what) ? ofFile(Path.of(what)) : ofEngagement();
        if (json) {
            sextant.out().println(ScheduleLine.json(lines, sextant.texts()));
        } else {
            lines.forEach(line -> sextant.out().println(line.tabbed(sextant.texts())));
        }
        return Commands.FINE;
    }

    private static boolean isFile(String what) {
        try {
            return Files.isRegularFile(Path.of(what)) || ENDINGS.stream().anyMatch(what.toLowerCase(Locale.ROOT)::endsWith);
        } catch (InvalidPathException name) {
            return false;
        }
    }

    private List<ScheduleLine> ofEngagement() {
        try (var opened = sextant.open(what)) {
            var plan = scenario.of(opened.plan());
            var schedule = Schedule.of(plan);
            return rows(plan).map(row -> ScheduleLine.of(row, plan, schedule)).toList();
        }
    }

    private static Stream<Outline.TaskRow> rows(Plan plan) {
        return Outline.of(plan).rows().stream().filter(Outline.TaskRow.class::isInstance).map(Outline.TaskRow.class::cast);
    }

    private List<ScheduleLine> ofFile(Path file) {
        var foreign = ForeignSchedule.of(PlanFile.read(file), sextant.house().ids());
        return foreign.lines().stream().map(line -> ScheduleLine.of(line, foreign.schedule())).toList();
    }
}
