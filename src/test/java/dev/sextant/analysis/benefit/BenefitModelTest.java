package dev.sextant.analysis.benefit;

import static dev.sextant.analysis.benefit.Cases.A_YEAR;
import static dev.sextant.analysis.benefit.Cases.benefit;
import static dev.sextant.analysis.benefit.Cases.certain;
import static dev.sextant.analysis.benefit.Cases.plan;
import static dev.sextant.analysis.benefit.Cases.spread;
import static dev.sextant.analysis.benefit.Cases.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.cost.Points;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Spread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenefitModelTest {

    /** 600 – 1,200 – 2,400 a year from February 2027: 30 %, then 70 %, then all of it, and 11 months of the fifth year. */
    @Test
    void aBenefitComesUpItsRampAndStaysThere() {
        var ramped = benefit(1, Nature.DIRECT, spread(50, 100, 200)).withQuantity(certain(12)).withRamp(List.of(30, 70, 100));
        var model = BenefitModel.of(plan(ramped));
        var months = model.yields().getFirst().months(model.months(), Points::likely);

        assertThat(months).hasSize(60);
        assertThat(months[0]).isZero();
        assertThat(Arrays.copyOfRange(months, 1, 13)).containsOnly(3_000);
        assertThat(Arrays.copyOfRange(months, 13, 25)).containsOnly(7_000);
        assertThat(Arrays.copyOfRange(months, 25, 60)).containsOnly(10_000);
        assertThat(model.yields().getFirst().within(model.months())).isEqualTo(new Points(235_000, 470_000, 940_000));
        assertThat(model.findings()).isEmpty();
    }

    @Test
    void monthsOfAnUnevenAmountComeToAllOfIt() {
        var model = BenefitModel.of(plan(benefit(1, 1).withBeginning(null, Cases.START), A_YEAR));

        assertThat(model.monthly(Nature.DIRECT)).containsExactly(8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8);
        assertThat(model.monthly(Nature.INDIRECT)).containsOnly(0);
    }

    @Test
    void aBenefitBeginsTheMonthAfterItsTaskAndMovesWithIt() {
        var plan = plan(benefit(1, 1200).withBeginning(task().id(), null), A_YEAR);
        assertThat(first(plan)).isEqualTo(1);

        var later = plan.with(List.of(Edit.change(task(), task().withDuration(Estimate.certain(40)))));
        assertThat(first(later)).isEqualTo(2);
        assertThat(BenefitModel.of(later).within(Nature.DIRECT).likely()).isEqualTo(100_000);
    }

    @Test
    void aBenefitBeginsInTheMonthOfItsDayAndWaitsForItsDelay() {
        assertThat(first(plan(benefit(1, 1200).withBeginning(null, LocalDate.of(2027, 3, 15))))).isEqualTo(2);
        assertThat(first(plan(benefit(1, 1200).withBeginning(null, LocalDate.of(2027, 3, 15)).withDelay(4)))).isEqualTo(6);
        assertThat(first(plan(benefit(1, 1200).withDelay(4)))).isEqualTo(5);
    }

    /** What began a year before the plan is in its second year. */
    @Test
    void aBenefitThatCameBeforeThePlanCountsFromItsStart() {
        var model = BenefitModel.of(plan(benefit(1, 1200).withBeginning(null, LocalDate.of(2026, 1, 1)).withRamp(List.of(50, 100)), A_YEAR));

        assertThat(model.monthly(Nature.DIRECT)).containsOnly(10_000).hasSize(12);
    }

    /** 6,400 customers, 0.4 points, 25 % margin at 650,000 a year each: 4,160,000. */
    @Test
    void aFormulaSaysHowOftenTheUnitCounts() {
        var inputs = List.of(certain(6_400), Spread.certain(new BigDecimal("0.4")), certain(25));
        var kept = benefit(1, 650_000).withFormula(new Formula(Recipe.KEPT_CUSTOMERS, inputs));

        assertThat(BenefitModel.of(plan(kept)).yields().getFirst().year().likely()).isEqualTo(416_000_000);
    }

    @Test
    void whatBeginsAfterTheHorizonIsNamed() {
        var late = benefit(1, 1200).withDelay(12);
        var model = BenefitModel.of(plan(late, A_YEAR));

        assertThat(model.findings()).containsExactly(new BenefitFinding(BenefitFinding.Kind.BEGINS_TOO_LATE, late));
        assertThat(model.within(Nature.DIRECT)).isEqualTo(Points.ZERO);
    }

    @Test
    void whatIsTooLargeToBeAddedUpIsNamedAndCountsNothing() {
        var vast = benefit(1, 1200).withUnitValue(Spread.certain(new BigDecimal("400000000000"))).withRamp(List.of(1_000));
        var model = BenefitModel.of(plan(vast));

        assertThat(model.findings()).containsExactly(new BenefitFinding(BenefitFinding.Kind.TOO_LARGE, vast));
        assertThat(model.within(Nature.DIRECT)).isEqualTo(Points.ZERO);
    }

    private static int first(Plan plan) {
        return BenefitModel.of(plan).yields().getFirst().first();
    }
}
