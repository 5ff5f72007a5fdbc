package dev.sextant.analysis.trace;

import static dev.sextant.analysis.trace.Trace.Sign.PLUS;
import static dev.sextant.analysis.trace.Trace.Sign.TIMES;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.Yield;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Cumulative;
import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.cost.Points;
import dev.sextant.analysis.trace.Subject.Entire;
import dev.sextant.analysis.trace.Subject.Flow;
import dev.sextant.analysis.trace.Subject.Given;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Subject.Portion;
import dev.sextant.analysis.trace.Subject.Slice;
import dev.sextant.analysis.trace.Trace.Rule;
import dev.sextant.analysis.trace.Trace.Step;
import dev.sextant.analysis.trace.Worth.Amount;
import dev.sextant.analysis.trace.Worth.Fraction;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What cost lines and benefits come to, as three points, and which of it falls when. */
final class Parts {

    /** A line or a benefit. */
    private record Worked(Flow flow, Points points, Cumulative spread, Ingredients ingredients) {

        long amount(Point point) {
            return switch (point) {
                case LOW -> points.low();
                case LIKELY -> points.likely();
                case HIGH -> points.high();
            };
        }
    }

    private final Months months;
    private final Map<Id<?>, Worked> all = new LinkedHashMap<>();

    Parts(BusinessCase business) {
        months = business.months();
        var withTax = business.appraisal().withTax();
        for (var it : business.costs().lines()) {
            all.put(it.line().id(), worked(it, withTax));
        }
        for (var it : business.benefits().yields()) {
            all.put(it.benefit().id(), worked(it));
        }
    }

    private static Worked worked(Costing costing, boolean withTax) {
        var flow = costing.line().rhythm() == Rhythm.ANNUAL ? Flow.RECURRING : Flow.ONE_OFF;
        var points = withTax ? costing.base().grossPoints() : costing.base().netPoints();
        return new Worked(flow, points, costing.spread(), new CostIngredients(costing, withTax));
    }

    private static Worked worked(Yield yield) {
        var flow = yield.benefit().nature() == Nature.DIRECT ? Flow.DIRECT : Flow.INDIRECT;
        return new Worked(flow, yield.year(), yield.spread(), new BenefitIngredients(yield.benefit()));
    }

    /** Those that a flow consists of, in the order of the plan. */
    Stream<Id<?>> of(Flow flow) {
        return all.entrySet().stream().filter(it -> it.getValue().flow() == flow).map(Map.Entry::getKey);
    }

    long[] monthly(Flow flow, Point point) {
        var due = new long[months.count()];
        all.values().stream().filter(it -> it.flow() == flow).forEach(it -> it.spread().addTo(due, it.amount(point)));
        return due;
    }

    /** In the smallest unit; 0 for a part that is not there. */
    long amount(Slice slice) {
        var part = all.get(slice.part());
        return part == null ? 0 : amount(part, slice.point(), slice.period());
    }

    private long amount(Worked part, Point point, Period period) {
        var due = new long[months.count()];
        part.spread().addTo(due, part.amount(point));
        var sum = 0L;
        for (var month = period.from(); month < period.until(); month++) {
            sum += due[month];
        }
        return sum;
    }

    private Optional<Worked> find(Id<?> id) {
        return Optional.ofNullable(all.get(id));
    }

    Optional<Trace> slice(Slice slice) {
        return find(slice.part()).map(part -> {
            var units = amount(part, slice.point(), slice.period());
            return new Trace(slice, new Amount(units), Rule.SLICE, List.of(
                    new Step(PLUS, new Entire(slice.part(), slice.point()), new Amount(part.amount(slice.point()))),
                    new Step(TIMES, new Portion(slice.part(), slice.point(), slice.period()), share(part, slice.point(), units))));
        });
    }

    private static Fraction share(Worked part, Point point, long units) {
        return new Fraction(part.amount(point) == 0 ? 0 : (double) units / part.amount(point));
    }

    Optional<Trace> portion(Portion portion) {
        return find(portion.part()).map(part -> new Trace(
                portion, share(part, portion.point(), amount(part, portion.point(), portion.period())), Rule.GIVEN, List.of()));
    }

    Optional<Trace> base(Entire base) {
        return find(base.part()).map(part -> new Trace(
                base, new Amount(part.amount(base.point())), Rule.FORMULA, part.ingredients().steps(base.point())));
    }

    Optional<Trace> given(Given given) {
        return find(given.part()).stream().flatMap(part -> part.ingredients().steps(given.point()).stream())
                .filter(it -> it.subject().equals(given)).findFirst()
                .map(it -> new Trace(given, it.worth(), Rule.GIVEN, List.of()));
    }
}
