package dev.sextant.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.trace.Subject.Entire;
import dev.sextant.analysis.trace.Subject.Given;
import dev.sextant.analysis.trace.Subject.OfTerm;
import dev.sextant.analysis.trace.Trace.Sign;
import dev.sextant.analysis.trace.Trace.Step;
import dev.sextant.analysis.trace.Worth.Amount;
import dev.sextant.analysis.trace.Worth.Count;
import dev.sextant.analysis.trace.Worth.Duration;
import dev.sextant.analysis.trace.Worth.Fraction;
import dev.sextant.analysis.trace.Worth.Price;
import dev.sextant.analysis.trace.Worth.Times;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Plan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** Works a number out again from nothing but the steps of its trace. */
record Arithmetic(Plan plan, int months) {

    private static final double CENTS = 100;

    void check(Trace trace) {
        var said = value(trace.worth());
        switch (trace.rule()) {
            case SUM -> assertThat(sum(trace)).as("%s", trace).isEqualTo(said);
            case FORMULA -> assertThat(formula(trace)).as("%s", trace).isCloseTo(said, within(1.0));
            case SLICE, COMPOUNDED, DISCOUNTED -> assertThat(product(trace)).as("%s", trace).isCloseTo(said, within(1.5));
            case ROOT -> assertThat(sum(trace)).as("%s", trace).isCloseTo(0, within(1 + 1e-9 * largest(trace)));
            case GROWTH -> assertThat(Math.pow(step(trace, 1) / step(trace, 0), 12.0 / (months - 1)) - 1).as("%s", trace).isCloseTo(said, within(1e-6));
            case RETURN -> assertThat((step(trace, 0) - step(trace, 1)) / step(trace, 1)).as("%s", trace).isCloseTo(said, within(1e-9 * (1 + said)));
            case CROSSING -> crossing(trace, said);
            case TURN -> assertThat(step(trace, trace.steps().size() - 1)).as("%s", trace).isGreaterThanOrEqualTo(0);
            case GIVEN -> assertThat(trace.steps()).isEmpty();
        }
    }

    private static void crossing(Trace trace, double said) {
        if (trace.steps().isEmpty()) {
            assertThat(said).isZero();
            return;
        }
        var month = trace.steps().get(1).subject() instanceof Subject.Sum sum ? sum.period().from() : ((Subject.Present) trace.steps().get(1).subject()).period().from();
        assertThat(month - 1 - step(trace, 0) / step(trace, 1)).as("%s", trace).isCloseTo(said, within(1e-2));
    }

    private static double step(Trace trace, int at) {
        return value(trace.steps().get(at).worth());
    }

    private static double value(Worth worth) {
        return switch (worth) {
            case Amount(var units) -> units;
            case Price(var amount, _) -> amount.doubleValue();
            case Count(var number) -> number.doubleValue();
            case Fraction(var fraction) -> fraction;
            case Times(var factor) -> factor;
            case Duration(var months) -> months;
            case Worth.Month(var month) -> month.getYear() * 12.0 + month.getMonthValue();
        };
    }

    private static double sum(Trace trace) {
        return trace.steps().stream().mapToDouble(it -> (it.sign() == Sign.MINUS ? -1 : 1) * value(it.worth())).sum();
    }

    private static double largest(Trace trace) {
        return trace.steps().stream().mapToDouble(it -> Math.abs(value(it.worth()))).max().orElse(0);
    }

    private static double product(Trace trace) {
        var product = 1.0;
        for (var step : trace.steps()) {
            var value = value(step.worth());
            product *= switch (step.sign()) {
                case PLUS, TIMES -> value;
                case MINUS -> -value;
                case OVER -> 1 / value;
            };
        }
        return product;
    }

    /** Inputs go through the recipe, all else is multiplied. */
    private double formula(Trace trace) {
        var recipe = recipe((Entire) trace.subject());
        if (recipe.isEmpty()) {
            return CENTS * product(trace);
        }
        Predicate<Step> isInput = it -> it.subject() instanceof Given given && given.input() instanceof OfTerm;
        var inputs = trace.steps().stream().filter(isInput).map(it -> entered(it.worth())).toList();
        var unit = (Price) trace.steps().get(inputs.size()).worth();
        var rest = new Trace(trace.subject(), trace.worth(), trace.rule(), trace.steps().stream().skip(inputs.size() + 1L).toList());
        return CENTS * recipe.get().recipe().amount(inputs, unit.amount()).doubleValue() * product(rest);
    }

    private static BigDecimal entered(Worth worth) {
        return switch (worth) {
            case Count(var number) -> number;
            case Price(var amount, _) -> amount;
            case Fraction(var fraction) -> BigDecimal.valueOf(100 * fraction);
            default -> throw new AssertionError(worth);
        };
    }

    private Optional<Formula> recipe(Entire base) {
        return plan.part(base.part()).flatMap(part -> switch (part) {
            case CostLine line -> Optional.ofNullable(line.formula());
            case Benefit benefit -> Optional.ofNullable(benefit.formula());
            default -> Optional.empty();
        });
    }
}
