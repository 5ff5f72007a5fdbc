package dev.sextant.analysis.trace;

import static dev.sextant.analysis.trace.Trace.Sign.TIMES;

import dev.sextant.analysis.trace.Subject.Given;
import dev.sextant.analysis.trace.Subject.Input;
import dev.sextant.analysis.trace.Subject.OfTerm;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Trace.Sign;
import dev.sextant.analysis.trace.Trace.Step;
import dev.sextant.analysis.trace.Worth.Count;
import dev.sextant.analysis.trace.Worth.Fraction;
import dev.sextant.analysis.trace.Worth.Price;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Spread;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the base of a part is made of. */
interface Ingredients {

    List<Step> steps(Point point);

    static BigDecimal at(Spread spread, Point point) {
        return switch (point) {
            case LOW -> spread.low();
            case LIKELY -> spread.likely();
            case HIGH -> spread.high();
        };
    }

    static Step step(Sign sign, Id<?> part, Input input, Point point, Worth worth) {
        return new Step(sign, new Given(part, input, point), worth);
    }

    /** The inputs of a formula, in the order of its recipe. */
    static List<Step> inputs(Id<?> part, Formula formula, Point point, @Nullable Currency currency) {
        return IntStream.range(0, formula.inputs().size()).mapToObj(index -> {
            var term = formula.recipe().terms().get(index);
            var value = at(formula.inputs().get(index), point);
            Worth worth = switch (term.unit()) {
                case NUMBER -> new Count(value);
                case PERCENT -> new Fraction(value.movePointLeft(2).doubleValue());
                case MONEY -> new Price(value, currency);
            };
            return step(index == 0 ? Sign.PLUS : TIMES, part, new OfTerm(term), point, worth);
        }).toList();
    }
}
