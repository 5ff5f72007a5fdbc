package dev.sextant.analysis.cost;

import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Money;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CostSummaryTest {

    @Test
    void quantityTimesPriceIsAddedUpPointByPointAndTaxComesOnTop() {
        var summary = summary(
                line(1).withQuantity(spread("45", "60", "90")).withUnitCost(spread("2000", "2200", "2500")).withTaxRate(of("6")),
                line(2).withQuantity(Spread.ONE).withUnitCost(spread("100", "100.01", "101")).withTaxRate(of("13")));

        var oneOff = summary.total().oneOff();
        assertThat(oneOff.net()).isEqualTo(new Range(cny("90100"), cny("132100.01"), cny("225101")));
        assertThat(oneOff.gross().likely().amount()).isEqualByComparingTo("140033.01");
        assertThat(oneOff.gross().low().amount()).isEqualByComparingTo("95513");
    }

    @Test
    void whatIsPaidEveryYearStandsApartAndCountsOnceInTheFirstYear() {
        var summary = summary(
                line(1).withUnitCost(certain("1000")), line(2).withUnitCost(certain("432")).withRhythm(Rhythm.ANNUAL));

        assertThat(summary.total().oneOff().net().likely()).isEqualTo(cny("1000"));
        assertThat(summary.total().annual().net().likely()).isEqualTo(cny("432"));
        assertThat(summary.total().firstYear().net().likely()).isEqualTo(cny("1432"));
    }

    @Test
    void whatWasPaidCountsAndAMissingInvoiceCountsNothing() {
        var summary = summary(line(1).withActual(of("250")).withTaxRate(of("6")), line(2));

        assertThat(summary.total().oneOff().actual()).isEqualTo(cny("250"));
        assertThat(summary.total().oneOff().actualGross().amount()).isEqualByComparingTo("265");
    }

    @Test
    void aLineOnATaskCountsToThePhaseOfTheTask() {
        var summary = summary(
                line(1).withPlace(null, task(7, phase(2)).id()),
                line(2).withPlace(phase(1).id(), null),
                line(3).withPlace(phase(1).id(), task(7, phase(2)).id()),
                line(4));

        assertThat(summary.byPhase().shares()).containsOnlyKeys(phase(2).id(), phase(1).id());
        assertThat(likely(summary.byPhase().shares().get(phase(2).id()))).isEqualTo(cny("20"));
        assertThat(likely(summary.byPhase().none())).isEqualTo(cny("10"));
        assertThat(likely(summary.byTask().shares().get(task(7, phase(2)).id()))).isEqualTo(cny("20"));
        assertThat(likely(summary.byTask().none())).isEqualTo(cny("20"));
    }

    @Test
    void aLineAndItsGroupCountToTheGroup() {
        var summary = summary(
                line(1).withCategory("migration.data.cleansing"), line(2).withCategory("migration.data"),
                line(3).withCategory("own"), line(4).withCategory(""));

        assertThat(summary.byGroup().shares()).containsOnlyKeys("migration.data", "own");
        assertThat(likely(summary.byGroup().shares().get("migration.data"))).isEqualTo(cny("20"));
        assertThat(likely(summary.byGroup().none())).isEqualTo(cny("10"));
    }

    @Test
    void everyBreakdownComesToTheSameTotalToTheLastDigit() {
        var seed = 20_270_104L;
        var random = new SplittableRandom(seed);
        var lines = new ArrayList<CostLine>();
        for (var number = 1; number <= 500; number++) {
            lines.add(anyLine(number, random));
        }
        var summary = summary(lines.toArray(CostLine[]::new));

        assertThat(Stream.of(
                        summary.byNature().sum(), summary.byGroup().sum(), summary.byPhase().sum(), summary.byTask().sum(),
                        summary.bySupplier().sum(), summary.byTreatment().sum()))
                .as("seed %d", seed)
                .containsOnly(summary.total());
        assertThat(summary.total().firstYear().gross().likely().amount()).isPositive();
    }

    private static CostLine anyLine(int number, SplittableRandom random) {
        var price = BigDecimal.valueOf(random.nextLong(1_000_000_000), random.nextInt(7));
        return line(number)
                .withUnitCost(new Spread(price, price.multiply(BigDecimal.TWO), price.multiply(BigDecimal.TEN)))
                .withTaxRate(BigDecimal.valueOf(random.nextInt(2_000), 2))
                .withRhythm(random.nextBoolean() ? Rhythm.ANNUAL : Rhythm.ONE_OFF)
                .withNature(random.nextBoolean() ? Nature.DIRECT : Nature.INDIRECT)
                .withActual(random.nextBoolean() ? price : null)
                .withCategory(List.of("", "a.b", "a.b.c", "d").get(random.nextInt(4)))
                .withPlace(random.nextBoolean() ? phase(1).id() : null, random.nextBoolean() ? task(7, phase(2)).id() : null);
    }

    private static CostSummary summary(CostLine... lines) {
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), phase(1), phase(2), task(7, phase(2))));
        parts.addAll(List.of(lines));
        return CostSummary.of(Plan.of(parts));
    }

    /** Ten yuan, once, without tax. */
    private static CostLine line(int number) {
        return SamplePlans.costLine(number).withQuantity(Spread.ONE).withUnitCost(certain("10")).withTaxRate(BigDecimal.ZERO);
    }

    private static Money likely(Total total) {
        return total.oneOff().net().likely();
    }

    private static Spread certain(String amount) {
        return Spread.certain(of(amount));
    }

    private static Spread spread(String low, String likely, String high) {
        return new Spread(of(low), of(likely), of(high));
    }

    private static Money cny(String amount) {
        return new Money(of(amount).setScale(2), Currency.getInstance("CNY"));
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }
}
