package dev.sextant.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One line of 24,005 yuan and three tasks of two days, one after the other. */
class SideBySideTest {

    private static final Id<Scenario> FAST = new Id<>("fast");

    private final Plan plan = SamplePlans.chain(3).with(List.of(
            Edit.add(SamplePlans.costLine(1)), Edit.add(new Scenario(FAST, 1, new Words("Fast", "快"), Words.NONE, null))));
    private final CostLine line = plan.get(new Id<CostLine>("cost-1"));
    private final Task task = plan.get(new Id<Task>("task-2"));

    @Test
    void whatIsSoonerAndWhatIsCheaperIsMarkedWhereItIs() {
        var ways = ways(
                task, task.withDuration(Estimate.certain(1)), line, line.withUnitCost(Spread.certain(BigDecimal.valueOf(3000))));
        var fast = ways.way(FAST).orElseThrow();

        assertThat(ways.isBest(Measure.FINISH, fast)).isTrue();
        assertThat(ways.isBest(Measure.FINISH, ways.plan())).isFalse();
        assertThat(ways.isBest(Measure.COST, ways.plan())).isTrue();
        assertThat(fast.outcome().costs().whole().net().likely().amount()).isEqualByComparingTo("30000");
        assertThat(fast.differences()).isEqualTo(2);
    }

    @Test
    void whereAllAreTheSameNoneIsBest() {
        var ways = ways(task, task.withDuration(Estimate.certain(1)));
        assertThat(ways.ways()).noneMatch(it -> ways.isBest(Measure.COST, it));
    }

    @Test
    void waysInAnotherCurrencyOrOverOtherYearsAreNotRanked() {
        var dollars = plan.charter().withCurrency(Currency.getInstance("USD"));
        var abroad = ways(plan.charter(), dollars, line, line.withUnitCost(Spread.ONE));
        assertThat(abroad.ways()).noneMatch(it -> abroad.isBest(Measure.COST, it));

        var longer = SideBySide.of(plan.with(List.of(
                variation(1, null, Appraisal.OPEN.withYears(10)), variation(2, line, line.withUnitCost(Spread.ONE)))));
        assertThat(longer.ways()).noneMatch(it -> longer.isBest(Measure.COST, it));
    }

    /** @param parts before and after, in turns */
    private SideBySide ways(Part... parts) {
        return SideBySide.of(plan.with(IntStream.range(0, parts.length / 2).mapToObj(at -> variation(at, parts[2 * at], parts[2 * at + 1])).toList()));
    }

    private static Edit variation(int number, Part before, Part after) {
        return Edit.add(new Variation(new Id<>("variation-" + number), FAST, before, after));
    }
}
