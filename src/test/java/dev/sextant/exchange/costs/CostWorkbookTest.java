package dev.sextant.exchange.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.exchange.CountedIds;
import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.Grid;
import dev.sextant.exchange.table.TableFile;
import dev.sextant.exchange.table.WorkbookWriter;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostWorkbookTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWorkbookThatNobodyTouchedChangesNothing(Language language) {
        for (var plan : Stream.concat(CostPlans.samples(language).stream(), Stream.of(CostPlans.nasty())).toList()) {
            var changes = read(plan, CostWorkbook.xlsx(plan, CostPlans.words(language)), language);
            assertThat(changes.changes()).isEmpty();
            assertThat(changes.refused()).isEmpty();
            assertThat(changes.absent()).isEmpty();
            assertThat(changes.unread()).isEmpty();
            assertThat(changes.same()).isEqualTo((int) CostWorkbook.KINDS.stream().mapToLong(it -> plan.all(it.type()).size()).sum());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameAsCsv(Language language) {
        var plan = CostPlans.nasty();
        var changes = read(plan, CostWorkbook.csv(plan, CostPlans.words(language)), language);
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.refused()).isEmpty();
        assertThat(changes.same()).isEqualTo(plan.all(CostLine.class).size());
    }

    @Test
    void aWorkbookInOneLanguageIsUnderstoodByAReaderOfTheOther() {
        var plan = CostPlans.small("Training");
        var bytes = CostWorkbook.xlsx(plan, CostPlans.words(Language.ZH));
        assertThat(read(plan, bytes, Language.EN).same()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHeadOfASheetIsDifferent(Language language) {
        for (var grid : CostWorkbook.grids(CostPlans.small(), CostPlans.words(language), CostWorkbook.KINDS)) {
            var heads = grid.columns().stream().map(Grid.Column::head).toList();
            assertThat(heads).as(grid.name()).doesNotHaveDuplicates().noneMatch(it -> it.contains("component") || it.contains("table."));
        }
    }

    @Test
    void whateverIsWrittenIsUnderstoodWithoutAnIdentityToo() {
        for (var language : Language.values()) {
            var plan = CostPlans.nasty();
            var without = CostWorkbook.grids(plan, CostPlans.words(language), CostWorkbook.KINDS).stream().map(CostWorkbookTest::withoutIds).toList();
            var changes = read(plan, WorkbookWriter.write(without), language);
            assertThat(changes.refused()).isEmpty();
            var there = plan.all(CostLine.class).stream().filter(it -> it.id().value().startsWith("nasty")).map(it -> it.name().in(language)).toList();
            assertThat(Stream.concat(changes.edits().stream().map(Edit::part), plan.parts()).filter(CostLine.class::isInstance)
                    .map(it -> ((CostLine) it).name().in(language))).containsAll(there);
        }
    }

    @Test
    void oneChangedCellChangesExactlyThatCell() {
        var plan = CostPlans.samples(Language.EN).getFirst();
        var lines = plan.ranked(CostLine.class);
        var line = lines.stream().filter(it -> it.quantity().isCertain()).findFirst().orElseThrow();
        var changes = edited(plan, Language.EN, Kind.COST_LINE, lines.indexOf(line), "Quantity", Cell.number(new BigDecimal("12.5")));
        assertThat(changes.edits()).hasSize(1);
        assertThat(changes.changes().getFirst().cells()).extracting(CostChanges.CellChange::head).containsExactly("Quantity");
        assertThat(changes.refused()).isEmpty();
        assertThat(((CostLine) changes.edits().getFirst().part()).quantity().likely()).isEqualByComparingTo("12.5");
        assertThat(changes.edits().getFirst().before()).isEqualTo(line);
    }

    @Test
    void everyCellThatIsChangedByItselfChangesOnlyItsOwnComponent() {
        var plan = CostPlans.small("Training", "Hardware");
        var line = plan.ranked(CostLine.class).getFirst();
        check(plan, "Name", Cell.text("=1+1"), line.withName(line.name().with(Language.EN, "=1+1")));
        check(plan, "Name", Cell.text("007"), line.withName(line.name().with(Language.EN, "007")));
        check(plan, "Tax rate", Cell.percent(BigDecimal.valueOf(13)), line.withTaxRate(BigDecimal.valueOf(13)));
        check(plan, "Tax rate", Cell.text("13%"), line.withTaxRate(BigDecimal.valueOf(13)));
        check(plan, "Unit cost", Cell.text("￥１，２３４．５０"), line.withUnitCost(Spread.certain(new BigDecimal("1234.5"))));
        check(plan, "Unit cost, high", Cell.number(BigDecimal.valueOf(2_500)), line.withUnitCost(CostPlans.spread("2000", "2000", "2500")));
        check(plan, "Rhythm", Cell.text(CostPlans.words(Language.ZH).texts().say(CostLine.Rhythm.ANNUAL)), line.withRhythm(CostLine.Rhythm.ANNUAL));
        check(plan, "Task", Cell.text(plan.all(Task.class).iterator().next().name().en()), line.withPlace(null, plan.all(Task.class).iterator().next().id()));
        check(plan, "Currency", Cell.text("usd"), line.withTerms(line.terms().withCurrency(Currency.getInstance("USD"))));
        check(plan, "Note", Cell.text("two\nlines"), line.withNote("two\nlines"));
        check(plan, "Category", Cell.text("handover.personnel.training"), line.withCategory("handover.personnel.training"));
    }

    @Test
    void aFigureThatSomebodyEnteredIsNotAnIllustrationAnyMore() {
        var plan = CostPlans.small("Training");
        var changes = edited(plan, Language.EN, Kind.COST_LINE, 0, "Quantity", Cell.number(BigDecimal.ONE));
        assertThat(((CostLine) changes.edits().getFirst().part()).basis()).isEqualTo(Basis.ENTERED);
        assertThat(changes.changes().getFirst().cells()).hasSize(1);
    }

    @Test
    void theSideOfANameThatNobodySeesIsKeptAndToBeTranslatedAnew() {
        var plan = CostPlans.small();
        var line = CostPlans.plain(1, "Training").withName(new Words("Training", "培训"));
        var with = plan.with(List.of(Edit.add(line)));
        var changed = (CostLine) edited(with, Language.ZH, Kind.COST_LINE, 0, "名称", Cell.text("用户培训")).edits().getFirst().part();
        assertThat(changed.name()).isEqualTo(new Words("Training", "用户培训", Language.EN));
    }

    private static void check(Plan plan, String head, Cell cell, CostLine wanted) {
        var changes = edited(plan, Language.EN, Kind.COST_LINE, 0, head, cell);
        assertThat(changes.refused()).as(head).isEmpty();
        assertThat(changes.edits()).as(head).containsExactly(Edit.change(plan.ranked(CostLine.class).getFirst(), wanted));
        assertThat(changes.changes().getFirst().cells()).extracting(CostChanges.CellChange::head).contains(head);
    }

    /** What comes back when one cell of the workbook was changed. */
    static CostChanges edited(Plan plan, Language language, Kind kind, int row, String head, Cell cell) {
        var words = CostPlans.words(language);
        var grids = new ArrayList<>(CostWorkbook.grids(plan, words, CostWorkbook.KINDS));
        var at = CostWorkbook.KINDS.indexOf(kind);
        grids.set(at, with(grids.get(at), row, head, cell));
        return read(plan, WorkbookWriter.write(grids), language);
    }

    static Grid with(Grid grid, int row, String head, Cell cell) {
        var column = grid.columns().stream().map(Grid.Column::head).toList().indexOf(head);
        assertThat(column).as(head).isNotNegative();
        var rows = new ArrayList<>(grid.rows());
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, cell);
        rows.set(row, cells);
        return new Grid(grid.name(), grid.columns(), rows);
    }

    private static Grid withoutIds(Grid grid) {
        var last = grid.columns().size() - 1;
        return new Grid(grid.name(), grid.columns().subList(0, last), grid.rows().stream().map(it -> it.subList(0, last)).toList());
    }

    static CostChanges read(Plan plan, byte[] bytes, Language language) {
        return new CostImport(plan, CostPlans.words(language), new CountedIds(), null).tables(TableFile.read(bytes, "costs.xlsx"));
    }
}
