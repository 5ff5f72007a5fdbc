package dev.sextant.command;

import dev.sextant.exchange.ImportReport;
import dev.sextant.exchange.PlanFile;
import dev.sextant.exchange.PlanImport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes over a plan of another program. */
@Command(
        name = "import",
        description = "Takes over a plan of MS Project (.mpp, .xml), GanttProject (.gan) or Primavera P6 (.xer) as a new phase, "
                + "and says what of it could not be taken.")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(index = "0", paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "The other program's file.")
    private Path file;

    @Override
    public Integer call() {
        var imported = PlanFile.read(file);
        try (var opened = sextant.open(name)) {
            var journal = sextant.journal(opened);
            var taking = PlanImport.of(journal.plan(), imported, sextant.house().ids());
            journal.commit("entry.imported", taking.edits()).join();
            tell(imported.name(), taking.report());
        }
        return Commands.FINE;
    }

    private void tell(String project, ImportReport report) {
        sextant.say("command.import.done", Objects.toString(file.getFileName()), report.read(), report.tasks(), report.links(), project);
        if (report.whole() > 0) {
            sextant.say("command.import.whole", report.whole());
        }
        if (report.blank() > 0) {
            sextant.say("command.import.blank", report.blank());
        }
        if (report.simplified() > 0) {
            sextant.say("command.import.simplified", report.simplified());
        }
        for (var reason : ImportReport.Reason.values()) {
            if (report.dropped(reason) > 0) {
                sextant.say("command.import.dropped", report.dropped(reason), reason);
            }
        }
        if (report.cut() > 0) {
            sextant.say("command.import.cut", report.cut());
        }
    }
}
