package dev.sextant.exchange.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.exchange.table.Row;
import dev.sextant.exchange.table.Zipped;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Spread;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was opened and saved by another program. */
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void whatLibreOfficeOpensAndSavesChangesNothing() {
        var plans = new ArrayList<Plan>();
        var languages = new ArrayList<Language>();
        for (var language : Language.values()) {
            var all = new ArrayList<>(CostPlans.samples(language));
            all.add(CostPlans.nasty());
            all.forEach(it -> languages.add(language));
            plans.addAll(all);
        }
        var files = new ArrayList<byte[]>();
        for (var at = 0; at < plans.size(); at++) {
            files.add(CostWorkbook.xlsx(plans.get(at), CostPlans.words(languages.get(at))));
        }
        var saved = new LibreOffice(folder).saved(files, "xlsx", "xlsx");
        for (var at = 0; at < plans.size(); at++) {
            var changes = CostWorkbookTest.read(plans.get(at), saved.get(at), languages.get(at));
            assertThat(changes.changes()).isEmpty();
            assertThat(changes.refused()).isEmpty();
            assertThat(changes.absent()).isEmpty();
            assertThat(changes.unread()).isEmpty();
        }
    }

    @Test
    void oneCellThatWasChangedInBetweenIsTheOnlyChange() {
        var plan = CostPlans.nasty().with(List.of(Edit.add(CostPlans.plain(0, "Training"))));
        var line = plan.ranked(CostLine.class).getFirst();
        var office = new LibreOffice(folder);
        var words = CostPlans.words(Language.EN);
        var first = office.saved(List.of(CostWorkbook.xlsx(plan, words)), "xlsx", "xlsx").getFirst();
        var column = CostWorkbook.grids(plan, words, CostWorkbook.KINDS).getFirst().columns().stream().map(it -> it.head()).toList().indexOf("Quantity");
        var cell = Row.letters(column) + "2";
        var changed = Zipped.with(first, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("(<c r=\"" + cell + "\"[^>]*><v>)10(</v>)", "$137.25$2"));
        var saved = office.saved(List.of(changed), "xlsx", "xlsx").getFirst();
        var changes = CostWorkbookTest.read(plan, saved, Language.EN);
        assertThat(changes.edits()).containsExactly(Edit.change(line, line.withQuantity(Spread.certain(new BigDecimal("37.25")))));
        assertThat(changes.changes().getFirst().cells()).hasSize(1);
        assertThat(changes.refused()).isEmpty();
    }

    @Test
    void theCostLinesAsCsvThatLibreOfficeMakesOfTheWorkbookChangeNothing() {
        var plan = CostPlans.nasty();
        var book = CostWorkbook.xlsx(plan, CostPlans.words(Language.EN));
        var csv = new LibreOffice(folder).saved(List.of(book), "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false").getFirst();
        var changes = CostWorkbookTest.read(plan, csv, Language.EN);
        assertThat(changes.refused()).isEmpty();
        assertThat(changes.changes()).isEmpty();
    }
}
