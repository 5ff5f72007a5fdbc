package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sextant.journal.Journal;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CostCommandTest {

    private static final String NAME = "CRM for Hengqiao";

    /** 24,005 once, in January, and 6 % tax. */
    private static final CostLine LINE = SamplePlans.costLine(1).withCategory("migration.data.cleansing");

    /** 4,800 a year from February. */
    private static final Benefit BENEFIT = new Benefit(
            new Id<>("benefit"), 1, new Words("Fewer visits", "上门减少"), CostLine.Nature.INDIRECT, Benefit.Goal.LOYALTY, Words.NONE, null,
            Spread.ONE, Words.NONE, certain(4_800), null, LocalDate.of(2027, 2, 1), 0, List.of(100), null, CostLine.Basis.ENTERED, "", "");

    private final FakeHouse house = new FakeHouse();

    @AfterEach
    void everyCommandLetsGoOfTheEngagement() {
        assertThat(house.library.isAnyOpen()).isFalse();
    }

    @Test
    void costsAreToldByCategoryPhaseAndYearWithoutAndWithTax() throws Exception {
        live(LINE, BENEFIT, Appraisal.OPEN.withYears(2).withDiscountRate(BigDecimal.TEN));

        var told = told("--json");

        assertThat(told.at("/currency").asText()).isEqualTo("CNY");
        assertThat(told.at("/total/whole/net/likely").decimalValue()).isEqualByComparingTo("24005");
        assertThat(told.at("/total/whole/gross/high").decimalValue()).isEqualByComparingTo("25445.30");
        assertThat(told.at("/byCategory/0/code").asText()).isEqualTo("migration.data");
        assertThat(told.at("/byCategory/0/oneOff/net/likely").decimalValue()).isEqualByComparingTo("24005");
        assertThat(told.at("/byCategory/1/oneOff/net/likely").decimalValue()).isZero();
        assertThat(told.at("/byPhase/0/id").asText()).isEmpty();
        assertThat(told.at("/byYear").valueStream().map(it -> it.get("year").asInt())).containsExactly(2027, 2028);
        assertThat(told.at("/byYear/0/gross").decimalValue()).isEqualByComparingTo("25445.30");
        assertThat(told.at("/byYear/0/indirect").decimalValue()).isEqualByComparingTo("4400");
        assertThat(told.at("/outside/net").decimalValue()).isZero();
        assertThat(house.out).contains("24005.00").doesNotContain("E+");
    }

    @Test
    void returnsAreToldOrWhyThereAreNone() throws Exception {
        live(LINE, BENEFIT, Appraisal.OPEN.withDiscountRate(BigDecimal.TEN));

        var returns = told("--json").get("businessCase");

        assertThat(returns.at("/direct/roi").isNull()).isTrue();
        assertThat(returns.at("/direct/reasons/roi").asText()).isEqualTo("NO_BENEFIT");
        assertThat(returns.at("/direct/irr")).isEmpty();
        assertThat(returns.at("/all/roi/likely").asDouble()).isEqualTo((4_800 * 59 / 12 - 24_005) / 24_005.0);
        assertThat(returns.at("/all/irr")).hasSize(1);
        assertThat(returns.at("/all/npv").decimalValue()).isNegative();
        assertThat(returns.at("/all/discountedPayback").isNull()).isTrue();
        assertThat(returns.at("/all/reasons")).hasSize(3);
        assertThat(returns.at("/all/reasons/payback").asText()).isEqualTo("NEVER");
    }

    @Test
    void aScenarioIsToldAsItsOwnPlan() throws Exception {
        var scenario = new Scenario(new Id<>("pilot"), 1, new Words("Pilot first", "先试点"), Words.NONE, Scenario.Strategy.PILOT);
        var dearer = LINE.withUnitCost(certain(3_000));
        live(LINE, BENEFIT, scenario, new Variation(new Id<>("variation"), scenario.id(), LINE, dearer));

        assertThat(told("--json").at("/scenario").isNull()).isTrue();
        for (var said : List.of("Pilot first", "先试点", "pilot")) {
            var told = told("--scenario", said, "--json");
            assertThat(told.at("/scenario/id").asText()).isEqualTo("pilot");
            assertThat(told.at("/scenario/lost").asInt()).isZero();
            assertThat(told.at("/total/whole/net/likely").decimalValue()).isEqualByComparingTo("30000");
        }
        assertThat(house.run("cost", NAME, "--scenario", "Big bang")).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains("Big bang", "Pilot first").hasLineCount(1);
    }

    @Test
    void peopleReadTheSameInTheirLanguage() {
        live(LINE, BENEFIT, Appraisal.OPEN.withYears(10));

        assertThat(house.run("cost", NAME)).as(house.err).isZero();
        assertThat(house.out.lines()).contains(
                "CNY\tOnce\tA year\tAll in 10 years\tWith tax", "Total\t24,005\t0\t24,005\t25,445.30", "2028\t0\t0\t4,800\t-14,805",
                "Net present value\tno benefit in these years\tno discount rate has been set");
        assertThat(house.out.lines().filter(it -> it.startsWith("Break-even"))).singleElement().asString().endsWith("\tFeb 2032");

        house.language = Language.ZH;
        assertThat(house.run("cost", NAME)).isZero();
        assertThat(house.out).contains("净现值").contains("尚未设定折现率").contains("2032年2月");
    }

    /** All of it falls due in January; half of the only task that has it is done by the 5th, for 9,000. */
    @Test
    void earnedValueIsToldByPhaseAgainstThePlanItselfOrTheNewestBaseline() throws Exception {
        var plan = SamplePlans.chain(4);
        var task = plan.get(new Id<Task>("task-1"));
        var line = LINE.withPlace(null, task.id()).withActual(BigDecimal.valueOf(9_000));
        house.library.create(plan.with(List.of(
                Edit.add(line),
                Edit.change(plan.charter(), plan.charter().withStatusDate(LocalDate.of(2027, 1, 4))),
                Edit.change(task, task.withProgress(50).withActuals(Moment.on(SamplePlans.START), null)))).parts().toList(), "Lin").close();

        var itself = told("--json").get("earnedValue");
        assertThat(itself.get("statusDate").asText()).isEqualTo("2027-01-04");
        assertThat(itself.get("baseline").isNull()).isTrue();
        assertThat(itself.get("bac").decimalValue()).isEqualByComparingTo("24005");
        assertThat(itself.get("ev").decimalValue()).isEqualByComparingTo("12002.50");
        assertThat(itself.get("ac").decimalValue()).isEqualByComparingTo("9000");
        assertThat(itself.get("cpi").asDouble()).isEqualTo(12_002.5 / 9_000);
        assertThat(itself.get("eac").decimalValue()).isEqualByComparingTo("18000");
        assertThat(itself.at("/byPhase/0/id").asText()).isEqualTo(task.phase().value());
        assertThat(itself.at("/byPhase/0/ev")).isEqualTo(itself.get("ev"));

        try (var opened = house.library.open("e1")) {
            new Journal(opened.plan(), opened.seq(), opened.ledger(), house.clock(), "Lin").commit("entry.baselines.taken", List.<Edit>of(Edit.add(
                    (Part) new Baseline(new Id<>("baseline-1"), new Words("Kick-off", "启动"), 1, SamplePlans.START, "")))).join();
        }
        var baseline = told("--json").get("earnedValue");
        assertThat(baseline.at("/baseline/name").asText()).isEqualTo("Kick-off");
        assertThat(baseline.get("pv")).isEqualTo(itself.get("pv"));
        assertThat(house.run("cost", NAME)).isZero();
        assertThat(house.out).contains("against “Kick-off”").contains("Phase 2\t12,002.50\t12,002.50\t9,000\t24,005\t1.33\t1\t18,000");
    }

    @Test
    void whatCannotBeCountedIsNamed() throws Exception {
        live(LINE.withQuantity(certain(1_000_000_000)).withUnitCost(certain(1_000_000_000)), BENEFIT);

        assertThat(told("--json").at("/findings/0/kind").asText()).isEqualTo("TOO_LARGE");
        assertThat(told("--json").at("/findings/0/name").asText()).isEqualTo("Licences");
    }

    private void live(Part... more) {
        var parts = new ArrayList<Part>(SamplePlans.chain(4).parts().toList());
        parts.addAll(List.of(more));
        house.library.create(parts, "Lin").close();
    }

    private JsonNode told(String... options) throws Exception {
        var arguments = new ArrayList<>(List.of("cost", NAME));
        arguments.addAll(List.of(options));
        assertThat(house.run(arguments.toArray(String[]::new))).as(house.err).isZero();
        return new ObjectMapper().readTree(house.out);
    }

    private static Spread certain(int amount) {
        return Spread.certain(BigDecimal.valueOf(amount));
    }
}
