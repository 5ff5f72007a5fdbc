package dev.sextant.analysis.trace;

import static dev.sextant.plan.SamplePlans.START;
import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.SampleCosts;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Term;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;

/** Plans with costs and benefits of every sort. */
final class RandomCase {

    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final List<Recipe> OF_COSTS = Arrays.stream(Recipe.values()).filter(it -> it != Recipe.ASSIGNED).toList();

    private final SplittableRandom random;

    RandomCase(long seed) {
        random = new SplittableRandom(seed);
    }

    Plan plan() {
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), phase(1), task(1, phase(1))));
        parts.add(new Appraisal(Appraisal.ID, 1 + random.nextInt(10), rate(), rate(), rate(), random.nextBoolean()));
        parts.add(new ExchangeRate(new Id<>("exchange-1"), DOLLAR, START, new BigDecimal("7.1234"), ""));
        parts.add(new Factor(
                new Id<>("factor-1"), Factor.Influence.SIZE, new dev.sextant.plan.Words("Sites", "地点"), null, new BigDecimal("1.15"),
                List.of("migration.technology"), ""));
        for (var number = 1; number <= 6; number++) {
            parts.add(cost(number));
            parts.add(benefit(number));
        }
        return Plan.of(parts);
    }

    private BigDecimal rate() {
        return BigDecimal.valueOf(random.nextInt(0, 2_500), 2);
    }

    private CostLine cost(int number) {
        var timing = new Timing(
                Timing.Profile.values()[random.nextInt(4)], START.plusDays(random.nextInt(400)), null, BigDecimal.valueOf(random.nextInt(8)));
        var line = SamplePlans.costLine(number).withRhythm(random.nextBoolean() ? CostLine.Rhythm.ANNUAL : CostLine.Rhythm.ONE_OFF)
                .withQuantity(spread(50)).withUnitCost(spread(30_000)).withTiming(timing)
                .withCategory(random.nextBoolean() ? "migration.technology" : "budget.software")
                .withTerms(new Terms(null, null, "", random.nextBoolean() ? DOLLAR : null, random.nextBoolean()));
        return random.nextBoolean() ? line : line.withFormula(formula(OF_COSTS.get(random.nextInt(OF_COSTS.size()))));
    }

    private Benefit benefit(int number) {
        var recipe = List.of(Recipe.KEPT_CUSTOMERS, Recipe.CROSS_SELLING, Recipe.SAVED_TIME, Recipe.SAVED_CONTACTS).get(random.nextInt(4));
        return SampleCosts.benefit(number).withNature(CostLine.Nature.values()[random.nextInt(2)])
                .withFormula(random.nextBoolean() ? null : formula(recipe)).withQuantity(spread(200)).withUnitValue(spread(40_000))
                .withBeginning(random.nextBoolean() ? task(1, phase(1)).id() : null, null).withDelay(random.nextInt(8))
                .withRamp(List.of(random.nextInt(101), 50 + random.nextInt(51), 100));
    }

    private Formula formula(Recipe recipe) {
        return new Formula(recipe, recipe.terms().stream().map(it -> spread(it.unit() == Term.Unit.PERCENT ? 60 : 90)).toList());
    }

    private Spread spread(int most) {
        var points = random.ints(3, 0, most * 100).sorted().mapToObj(it -> BigDecimal.valueOf(it, 2)).toList();
        return new Spread(points.get(0), points.get(1), points.get(2));
    }
}
