package dev.sextant.analysis.trace;

import static dev.sextant.analysis.trace.Trace.Sign.PLUS;
import static dev.sextant.analysis.trace.Trace.Sign.TIMES;

import dev.sextant.analysis.trace.Subject.Plain;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Trace.Step;
import dev.sextant.analysis.trace.Worth.Count;
import dev.sextant.analysis.trace.Worth.Price;
import dev.sextant.plan.Benefit;
import java.util.ArrayList;
import java.util.List;

/** What a year of a benefit at its full height is made of. */
record BenefitIngredients(Benefit benefit) implements Ingredients {

    @Override
    public List<Step> steps(Point point) {
        var id = benefit.id();
        var steps = new ArrayList<Step>();
        if (benefit.formula() == null) {
            steps.add(Ingredients.step(PLUS, id, Plain.QUANTITY, point, new Count(Ingredients.at(benefit.quantity(), point))));
        } else {
            steps.addAll(Ingredients.inputs(id, benefit.formula(), point, null));
        }
        steps.add(Ingredients.step(TIMES, id, Plain.UNIT_PRICE, point, new Price(Ingredients.at(benefit.unitValue(), point), null)));
        return steps;
    }
}
