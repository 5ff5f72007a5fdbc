package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.scenario.Differences;
import dev.sextant.analysis.scenario.SideBySide;
import dev.sextant.analysis.scenario.Way;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleScenariosTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private static SideBySide ways(String sample) {
        return SideBySide.of(plan(sample, Language.EN));
    }

    private static Plan plan(String sample, Language language) {
        return Plan.of(SamplePlan.parts(CATALOGUE, CATALOGUE.sample(sample), language));
    }

    private static Way way(SideBySide ways, String code) {
        return ways.way(new Id<>("scenario-" + code)).orElseThrow();
    }

    private static BigDecimal oneOff(Way way) {
        return way.outcome().costs().oneOff().net().likely().amount();
    }

    @ParameterizedTest
    @EnumSource
    void everySampleHasScenariosOfWhichNothingIsLost(Language language) {
        for (var sample : CATALOGUE.samples()) {
            var ways = SideBySide.of(plan(sample.id(), language)).ways();
            assertThat(ways).as(sample.id()).hasSizeGreaterThan(1).allSatisfy(it -> assertThat(it.lost()).isEmpty());
            assertThat(ways.subList(1, ways.size())).allSatisfy(it -> {
                assertThat(it.differences()).isPositive();
                assertThat(it.plan().all(CostLine.class)).allMatch(line -> line.basis() == CostLine.Basis.ILLUSTRATIVE);
            });
        }
    }

    @Test
    void theBigBangOfTheManufacturerIsSoonerAndInterruptsTwoAndAHalfTimesAsLong() {
        var ways = ways("manufacturer");
        var bigBang = way(ways, "big-bang");

        assertThat(bigBang.outcome().outage()).isEqualByComparingTo("30");
        assertThat(ways.plan().outcome().outage()).isEqualByComparingTo("12");
        assertThat(bigBang.outcome().interruption().amount()).isEqualByComparingTo("161250");
        assertThat(bigBang.outcome().span().finish()).isBefore(ways.plan().outcome().span().finish());
        assertThat(bigBang.plan().find(new Id<Task>("task-5.7"))).isEmpty();
        assertThat(oneOff(ways.plan()).subtract(oneOff(bigBang))).as("96,000 of parallel run less 96,750 of interruption").isEqualByComparingTo("-750");
        assertThat(Differences.of(ways.plan().plan(), bigBang.plan()).costs()).hasSize(2);
    }

    @Test
    void buildingInHouseCostsTheRetailerMoreAndBringsItsBenefitsLater() {
        var ways = ways("retailer");
        var inHouse = way(ways, "in-house");

        assertThat(oneOff(inHouse).subtract(oneOff(ways.plan()))).isEqualByComparingTo("160000");
        assertThat(inHouse.outcome().benefit().amount()).isLessThan(ways.plan().outcome().benefit().amount());
        assertThat(inHouse.outcome().span().finish()).isAfter(ways.plan().outcome().span().finish());
    }

    @Test
    void keepRepairAndReplaceStandBesideTheOwnBuildOfTheFirmThatStopsItsCrm() {
        var ways = ways("stops-its-crm");

        assertThat(oneOff(way(ways, "keep"))).isEqualByComparingTo("0");
        assertThat(way(ways, "keep").outcome().costs().annual().net().likely().amount()).isEqualByComparingTo("600000");
        assertThat(oneOff(way(ways, "repair"))).isEqualByComparingTo("380000");
        assertThat(way(ways, "repair").outcome().costs().annual().net().likely().amount()).isEqualByComparingTo("450000");
        assertThat(oneOff(way(ways, "replace"))).isEqualByComparingTo("520000");
        assertThat(way(ways, "replace").outcome().costs().annual().net().likely().amount()).isEqualByComparingTo("210000");
    }
}
