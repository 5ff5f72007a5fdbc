package dev.sextant.command;

import dev.sextant.exchange.table.TableFile;
import dev.sextant.text.Figures;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes over a plan of another program, or an engagement from another machine. */
@Command(
        name = "import",
        description = "Takes over a plan of MS Project (.mpp, .xml), GanttProject (.gan), Primavera P6 (.xer) or ProjectLibre (.pod) as "
                + "new phases, and says what of it could not be taken and which dates differ; or a package of Sextant (.sextant) or its "
                + "plan (.json) as a new engagement, a package also into the engagement that it is a later state of; or costs, benefits and "
                + "bookings from a workbook (.xlsx) or a table (.csv), cell by cell.")
final class ImportCommand implements Callable<Integer> {

    /** How to look before anything is done. */
    private static final class Look {
        @Option(names = "--dry-run", required = true, description = "Changes nothing, and tells what is in the file and what taking it would do.")
        private boolean dryRun;

        @Option(names = "--json", description = "As JSON, in UTF-8.")
        private boolean json;
    }

    @ParentCommand
    private SextantCommand sextant;

    @ArgGroup(exclusive = false)
    private @Nullable Look look;

    @Option(names = "--one-phase", description = "A plan all into one new phase, instead of one for each summary at the top.")
    private boolean onePhase;

    @Option(names = "--remove-absent", description = "Of a workbook: what it does not have any more is removed; else it stays.")
    private boolean removesAbsent;

    @Option(names = "--decimal", paramLabel = "point|comma",
            description = "Of a table: what stands before the decimals, where its figures do not tell; else a doubtful figure is refused.")
    private Figures.@Nullable Mark decimal;

    @Parameters(index = "0", paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "The other program's file.")
    private Path file;

    @Override
    public Integer call() {
        var arrival = arrival();
        if (look == null) {
            arrival.take();
        } else {
            arrival.tell(look.json);
        }
        return Commands.FINE;
    }

    private Arrival arrival() {
        if (TableFile.isTable(file)) {
            return new CostTaking(sextant, name, file, removesAbsent, decimal);
        }
        return PackageTaking.takes(file) ? PackageTaking.of(sextant, name, file) : new PlanTaking(sextant, name, file, onePhase);
    }
}
