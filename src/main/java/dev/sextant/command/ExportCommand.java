package dev.sextant.command;

import dev.sextant.exchange.ClientCopy;
import dev.sextant.exchange.ExportForm;
import dev.sextant.exchange.OutFile;
import dev.sextant.exchange.costs.CostWorkbook;
import dev.sextant.exchange.costs.Vocabulary;
import dev.sextant.exchange.table.TableFile;
import dev.sextant.plan.Language;
import dev.sextant.text.Texts;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lets an engagement leave as a file. */
@Command(
        name = "export",
        description = "Writes the engagement to a file that only you may read. The ending of its name decides: .sextant is a package with "
                + "the history, for Sextant on another machine; .json is the plan alone; .xml is the roadmap for MS Project; .ics has the milestones and gates for calendars; .xlsx is a workbook of "
                + "all costs and benefits, to be changed in a spreadsheet and imported again; .csv has the cost lines alone.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = {"-o", "--out", "--to"}, paramLabel = "FILE", required = true, description = "Where it goes.")
    private Path file;

    @Option(names = "--for-client", description = "Leaves out history, confidential notes, rates and contacts.")
    private boolean forClient;

    @Option(names = "--force", description = "Replaces a file that is there already.")
    private boolean force;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language of a calendar or a workbook; else the one that the client reads first.")
    private @Nullable Language language;

    @Override
    public Integer call() {
        if (TableFile.isTable(file)) {
            return table();
        }
        var form = ExportForm.of(file);
        OutFile.requireFree(file, force);
        try (var opened = sextant.open(name)) {
            var readers = Objects.requireNonNullElse(language, opened.plan().charter().language());
            var sender = new ExportForm.Sender(sextant.house().version(), sextant.house().clock().instant(), readers);
            var export = form.export(opened.plan(), opened.ledger().entries(), forClient, sender, String.valueOf(file.getFileName()));
            OutFile.write(file, export.bytes(), force);
            sextant.say(export.key(), file.toString());
        }
        return Commands.FINE;
    }

    private int table() {
        OutFile.requireFree(file, force);
        try (var opened = sextant.open(name)) {
            var plan = forClient ? ClientCopy.of(opened.plan()) : opened.plan();
            var readers = Texts.in(Objects.requireNonNullElse(language, opened.plan().charter().language()));
            OutFile.write(file, CostWorkbook.bytes(file, plan, new Vocabulary(readers, sextant.house().catalogue().costNames())), force);
            sextant.say("table.exported", file.toString());
        }
        return Commands.FINE;
    }
}
