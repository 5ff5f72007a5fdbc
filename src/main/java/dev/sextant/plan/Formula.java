package dev.sextant.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An amount that is worked out: a recipe with what it asks for.
 *
 * @param inputs one for each term of the recipe, in their order
 */
public record Formula(Recipe recipe, List<Spread> inputs) {

    /** Most months of a licence: longer than any horizon, and soon added up. */
    private static final int MOST_MONTHS = 600;

    private static final int MOST_PERCENT = 100;

    public Formula {
        inputs = List.copyOf(inputs);
        if (inputs.size() != recipe.terms().size()) {
            throw new Refusal("formula.inputs", recipe, recipe.terms().size(), inputs.size());
        }
        for (var at = 0; at < inputs.size(); at++) {
            var term = recipe.terms().get(at);
            if (term == Term.MONTHS) {
                Require.percent(MOST_MONTHS, inputs.get(at).high(), "term.MONTHS");
            } else if (term.unit() == Term.Unit.PERCENT) {
                Require.percent(MOST_PERCENT, inputs.get(at).high(), "term." + term);
            }
        }
    }

    /** With nothing known yet. */
    public static Formula blank(Recipe recipe) {
        return new Formula(recipe, recipe.terms().stream().map(_ -> Spread.ZERO).toList());
    }

    public Spread input(Term term) {
        return inputs.get(recipe.terms().indexOf(term));
    }

    public Formula with(Term term, Spread input) {
        var changed = new ArrayList<>(inputs);
        changed.set(recipe.terms().indexOf(term), input);
        return new Formula(recipe, changed);
    }

    /**
     * How often the unit counts.
     *
     * @param point low, likely or high
     */
    public BigDecimal times(Function<Spread, BigDecimal> point) {
        return recipe.times(points(point));
    }

    /**
     * Exact, or to 34 digits.
     *
     * @param unit the price of one of what is counted, as three points
     * @param point low, likely or high
     */
    public BigDecimal amount(Spread unit, Function<Spread, BigDecimal> point) {
        return recipe.amount(points(point), point.apply(unit));
    }

    private List<BigDecimal> points(Function<Spread, BigDecimal> point) {
        return IntStream.range(0, inputs.size()).mapToObj(at -> point.apply(inputs.get(at))).toList();
    }
}
