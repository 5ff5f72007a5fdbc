package dev.sextant.analysis.trace;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.finance.Rates;
import dev.sextant.analysis.trace.Subject.BreakEven;
import dev.sextant.analysis.trace.Subject.Flow;
import dev.sextant.analysis.trace.Subject.Irr;
import dev.sextant.analysis.trace.Subject.Mirr;
import dev.sextant.analysis.trace.Subject.Npv;
import dev.sextant.analysis.trace.Subject.Payback;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Subject.Present;
import dev.sextant.analysis.trace.Subject.Roi;
import dev.sextant.analysis.trace.Subject.Side;
import dev.sextant.analysis.trace.Subject.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that a business case shows, on a screen or on paper: which of them, and where they stand. */
public final class Numbers {

    private Numbers() {}

    /**
     * A row of the table of years.
     *
     * @param period a calendar year as far as it lies in the horizon, or all of the horizon
     * @param cumulative all net flows up to its end
     * @param discounted nothing without a discount rate
     */
    public record Row(
            Period period, Subject oneOff, Subject recurring, Subject direct, Subject indirect, Subject net, Subject cumulative,
            @Nullable Subject discounted) {

        public Stream<Subject> all() {
            return Stream.concat(Stream.of(oneOff, recurring, direct, indirect, net, cumulative), Stream.ofNullable(discounted));
        }
    }

    /** One for each calendar year that the horizon touches. */
    public static List<Row> years(BusinessCase business) {
        return Period.whole(business.months()).years(business.months()).stream().map(it -> row(it, business)).toList();
    }

    /** All years together. */
    public static Row whole(BusinessCase business) {
        return row(Period.whole(business.months()), business);
    }

    private static Row row(Period period, BusinessCase business) {
        var rate = business.appraisal().discountRate();
        return new Row(
                period, sum(Flow.ONE_OFF, period), sum(Flow.RECURRING, period), sum(Flow.DIRECT, period), sum(Flow.INDIRECT, period),
                sum(Flow.NET, period), sum(Flow.NET, new Period(0, period.until())),
                rate == null ? null : new Present(Side.ALL, period, rate.movePointLeft(2).doubleValue()));
    }

    public static Sum sum(Flow flow, Period period) {
        return new Sum(flow, Point.LIKELY, period);
    }

    /** Every rate of return; none where there is none. */
    public static List<Irr> rates(BusinessCase business, Side side) {
        var count = Optional.of(side == Side.ALL ? business.all() : business.direct()).flatMap(it -> it.irr().known()).map(Rates::all).map(List::size);
        return IntStream.range(0, count.orElse(0)).mapToObj(at -> new Irr(side, at)).toList();
    }

    /** All of them, those that cannot be told too. */
    public static List<Subject> all(BusinessCase business) {
        var whole = Period.whole(business.months());
        var all = new ArrayList<Subject>(List.of(sum(Flow.COST, whole), sum(Flow.BENEFIT, whole)));
        for (var side : Side.values()) {
            all.addAll(List.of(new Npv(side), new Mirr(side), new Payback(side, false), new Payback(side, true), new BreakEven(side)));
            all.addAll(rates(business, side));
            Arrays.stream(Point.values()).map(it -> new Roi(side, it)).forEach(all::add);
        }
        years(business).forEach(it -> it.all().forEach(all::add));
        whole(business).all().forEach(all::add);
        return all;
    }
}
