package dev.sextant.command;

import dev.sextant.exchange.costs.CostChanges;
import dev.sextant.exchange.costs.CostImport;
import dev.sextant.exchange.costs.Vocabulary;
import dev.sextant.exchange.table.Table;
import dev.sextant.exchange.table.TableFile;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.text.Figures;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes costs, benefits and bookings out of a workbook, or tells what that would change. */
final class CostTaking implements Arrival {

    private final SextantCommand sextant;
    private final String name;
    private final boolean removesAbsent;
    private final Figures.@Nullable Mark decimal;
    private final List<Table> tables;

    /**
     * @param removesAbsent whether what the workbook does not have any more goes
     * @param decimal what its figures have before their decimals, where they do not tell
     */
    CostTaking(SextantCommand sextant, String name, Path file, boolean removesAbsent, Figures.@Nullable Mark decimal) {
        this.sextant = sextant;
        this.name = name;
        this.removesAbsent = removesAbsent;
        this.decimal = decimal;
        this.tables = TableFile.read(file);
    }

    @Override
    public void take() {
        try (var opened = sextant.open(name)) {
            var changes = changes(opened.plan());
            var edits = edits(changes);
            if (!edits.isEmpty()) {
                sextant.journal(opened).commit(CostImport.LABEL, edits).join();
            }
            changes.sentences(sextant.texts(), removesAbsent).forEach(sextant.out()::println);
        }
    }

    @Override
    public void tell(boolean json) {
        try (var opened = sextant.open(name)) {
            var changes = changes(opened.plan());
            if (json) {
                sextant.out().println(CostChangesJson.of(changes, sextant.texts()));
                return;
            }
            changes.sentences(sextant.texts(), removesAbsent).forEach(sextant.out()::println);
            sextant.say("command.import.untouched", opened.plan().charter().name());
        }
    }

    private CostChanges changes(Plan plan) {
        var words = new Vocabulary(sextant.texts(), sextant.house().catalogue().costNames());
        return new CostImport(plan, words, sextant.house().ids(), decimal).tables(tables);
    }

    private List<Edit> edits(CostChanges changes) {
        return removesAbsent ? changes.editsRemovingAbsent() : changes.edits();
    }
}
