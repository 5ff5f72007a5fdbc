package dev.sextant.analysis.cost;

import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On generated plans, whichever way the money is added up, it comes to the same cent. */
class CostAgreementTest {

    @ParameterizedTest
    @ValueSource(longs = {20_270_104, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void tasksCategoriesSuppliersMonthsAndTheTotalAgreeToTheCent(long seed) {
        var model = CostModel.of(plan(new SplittableRandom(seed)));
        var summary = CostSummary.of(model);
        var sums = Stream.of(
                summary.byTask().sum(), summary.byGroup().sum(), summary.byPhase().sum(), summary.bySupplier().sum(), summary.byNature().sum(),
                summary.byTreatment().sum());

        assertThat(sums).as("seed %d", seed).containsOnly(summary.total());
        assertThat(summary.total().whole().netPoints().likely()).isPositive();
        assertThat(summary.total().whole().netPoints().low()).isLessThan(summary.total().whole().netPoints().high());

        var outside = model.findings().stream().filter(it -> it.kind() == Finding.Kind.OUTSIDE_HORIZON).map(Finding::line).toList();
        var within = model.lines().stream().filter(it -> !outside.contains(it.line().id())).toList();
        assertThat(within.size()).as("lines whose months can be compared").isGreaterThan(200);
        for (var it : within) {
            assertThat(Arrays.stream(it.net(model.months())).sum()).as("%s, seed %d", it.line(), seed).isEqualTo(it.whole().netPoints().likely());
            assertThat(Arrays.stream(it.gross(model.months())).sum()).isEqualTo(it.whole().grossPoints().likely());
        }
        assertThat(sum(model.lines(), it -> Arrays.stream(it.net(model.months())).sum())).isEqualTo(Arrays.stream(model.monthly(false)).sum());
        assertThat(sum(model.lines(), it -> Arrays.stream(it.gross(model.months())).sum())).isEqualTo(Arrays.stream(model.monthly(true)).sum());
    }

    private static long sum(List<Costing> lines, ToLongFunction<Costing> amount) {
        return lines.stream().mapToLong(amount).sum();
    }

    private static Plan plan(SplittableRandom random) {
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), phase(1), phase(2)));
        for (var number = 1; number <= 20; number++) {
            parts.add(task(number, phase(1 + number % 2)).withNotBefore(SamplePlans.START.plusDays(random.nextInt(900))));
        }
        for (var number = 1; number <= 300; number++) {
            var line = line(number, random);
            parts.add(line);
            if (random.nextInt(5) == 0) {
                parts.add(new Payment(
                        new Id<>("payment-" + number), number, line.id(), Words.NONE, BigDecimal.valueOf(random.nextInt(1, 10_000), 2), null,
                        new Id<>("task-" + random.nextInt(1, 21)), null, random.nextInt(90)));
            }
        }
        return Plan.of(parts);
    }

    private static CostLine line(int number, SplittableRandom random) {
        var price = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), random.nextInt(7));
        var line = SamplePlans.costLine(number)
                .withUnitCost(new Spread(price, price.multiply(BigDecimal.TWO), price.multiply(BigDecimal.TEN)))
                .withTaxRate(BigDecimal.valueOf(random.nextInt(2_000), 2))
                .withTerms(Terms.OPEN.withTaxIncluded(random.nextBoolean()).withSupplier(any(random, "", "甲", "乙")))
                .withRhythm(random.nextBoolean() ? Rhythm.ANNUAL : Rhythm.ONE_OFF)
                .withCategory(any(random, "", "migration.data.cleansing", "budget.training", "own"))
                .withTiming(new Timing(any(random, Timing.Profile.values()), null, null, BigDecimal.valueOf(random.nextInt(3) * 25L, 1)));
        var formed = random.nextInt(4) == 0 ? line.withFormula(new Formula(Recipe.DATA_WORK, List.of(certain(42_000), certain(28), certain(random.nextInt(1, 9))))) : line;
        return switch (random.nextInt(3)) {
            case 0 -> formed;
            case 1 -> formed.withPlace(phase(1 + random.nextInt(2)).id(), null);
            default -> formed.withPlace(null, new Id<>("task-" + random.nextInt(1, 21)));
        };
    }

    @SafeVarargs
    private static <T> T any(SplittableRandom random, T... all) {
        return all[random.nextInt(all.length)];
    }

    private static Spread certain(long number) {
        return Spread.certain(BigDecimal.valueOf(number));
    }
}
