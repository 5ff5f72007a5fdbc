package dev.sextant.command;

import dev.sextant.exchange.PlanFile;
import dev.sextant.exchange.PlanImport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes over a plan of another program, or an engagement from another machine. */
@Command(
        name = "import",
        description = "Takes over a plan of MS Project (.mpp, .xml), GanttProject (.gan) or Primavera P6 (.xer) as a new phase, "
                + "and says what of it could not be taken; or a package of Sextant (.sextant) or its plan (.json) as a new engagement, "
                + "a package also into the engagement that it is a later state of.")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(index = "0", paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "The other program's file.")
    private Path file;

    @Option(names = "--dry-run", description = "Changes nothing, and tells what is in a package and what taking it would do.")
    private boolean dryRun;

    @Option(names = "--json", description = "With --dry-run: as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (PackageTaking.takes(file)) {
            var taking = PackageTaking.of(sextant, name, file);
            if (dryRun) {
                taking.tell(json);
            } else {
                taking.take();
            }
            return Commands.FINE;
        }
        var imported = PlanFile.read(file);
        try (var opened = sextant.open(name)) {
            var journal = sextant.journal(opened);
            var taking = PlanImport.of(journal.plan(), imported, sextant.house().ids());
            if (!dryRun) {
                journal.commit("entry.imported", taking.edits()).join();
            }
            taking.report().sentences(sextant.texts(), Objects.toString(file.getFileName()), imported.name()).forEach(sextant.out()::println);
        }
        return Commands.FINE;
    }
}
