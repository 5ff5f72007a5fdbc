package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.sheet.Tally;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.CheckItem;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Note;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    private final Catalogue catalogue = Catalogue.load();

    /** Thousands of CNY. */
    @ParameterizedTest
    @CsvSource({"retailer, 8561", "stops-its-crm, 1496"})
    void theLikelyCostsOfASampleAddUpToItsStory(String sample, int base) {
        var likely = CostSummary.of(plan(sample, Language.EN)).total().firstYear().net().likely().amount();

        assertThat(likely.movePointLeft(3).setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo(BigDecimal.valueOf(base));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manufacturer", "retailer", "stops-its-crm"})
    void whatIsInventedSaysSo(String sample) {
        var plan = plan(sample, Language.EN);
        var codes = catalogue.costTrees().stream().flatMap(CostTree::codes).toList();

        assertThat(plan.charter().name().en()).contains("(illustrative)");
        assertThat(plan.charter().name().zh()).contains("示例");
        assertThat(plan.charter().client().en()).contains("(fictional)");
        assertThat(plan.charter().client().zh()).contains("虚构");
        assertThat(plan.all(CostLine.class)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.basis()).isEqualTo(CostLine.Basis.ILLUSTRATIVE);
            assertThat(codes).contains(line.category());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"retailer", "stops-its-crm"})
    void aSampleIsSomeMonthsOldAndPartlyFilledIn(String sample) {
        var plan = plan(sample, Language.EN);

        assertThat(plan.all(Person.class)).hasSizeGreaterThan(12);
        assertThat(plan.all(CheckItem.class)).filteredOn(CheckItem::done).hasSize(17);
        assertThat(plan.all(Risk.class)).hasSize(8).allSatisfy(risk -> assertThat(catalogue.provenance(risk.origin())).isNotEmpty());
        assertThat(plan.all(Note.class)).hasSize(5);
        assertThat(plan.all(Task.class)).extracting(Task::progress).contains(0, 100).anyMatch(it -> it > 0 && it < 100);
        assertThat(plan.all(Gate.class)).filteredOn(it -> it.decidedOn() != null).hasSize(2);
        assertThat(plan.all(Sheet.class)).filteredOn(it -> Tally.of(plan, it).filled() > 0).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"retailer", "stops-its-crm"})
    void aGateThatSaidGoHadEveryQuestionAnsweredThatBlocksIt(String sample) {
        var plan = plan(sample, Language.EN);

        for (var gate : plan.all(Gate.class)) {
            if (gate.decidedOn() != null) {
                assertThat(plan.all(GateQuestion.class))
                        .filteredOn(it -> it.gate().equals(gate.id()) && it.effect() == GateQuestion.Effect.BLOCKS)
                        .extracting(GateQuestion::answer).containsOnly(GateQuestion.Answer.YES);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manufacturer", "retailer", "stops-its-crm"})
    void aSampleSurvivesTheWayThroughJsonInBothLanguages(String sample) {
        for (var language : Language.values()) {
            var plan = plan(sample, language);

            assertThat(new PlanJson().read(new PlanJson().write(plan))).isEqualTo(plan);
        }
    }

    @Test
    void aChineseClientFindsItsWorksheetsFilledInInChinese() {
        var row = new Id<SheetRow>("row-R1-scorecard-01");

        assertThat(plan("stops-its-crm", Language.EN).get(row).cells()).containsExactly(
                "3", "5", "Product lines two to four in a free-text field", "Hou Liang", "3");
        assertThat(plan("stops-its-crm", Language.ZH).get(row).cells()).containsExactly("3", "5", "第二至四条产品线写在备注里", "侯亮", "3");
    }

    @Test
    void theScorecardOfTheFirmThatStopsItsSystemSpeaksForReplacingIt() {
        var plan = plan("stops-its-crm", Language.EN);
        var tally = Tally.of(plan, plan.get(new Id<Sheet>("sheet-R1-scorecard")));

        assertThat(tally.measure()).hasValueCloseTo(45.0 / 11, within(1e-9));
        assertThat(tally.verdict().orElseThrow().en()).startsWith("Replace");
    }

    @Test
    void theRetailersScoresSpeakForAPilot() {
        var plan = plan("retailer", Language.EN);

        assertThat(Tally.of(plan, plan.get(new Id<Sheet>("sheet-T1-cut-over-inputs"))).verdict().orElseThrow().en()).contains("pilot");
    }

    @Test
    void theRetailerOpensItsPilotOnTheDayThatItChoseAndItsOwnEstimateCounts() {
        var plan = plan("retailer", Language.EN);
        var waves = plan.get(new Id<Task>("task-T4.5"));

        assertThat(plan.get(new Id<Task>("task-T3.1")).duration().likely()).isEqualTo(60);
        assertThat(Schedule.of(plan).of(waves).start()).isEqualTo(LocalDate.of(2027, 7, 26));
    }

    private Plan plan(String sample, Language language) {
        return Plan.of(SamplePlan.parts(catalogue, catalogue.sample(sample), language));
    }
}
