package dev.sextant.analysis.trace;

import static dev.sextant.analysis.trace.Trace.Sign.MINUS;
import static dev.sextant.analysis.trace.Trace.Sign.PLUS;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.trace.Subject.Flow;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Subject.Side;
import dev.sextant.analysis.trace.Subject.Slice;
import dev.sextant.analysis.trace.Subject.Sum;
import dev.sextant.analysis.trace.Trace.Rule;
import dev.sextant.analysis.trace.Trace.Sign;
import dev.sextant.analysis.trace.Trace.Step;
import dev.sextant.analysis.trace.Worth.Amount;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What flows in some months: years, then kinds of flow, then lines and benefits. */
final class Flows {

    private final Months months;
    private final Parts parts;
    private final Map<Flow, long[]> likely = new EnumMap<>(Flow.class);

    Flows(BusinessCase business, Parts parts) {
        this.months = business.months();
        this.parts = parts;
        for (var flow : List.of(Flow.ONE_OFF, Flow.RECURRING, Flow.DIRECT, Flow.INDIRECT)) {
            likely.put(flow, parts.monthly(flow, Point.LIKELY));
        }
    }

    Months months() {
        return months;
    }

    boolean fits(Period period) {
        return period.until() <= months.count();
    }

    /** Likely, one for each month. */
    double[] net(Side side) {
        return Period.whole(months).months().stream().mapToDouble(it -> amount(side.net(), Point.LIKELY, it)).toArray();
    }

    /** In the smallest unit. */
    long amount(Flow flow, Point point, Period period) {
        var components = components(flow);
        if (!components.isEmpty()) {
            return components.entrySet().stream()
                    .mapToLong(it -> (it.getValue() == PLUS ? 1 : -1) * amount(it.getKey(), point, period)).sum();
        }
        var due = point == Point.LIKELY ? Objects.requireNonNull(likely.get(flow)) : parts.monthly(flow, point);
        var sum = 0L;
        for (var month = period.from(); month < period.until(); month++) {
            sum += due[month];
        }
        return sum;
    }

    /** What a flow is made of; nothing for one that consists of lines or benefits. */
    private static Map<Flow, Sign> components(Flow flow) {
        return switch (flow) {
            case ONE_OFF, RECURRING, DIRECT, INDIRECT -> Map.of();
            case COST -> ordered(Flow.ONE_OFF, PLUS, Flow.RECURRING, PLUS);
            case BENEFIT -> ordered(Flow.DIRECT, PLUS, Flow.INDIRECT, PLUS);
            case NET -> ordered(Flow.BENEFIT, PLUS, Flow.COST, MINUS);
            case NET_DIRECT -> ordered(Flow.DIRECT, PLUS, Flow.COST, MINUS);
        };
    }

    private static Map<Flow, Sign> ordered(Flow one, Sign first, Flow other, Sign second) {
        var map = new LinkedHashMap<Flow, Sign>();
        map.put(one, first);
        map.put(other, second);
        return map;
    }

    Trace sum(Sum sum) {
        return new Trace(sum, new Amount(amount(sum.flow(), sum.point(), sum.period())), Rule.SUM, steps(sum).filter(Flows::counts).toList());
    }

    private Stream<Step> steps(Sum sum) {
        if (!sum.period().isWithinAYear(months)) {
            return sum.period().years(months).stream().map(year -> step(PLUS, sum.flow(), sum.point(), year));
        }
        var components = components(sum.flow());
        return components.isEmpty()
                ? parts.of(sum.flow()).map(id -> slice(new Slice(id, sum.point(), sum.period())))
                : components.entrySet().stream().map(it -> step(it.getValue(), it.getKey(), sum.point(), sum.period()));
    }

    /** The amount of a flow as a step. */
    Step step(Sign sign, Flow flow, Point point, Period period) {
        return new Step(sign, new Sum(flow, point, period), new Amount(amount(flow, point, period)));
    }

    private Step slice(Slice slice) {
        return new Step(PLUS, slice, new Amount(parts.amount(slice)));
    }

    static boolean counts(Step step) {
        return !(step.worth() instanceof Amount(var units)) || units != 0;
    }
}
