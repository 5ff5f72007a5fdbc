package dev.sextant.analysis.trace;

import static dev.sextant.analysis.trace.Trace.Sign.OVER;
import static dev.sextant.analysis.trace.Trace.Sign.PLUS;
import static dev.sextant.analysis.trace.Trace.Sign.TIMES;

import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Price.RoleDays;
import dev.sextant.analysis.trace.Subject.OfRole;
import dev.sextant.analysis.trace.Subject.Plain;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Trace.Step;
import dev.sextant.analysis.trace.Worth.Count;
import dev.sextant.analysis.trace.Worth.Price;
import dev.sextant.analysis.trace.Worth.Times;
import dev.sextant.plan.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a cost line is made of, with its tax or without. */
record CostIngredients(Costing costing, boolean withTax) implements Ingredients {

    @Override
    public List<Step> steps(Point point) {
        var steps = new ArrayList<Step>();
        var days = costing.price().days();
        if (days.isEmpty()) {
            steps.addAll(units(point));
        } else {
            days.forEach(it -> steps.addAll(days(it, point)));
        }
        factor(Plain.EXCHANGE, point, costing.price().exchange(), steps);
        factor(Plain.FACTORS, point, costing.price().multiplier(), steps);
        tax(point, steps);
        return steps;
    }

    private Id<?> id() {
        return costing.line().id();
    }

    private List<Step> units(Point point) {
        var line = costing.line();
        var currency = line.terms().currency();
        var steps = new ArrayList<Step>();
        if (line.formula() == null) {
            steps.add(Ingredients.step(PLUS, id(), Plain.QUANTITY, point, new Count(Ingredients.at(line.quantity(), point))));
        } else {
            steps.addAll(Ingredients.inputs(id(), line.formula(), point, currency));
        }
        var fromCard = costing.price().isFromCard();
        var unit = fromCard ? costing.price().unit() : Ingredients.at(line.unitCost(), point);
        steps.add(Ingredients.step(TIMES, id(), Plain.UNIT_PRICE, point, new Price(unit, fromCard ? null : currency)));
        return steps;
    }

    private List<Step> days(RoleDays of, Point point) {
        return Stream.of(
                Ingredients.step(PLUS, id(), new OfRole(of.role(), false), point, new Count(Ingredients.at(of.days(), point))),
                Ingredients.step(TIMES, id(), new OfRole(of.role(), true), point, new Price(of.perDay(), null))).toList();
    }

    /** What changes nothing is not told. */
    private void factor(Plain input, Point point, BigDecimal factor, List<Step> steps) {
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            steps.add(Ingredients.step(TIMES, id(), input, point, new Times(factor.doubleValue())));
        }
    }

    private void tax(Point point, List<Step> steps) {
        var line = costing.line();
        if (costing.price().taxIncluded() != withTax && line.taxRate().signum() != 0) {
            var rate = BigDecimal.ONE.add(line.taxRate().movePointLeft(2));
            steps.add(Ingredients.step(withTax ? TIMES : OVER, id(), Plain.TAX, point, new Times(rate.doubleValue())));
        }
    }
}
