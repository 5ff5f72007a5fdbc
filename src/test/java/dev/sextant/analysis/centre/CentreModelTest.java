package dev.sextant.analysis.centre;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.cost.Months;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A year from January 2027, worked out by hand. */
class CentreModelTest {

    private static final Months YEAR = new Months(YearMonth.of(2027, 1), 12);

    /** 1,000 contacts a month at 5, and 10,000 for the desk: 15,000 a month and nothing earned. */
    private static final CentreActivity SUPPORT = activity("support", Work.SERVICE, 1_000, 5, 10_000);

    /** From March 500 calls and a tenth more in each month, 4 % of them sales worth 800, at 6 a call and 2,000 a month. */
    private static final CentreActivity CALLS = activity("calls", Work.OPPORTUNITY, 500, 6, 2_000)
            .withGrowth(BigDecimal.TEN).withConversion(BigDecimal.valueOf(4)).withMargin(BigDecimal.valueOf(800))
            .withFrom(LocalDate.of(2027, 3, 10)).withProfitFrom(LocalDate.of(2027, 4, 20));

    @Test
    void anActivityIsWorkedOutFromItsContacts() {
        var calls = model(CALLS).activities().getFirst().result();

        assertThat(calls.first()).isEqualTo(2);
        assertThat(calls.lines().subList(0, 2)).containsOnly(CentreMonth.NONE);
        assertThat(calls.lines().get(3).contacts()).isEqualByComparingTo("550");
        assertThat(calls.lines().get(3).conversions()).isEqualByComparingTo("22");
        assertThat(calls.lines().get(3).revenue()).isEqualTo(1_760_000);
        assertThat(calls.lines().get(3).cost()).isEqualTo(530_000);
        assertThat(calls.lines().get(8).contacts()).isEqualByComparingTo("885.7805");
        assertThat(calls.lines().get(8).revenue()).isEqualTo(2_834_498);
        assertThat(calls.lines().get(8).cost()).isEqualTo(731_468);
    }

    @Test
    void theCentreTurnsInJuneAndHasEarnedBackInDecember() {
        var total = model(SUPPORT, CALLS).total();

        assertThat(total.lines()).extracting(CentreMonth::result).containsExactly(
                -1_500_000L, -1_500_000L, -400_000L, -270_000L, -127_000L, 30_300L, 203_330L, 393_663L, 603_030L, 833_332L, 1_086_665L, 1_365_332L);
        assertThat(total.turns()).hasValue(YearMonth.of(2027, 6));
        assertThat(total.running()[10]).isEqualTo(-646_680);
        assertThat(total.running()[11]).isEqualTo(718_652);
        assertThat(total.earnedBack()).hasValue(YearMonth.of(2027, 12));
    }

    @Test
    void aCostCentreNeverTurnsAndAProfitCentreIsThereFromTheBeginning() {
        var model = model(SUPPORT, CALLS);
        var support = model.activities().getFirst().result();
        var calls = model.activities().getLast().result();

        assertThat(support.turns()).isEmpty();
        assertThat(support.earnedBack()).isEmpty();
        assertThat(calls.turns()).hasValue(YearMonth.of(2027, 3));
        assertThat(calls.earnedBack()).hasValue(YearMonth.of(2027, 3));
    }

    @Test
    void anActivityMovesFromOneSideToTheOtherWhenItIsDeclaredTo() {
        var sides = model(SUPPORT, CALLS).byCentre();

        assertThat(sides.get(Centre.COST).lines()).extracting(CentreMonth::result).startsWith(-1_500_000L, -1_500_000L, -400_000L, -1_500_000L);
        assertThat(sides.get(Centre.PROFIT).first()).isEqualTo(3);
        assertThat(sides.get(Centre.PROFIT).lines().get(3).result()).isEqualTo(1_230_000);
        assertThat(sides.get(Centre.INVESTMENT).first()).isEqualTo(12);
        assertThat(sides.get(Centre.INVESTMENT).turns()).isEmpty();
    }

    @Test
    void sidesAndWorksComeToTheTotal() {
        var model = model(SUPPORT, CALLS, activity("win-back", Work.RETENTION, 90, 7, 33).withMargin(BigDecimal.TEN).withConversion(new BigDecimal("0.7")));
        var total = model.total().running();

        assertThat(sum(model.byCentre().values())).isEqualTo(total);
        assertThat(sum(model.byWork().values())).isEqualTo(total);
        assertThat(model.total().whole().result()).isEqualTo(total[11]);
    }

    /** Two years before the plan, growing: its volume in the first month is that of its 25th. */
    @Test
    void whatRanBeforeThePlanHasGrownSince() {
        var old = activity("old", Work.SERVICE, 100, 1, 0).withGrowth(BigDecimal.ONE).withFrom(LocalDate.of(2025, 1, 1));

        assertThat(model(old).total().lines().getFirst().contacts()).isEqualByComparingTo(new BigDecimal("1.01").pow(24).movePointRight(2).round(MathContext.DECIMAL128));
        assertThat(model(old).total().first()).isZero();
    }

    @Test
    void whatIsTooLargeToBeAddedUpIsNamedAndCountsNothing() {
        var vast = CALLS.withMargin(new BigDecimal("1000000000000"));
        var model = model(SUPPORT, vast);

        assertThat(model.tooLarge()).containsExactly(vast);
        assertThat(model.total().lines()).isEqualTo(model(SUPPORT).total().lines());
    }

    @Test
    void aPlanWithoutACentreTurnsNever() {
        assertThat(model().total().turns()).isEmpty();
        assertThat(model().total().lines()).hasSize(12).containsOnly(CentreMonth.NONE);
    }

    private static long[] sum(Iterable<ProfitAndLoss> parts) {
        var sum = new long[YEAR.count()];
        parts.forEach(part -> Arrays.setAll(sum, at -> sum[at] + part.running()[at]));
        return sum;
    }

    private static CentreModel model(CentreActivity... activities) {
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter()));
        parts.addAll(List.of(activities));
        return CentreModel.of(Plan.of(parts), YEAR);
    }

    private static CentreActivity activity(String id, Work work, int volume, int unitCost, int fixedCost) {
        return new CentreActivity(
                new Id<>(id), 1, new Words(id, ""), work, Centre.COST, BigDecimal.valueOf(volume), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.valueOf(unitCost), BigDecimal.valueOf(fixedCost), null, null, null, 12, CostLine.Basis.ENTERED, "");
    }
}
