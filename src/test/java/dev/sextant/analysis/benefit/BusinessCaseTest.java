package dev.sextant.analysis.benefit;

import static dev.sextant.analysis.benefit.Cases.A_YEAR;
import static dev.sextant.analysis.benefit.Cases.START;
import static dev.sextant.analysis.benefit.Cases.benefit;
import static dev.sextant.analysis.benefit.Cases.certain;
import static dev.sextant.analysis.benefit.Cases.once;
import static dev.sextant.analysis.benefit.Cases.plan;
import static dev.sextant.analysis.benefit.Cases.spread;
import static dev.sextant.analysis.benefit.Cases.task;
import static dev.sextant.analysis.benefit.Cases.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.benefit.Figure.Reason;
import dev.sextant.analysis.cost.Points;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BusinessCaseTest {

    private static final long SEED = 20_270_104;

    /** 1,200 in January, then 200 in each of eleven months. */
    private static Plan example(Part... more) {
        var parts = new ArrayList<Part>(List.of(once(1, 1_200), benefit(1, 2_400)));
        parts.addAll(List.of(more));
        return plan(parts.toArray(Part[]::new));
    }

    @Test
    void aCaseIsWorkedOutMonthByMonth() {
        var worked = BusinessCase.of(example(A_YEAR));

        assertThat(worked.lines()).hasSize(12);
        assertThat(worked.lines().getFirst()).isEqualTo(new MonthLine(YearMonth.of(2027, 1), 120_000, 0, 0, -120_000, -120_000));
        assertThat(worked.lines().getLast()).isEqualTo(new MonthLine(YearMonth.of(2027, 12), 0, 20_000, 0, 100_000, 100_000));
        assertThat(worked.years()).containsExactly(new YearLine(2027, 120_000, 220_000, 0, 100_000, 100_000));
        assertThat(worked.all().cost()).isEqualTo(new Points(120_000, 120_000, 120_000));
        assertThat(worked.all().benefit()).isEqualTo(new Points(220_000, 220_000, 220_000));
    }

    @Test
    void figuresAreThoseOfTheClosedForm() {
        var returns = BusinessCase.of(example(A_YEAR.withDiscountRate(BigDecimal.TEN).withReinvestRate(BigDecimal.valueOf(5)))).all();

        var v = Math.pow(1.1, -1 / 12.0);
        var npv = 200 * v * (1 - Math.pow(v, 11)) / (1 - v) - 1_200;
        assertThat(returns.npv().value().amount().doubleValue()).isCloseTo(npv, within(0.005));

        var rate = returns.irr().value().only().orElseThrow();
        var x = Math.pow(1 + rate, -1 / 12.0);
        assertThat(200 * x * (1 - Math.pow(x, 11)) / (1 - x)).isCloseTo(1_200, within(1e-9));

        var g = Math.pow(1.05, 1 / 12.0);
        var future = 200 * (Math.pow(g, 11) - 1) / (g - 1);
        assertThat(returns.mirr().value()).isCloseTo(Math.pow(future / 1_200, 12 / 11.0) - 1, within(1e-12));

        assertThat(returns.payback().value()).isEqualTo(6);
        assertThat(returns.breakEven().value()).isEqualTo(YearMonth.of(2027, 7));
        assertThat(returns.discountedPayback().value()).isBetween(6.0, 7.0);
        assertThat(returns.roi().value().likely()).isCloseTo(1_000 / 1_200.0, within(1e-15));
    }

    @Test
    void withoutABenefitThereIsNoReturnAndNotOneOfZero() {
        var returns = BusinessCase.of(plan(once(1, 1_200), A_YEAR.withDiscountRate(BigDecimal.TEN))).all();

        assertThat(List.of(returns.npv(), returns.irr(), returns.mirr(), returns.payback(), returns.discountedPayback(), returns.breakEven(), returns.roi()))
                .allSatisfy(it -> assertThat(it).isEqualTo(Figure.none(Reason.NO_BENEFIT)));
        assertThat(returns.cost().likely()).isEqualTo(120_000);
    }

    @Test
    void benefitsThatAreOnlyIndirectMakeNoDirectReturn() {
        var worked = BusinessCase.of(plan(once(1, 1_200), benefit(1, Nature.INDIRECT, certain(2_400)), A_YEAR));

        assertThat(worked.direct().roi().reason()).isEqualTo(Reason.NO_BENEFIT);
        assertThat(worked.all().roi().known()).isPresent();
        assertThat(worked.lines().getLast()).isEqualTo(new MonthLine(YearMonth.of(2027, 12), 0, 0, 20_000, -120_000, 100_000));
    }

    @Test
    void indirectBenefitsAreToldApart() {
        var worked = BusinessCase.of(example(benefit(2, Nature.INDIRECT, certain(1_200)), A_YEAR));

        assertThat(worked.direct().roi().value().likely()).isCloseTo(1_000 / 1_200.0, within(1e-15));
        assertThat(worked.all().roi().value().likely()).isCloseTo(2_100 / 1_200.0, within(1e-15));
        assertThat(worked.direct().breakEven().value()).isEqualTo(YearMonth.of(2027, 7));
        assertThat(worked.all().breakEven().value()).isEqualTo(YearMonth.of(2027, 5));
    }

    @Test
    void noRateIsAssumed() {
        var returns = BusinessCase.of(example(A_YEAR)).all();

        assertThat(returns.npv().reason()).isEqualTo(Reason.NO_DISCOUNT_RATE);
        assertThat(returns.discountedPayback().reason()).isEqualTo(Reason.NO_DISCOUNT_RATE);
        assertThat(returns.mirr().reason()).isEqualTo(Reason.NO_FINANCE_RATE);
        assertThat(BusinessCase.of(example(A_YEAR.withFinanceRate(BigDecimal.TEN))).all().mirr().reason()).isEqualTo(Reason.NO_REINVEST_RATE);
        assertThat(returns.irr().known()).isPresent();
    }

    @Test
    void whatNeverComesBackIsSaidSo() {
        var returns = BusinessCase.of(plan(once(1, 3_000), benefit(1, 2_400), A_YEAR.withDiscountRate(BigDecimal.TEN))).all();

        assertThat(returns.payback().reason()).isEqualTo(Reason.NEVER);
        assertThat(returns.discountedPayback().reason()).isEqualTo(Reason.NEVER);
        assertThat(returns.breakEven().reason()).isEqualTo(Reason.NEVER);
        assertThat(returns.irr().value().only().orElseThrow()).isNegative();
        assertThat(returns.roi().value().likely()).isCloseTo(-800 / 3_000.0, within(1e-15));
    }

    @Test
    void whatCostsNothingHasNoReturnEither() {
        var returns = BusinessCase.of(plan(benefit(1, 2_400), A_YEAR.withDiscountRate(BigDecimal.TEN))).all();

        assertThat(returns.roi().reason()).isEqualTo(Reason.NO_COST);
        assertThat(returns.payback().reason()).isEqualTo(Reason.NO_COST);
        assertThat(returns.breakEven().reason()).isEqualTo(Reason.NO_COST);
        assertThat(returns.irr().reason()).isEqualTo(Reason.ONE_SIGN);
        assertThat(returns.mirr().reason()).isEqualTo(Reason.ONE_SIGN);
        assertThat(returns.npv().known()).isPresent();
    }

    /** 800 – 1,200 – 1,500 for 1,100 – 2,200 – 3,300. */
    @Test
    void theRangeSetsLowBenefitsAgainstHighCosts() {
        var cost = once(1, 0).withUnitCost(spread(800, 1_200, 1_500));
        var returns = BusinessCase.of(plan(cost, benefit(1, Nature.DIRECT, spread(1_200, 2_400, 3_600)), A_YEAR)).all();
        var roi = returns.roi().value();

        assertThat(roi.low()).isCloseTo(-400 / 1_500.0, within(1e-15));
        assertThat(roi.likely()).isCloseTo(1_000 / 1_200.0, within(1e-15));
        assertThat(roi.high()).hasValueCloseTo(2_500 / 800.0, within(1e-15));
    }

    @Test
    void taxCountsWhereTheAppraisalSaysSo() {
        var net = BusinessCase.of(example(A_YEAR)).all();
        var gross = BusinessCase.of(example(A_YEAR.withTax(true))).all();

        assertThat(net.cost().likely()).isEqualTo(120_000);
        assertThat(gross.cost().likely()).isEqualTo(127_200);
        assertThat(gross.benefit()).isEqualTo(net.benefit());
    }

    @Test
    void aPlanThatTakesLongerPaysLater() {
        var plan = example(A_YEAR);
        var later = plan.with(List.of(Edit.change(task(), task().withDuration(Estimate.certain(40)))));

        assertThat(BusinessCase.of(later).all().breakEven().value()).isAfter(BusinessCase.of(plan).all().breakEven().value());
        assertThat(BusinessCase.of(later).all().benefit().likely()).isEqualTo(200_000);
    }

    /** Option 1 of the example in {@code vectors/roi_tco.json}, as a plan. */
    @Test
    void thePublishedCostOfOwnershipIsThatOfItsPlan() {
        var worked = BusinessCase.of(plan(
                once(1, 200_000), once(2, 85_000), once(3, 50_000), yearly(4, 40_000), benefit(1, 61_000).withBeginning(null, START)));

        assertThat(worked.money(worked.all().cost().likely()).amount()).isEqualByComparingTo("535000");
        assertThat(worked.money(worked.all().benefit().likely()).amount()).isEqualByComparingTo("305000");
        assertThat(worked.money(worked.years().getLast().running()).amount()).isEqualByComparingTo("-230000");
    }

    /** The growing stream of the same file, 1,000,000 and 10 % more in each year, as prices that rise. */
    @Test
    void thePublishedGrowingStreamIsThatOfItsPlan() {
        var line = yearly(1, 1_100_000);
        var worked = BusinessCase.of(plan(line.withTiming(line.timing().withEscalation(BigDecimal.TEN))));

        assertThat(worked.money(worked.all().cost().likely()).amount().doubleValue()).isCloseTo(6_716_000, within(500.0));
    }

    @Test
    void everySumAgreesToTheSmallestUnit() {
        var random = new SplittableRandom(SEED);
        for (var round = 0; round < 60; round++) {
            var worked = BusinessCase.of(randomPlan(random));
            var told = "seed %d, round %d".formatted(SEED, round);
            var cost = worked.lines().stream().mapToLong(MonthLine::cost).sum();
            var direct = worked.lines().stream().mapToLong(MonthLine::direct).sum();
            var indirect = worked.lines().stream().mapToLong(MonthLine::indirect).sum();

            assertThat(worked.all().cost().likely()).as(told).isEqualTo(cost);
            assertThat(worked.direct().benefit().likely()).as(told).isEqualTo(direct);
            assertThat(worked.all().benefit().likely()).as(told).isEqualTo(direct + indirect);
            assertThat(worked.lines().getLast().running()).as(told).isEqualTo(direct + indirect - cost);
            assertThat(worked.years().getLast().running()).as(told).isEqualTo(direct + indirect - cost);
            assertThat(worked.years().stream().mapToLong(YearLine::net).sum()).as(told).isEqualTo(direct + indirect - cost);
        }
    }

    private static Plan randomPlan(SplittableRandom random) {
        var plan = SamplePlans.chain(12);
        var parts = new ArrayList<Part>(plan.parts().toList());
        for (var number = 1; number <= 8; number++) {
            var task = plan.all(Task.class).stream().skip(random.nextInt(12)).findFirst().orElseThrow().id();
            var line = random.nextBoolean() ? once(number, 1) : yearly(number, 1);
            parts.add(line.withPlace(null, task).withUnitCost(anySpread(random)).withQuantity(anySpread(random)));
            parts.add(benefit(number, random.nextBoolean() ? Nature.DIRECT : Nature.INDIRECT, anySpread(random))
                    .withBeginning(task, null).withDelay(random.nextInt(20)).withRamp(List.of(random.nextInt(100), random.nextInt(200))));
        }
        parts.add(A_YEAR.withYears(1 + random.nextInt(10)).withTax(random.nextBoolean()));
        return Plan.of(parts);
    }

    private static Spread anySpread(SplittableRandom random) {
        var points = random.longs(3, 0, 10_000_000).sorted().mapToObj(it -> BigDecimal.valueOf(it, 3)).toList();
        return new Spread(points.get(0), points.get(1), points.get(2));
    }
}
