package dev.sextant.exchange.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.exchange.CountedIds;
import dev.sextant.exchange.costs.CostChanges.Refused;
import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.Table;
import dev.sextant.exchange.table.TableFile;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SampleCosts;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Shape;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRowsTest {

    private final Plan plan = CostPlans.small("Training", "Hardware", "Licences");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Quantity|-5|amount.negative", "Quantity|ten|read.number", "Quantity|1.234|read.ambiguous", "Quantity|1,234|read.ambiguous",
            "Quantity, low|20|spread.order", "Name||table.empty", "Quantity||table.empty", "Tax rate||table.empty", "Rhythm||table.empty", "Currency|XQZ|read.currency", "Currency|money|read.currency", "Category|Lunch|table.category",
            "Task|Nowhere|table.unknown.task", "Phase|Nowhere|table.unknown.phase", "Role|Nobody|table.unknown.role", "Rhythm|sometimes|table.choice",
            "Tax rate|0.13|table.percent", "Tax rate|130%|number.range", "First day|31/31/2027|table.date", "First day|1066-10-14|date.range",
            "Unit cost|$2000|table.currency", "Unit cost|5 XYZ|read.currency", "Closed|perhaps|table.choice", "Formula|guess|table.choice", "Figure 1|5|table.empty"})
    void aCellThatCannotBeIsNamedWithItsReasonAndTheOtherRowsCome(String head, String text, String code) {
        var changes = CostWorkbookTest.edited(plan, Language.EN, Kind.COST_LINE, 1, head, Cell.text(text == null ? "" : text));
        var both = CostWorkbookTest.edited(plan.with(changes.edits()), Language.EN, Kind.COST_LINE, 0, "Name", Cell.text("Better training"));
        assertThat(changes.edits()).isEmpty();
        assertThat(changes.refused()).singleElement().satisfies(it -> {
            assertThat(it.why().code()).isEqualTo(code);
            assertThat(it.spot().sheet()).isEqualTo("Cost lines");
            assertThat(it.spot().address()).matches("[A-Z]*3");
        });
        assertThat(both.edits()).hasSize(1);
    }

    @Test
    void aRefusalNamesRowColumnTextAndWhatWasExpected() {
        var changes = CostWorkbookTest.edited(plan, Language.EN, Kind.COST_LINE, 1, "Quantity", Cell.text("1.234"));
        assertThat(changes.sentences(Texts.in(Language.EN)).get(1))
                .startsWith("Cost lines, ").contains("3 (Quantity) was refused: “1.234”.", "could be 1.234 or 1234", "Maybe");
        assertThat(changes.sentences(Texts.in(Language.ZH)).get(1)).contains("1.234").doesNotContain("table.", "refusal.");
    }

    @Test
    void aFaultOfTheSpreadsheetIsNamed() {
        var changes = lines("Name,Quantity\nx,#DIV/0!\n");
        assertThat(changes.refused()).extracting(it -> it.why().code()).containsExactly("read.number");
    }

    @Test
    void aRowWithoutIdentityIsNewAndStandsBelow() {
        var changes = lines("Name,Quantity,Unit,Unit cost,Tax rate\n=1+1,12,day,\"2,000.50\",6%\n007,1,,0,\n");
        var after = plan.with(changes.edits());
        assertThat(after.ranked(CostLine.class)).extracting(it -> it.name().en()).containsExactly("Training", "Hardware", "Licences", "=1+1", "007");
        assertThat(changes.refused()).isEmpty();
        assertThat(changes.added()).isEqualTo(2);
        assertThat(after.ranked(CostLine.class).get(3).unitCost().likely()).isEqualByComparingTo("2000.5");
    }

    @Test
    void aCopiedRowWithTheIdentityOfAnotherIsNamedAndSoIsOneThatIsGone() {
        assertThat(codes(lines("Name,Quantity,ID\nTraining,11,plain-1\nTraining again,1,plain-1\nOld,1,plain-99\nOdd,1,?!\n")))
                .containsExactly("table.twice", "table.gone", "table.gone");
    }

    @Test
    void rowsThatAreMissingRemoveNothingUnlessThatIsAskedFor() {
        var changes = lines("Name,Quantity,ID\nTraining,10,plain-1\n");
        assertThat(changes.edits()).isEmpty();
        assertThat(changes.absent()).extracting(it -> it.id().value()).containsExactlyInAnyOrder("plain-2", "plain-3");
        assertThat(plan.with(changes.editsRemovingAbsent()).all(CostLine.class)).extracting(it -> it.id().value()).containsExactly("plain-1");
    }

    @Test
    void removingALineRemovesWhatCannotStandWithoutIt() {
        var with = plan.with(List.of(Edit.add(SampleCosts.booking(1, plan.get(new Id<CostLine>("plain-2")), SamplePlans.START))));
        var changes = new CostImport(with, CostPlans.words(Language.EN), new CountedIds(), null).tables(csv("Name,Quantity,ID\nTraining,20,plain-1\nLicences,10,plain-3\n"));
        assertThat(with.with(changes.editsRemovingAbsent()).parts().map(it -> it.id().value())).contains("plain-1", "plain-3").doesNotContain("plain-2", "booking-1");
    }

    @Test
    void aColumnThatIsNotThereSaysNothingAndOneThatNobodyKnowsIsNamed() {
        var changes = lines("ID,Name,Colour,Quantity\nplain-1,Training,blue,11\n");
        assertThat(changes.edits()).singleElement().satisfies(it -> assertThat(((CostLine) it.part()).unitCost().likely()).isEqualTo(BigDecimal.valueOf(2_000)));
        assertThat(changes.unread()).containsExactly(new CostChanges.Unread("costs.csv", List.of("Colour")));
    }

    @Test
    void aTableOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> lines("Colour,Size\nblue,7\n")).hasMessage("table.foreign [costs.csv]");
    }

    @Test
    void theColumnAsAWholeTellsWhatADoubtfulFigureMeans() {
        var changes = lines("Name;Unit cost\na;1.234\nb;12,50\n");
        assertThat(changes.edits()).extracting(it -> ((CostLine) it.part()).unitCost().likely()).containsExactly(new BigDecimal("1234"), new BigDecimal("12.5"));
    }

    @Test
    void aRowThatThePlanDoesNotAllowIsRefusedLikeOneThatCannotBeRead() {
        var long301 = "x".repeat(301);
        assertThat(codes(lines("Name,Quantity\n" + long301 + ",1\n"))).containsExactly("text.long");
    }

    @Test
    void ofManyRowsOnlyThoseThatThePlanDoesNotAllowAreRefused() {
        var taken = List.of(3, 1_700);
        var strange = plan.with(taken.stream().map(it -> Edit.add(withId(SamplePlans.risk(it), "costLine-n" + it))).toList());
        var counter = new AtomicInteger();
        var rows = IntStream.rangeClosed(1, 2_000).mapToObj(it -> "line " + it + ",1").collect(Collectors.joining("\n", "Name,Quantity\n", "\n"));

        var changes = new CostImport(strange, CostPlans.words(Language.EN), () -> "n" + counter.incrementAndGet(), null).tables(csv(rows));
        assertThat(codes(changes)).containsExactly("id.taken", "id.taken");
        assertThat(changes.refused()).extracting(it -> it.spot().address()).containsExactly("4", "1701");
        assertThat(strange.with(changes.edits()).all(CostLine.class)).hasSize(plan.all(CostLine.class).size() + 1_998);
    }

    private static Risk withId(Risk risk, String id) {
        return Shape.with(risk, "id", new Id<Risk>(id));
    }

    private CostChanges lines(String csv) {
        return new CostImport(plan, CostPlans.words(Language.EN), new CountedIds(), null).tables(csv(csv));
    }

    private static List<Table> csv(String csv) {
        return TableFile.read(csv.getBytes(StandardCharsets.UTF_8), "costs.csv");
    }

    private static List<String> codes(CostChanges changes) {
        return changes.refused().stream().map(Refused::why).map(it -> it.code()).toList();
    }
}
