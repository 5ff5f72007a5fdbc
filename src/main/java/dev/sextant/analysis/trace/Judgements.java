package dev.sextant.analysis.trace;

import static dev.sextant.analysis.trace.Trace.Sign.MINUS;
import static dev.sextant.analysis.trace.Trace.Sign.OVER;
import static dev.sextant.analysis.trace.Trace.Sign.PLUS;
import static dev.sextant.analysis.trace.Trace.Sign.TIMES;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.Returns;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.finance.Compounding;
import dev.sextant.analysis.trace.Subject.BreakEven;
import dev.sextant.analysis.trace.Subject.Flow;
import dev.sextant.analysis.trace.Subject.Growth;
import dev.sextant.analysis.trace.Subject.Irr;
import dev.sextant.analysis.trace.Subject.Mirr;
import dev.sextant.analysis.trace.Subject.Moved;
import dev.sextant.analysis.trace.Subject.Npv;
import dev.sextant.analysis.trace.Subject.Payback;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Subject.Present;
import dev.sextant.analysis.trace.Subject.Roi;
import dev.sextant.analysis.trace.Subject.Side;
import dev.sextant.analysis.trace.Trace.Rule;
import dev.sextant.analysis.trace.Trace.Step;
import dev.sextant.analysis.trace.Worth.Amount;
import dev.sextant.analysis.trace.Worth.Duration;
import dev.sextant.analysis.trace.Worth.Fraction;
import dev.sextant.analysis.trace.Worth.Month;
import dev.sextant.analysis.trace.Worth.Times;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is judged from the flows: present values, rates of return, paybacks. */
final class Judgements {

    private static final int A_YEAR = 12;

    private final BusinessCase business;
    private final Flows flows;
    private final double[] all;
    private final double[] direct;

    Judgements(BusinessCase business, Flows flows) {
        this.business = business;
        this.flows = flows;
        all = flows.net(Side.ALL);
        direct = flows.net(Side.DIRECT);
    }

    private double[] net(Side side) {
        return side == Side.ALL ? all : direct;
    }

    private Returns returns(Side side) {
        return side == Side.ALL ? business.all() : business.direct();
    }

    private Period whole() {
        return Period.whole(flows.months());
    }

    private Running running(Side side, double rate) {
        return Running.discounted(Compounding.perPeriod(rate, A_YEAR), net(side));
    }

    Trace present(Present present) {
        var running = running(present.side(), present.rate());
        var units = new Amount(running.in(present.period()));
        var period = present.period();
        if (period.isMonth()) {
            return new Trace(present, units, Rule.DISCOUNTED, List.of(
                    flows.step(PLUS, present.side().net(), Point.LIKELY, period),
                    growth(OVER, new Growth(present.rate(), period.from()))));
        }
        var parts = period.isWithinAYear(flows.months()) ? period.months() : period.years(flows.months());
        return new Trace(present, units, Rule.SUM, presents(running, present.side(), present.rate(), parts));
    }

    private static List<Step> presents(Running running, Side side, double rate, List<Period> periods) {
        return periods.stream().map(it -> new Step(PLUS, new Present(side, it, rate), new Amount(running.in(it)))).filter(Flows::counts).toList();
    }

    private static Step growth(Trace.Sign sign, Growth growth) {
        return new Step(sign, growth, new Times(factor(growth)));
    }

    private static double factor(Growth growth) {
        return StrictMath.pow(1 + Compounding.perPeriod(growth.rate(), A_YEAR), growth.months());
    }

    Trace growth(Growth growth) {
        return new Trace(growth, new Times(factor(growth)), Rule.GIVEN, List.of());
    }

    private static double fraction(BigDecimal percent) {
        return percent.movePointLeft(2).doubleValue();
    }

    Optional<Trace> npv(Npv npv) {
        var percent = business.appraisal().discountRate();
        return returns(npv.side()).npv().known().filter(_ -> percent != null).map(money -> {
            var rate = fraction(orZero(percent));
            var units = Minor.of(money.amount(), money.currency());
            return new Trace(npv, new Amount(units), Rule.SUM,
                    presents(running(npv.side(), rate), npv.side(), rate, whole().years(flows.months())));
        });
    }

    private static BigDecimal orZero(@Nullable BigDecimal percent) {
        return percent == null ? BigDecimal.ZERO : percent;
    }

    /** At a rate next to −100 % late flows outgrow every sum; then the rate stands alone. */
    Optional<Trace> irr(Irr irr) {
        return returns(irr.side()).irr().known().filter(it -> irr.index() < it.all().size()).map(rates -> {
            var rate = rates.all().get(irr.index());
            var running = running(irr.side(), rate);
            var steps = running.canBeTold() ? presents(running, irr.side(), rate, whole().years(flows.months())) : List.<Step>of();
            return new Trace(irr, new Fraction(rate), Rule.ROOT, steps);
        });
    }

    Optional<Trace> mirr(Mirr mirr) {
        return returns(mirr.side()).mirr().known().map(rate -> new Trace(
                mirr, new Fraction(rate), Rule.GROWTH, Stream.of(false, true)
                        .flatMap(earned -> moved(new Moved(mirr.side(), earned, whole())).stream())
                        .map(it -> new Step(PLUS, it.subject(), it.worth())).toList()));
    }

    private @Nullable BigDecimal movingRate(boolean earned) {
        var appraisal = business.appraisal();
        var own = earned ? appraisal.reinvestRate() : appraisal.financeRate();
        return own == null ? appraisal.discountRate() : own;
    }

    Optional<Trace> moved(Moved moved) {
        var percent = movingRate(moved.earned());
        return percent == null ? Optional.empty() : Optional.of(moved(moved, fraction(percent)));
    }

    private Trace moved(Moved moved, double rate) {
        var running = Running.moved(moved.earned(), Compounding.perPeriod(rate, A_YEAR), net(moved.side()));
        var period = moved.period();
        var units = new Amount(running.in(period));
        if (period.isMonth()) {
            var flow = flows.step(moved.earned() ? PLUS : MINUS, moved.side().net(), Point.LIKELY, period);
            var months = moved.earned() ? flows.months().count() - 1 - period.from() : period.from();
            return new Trace(moved, units, moved.earned() ? Rule.COMPOUNDED : Rule.DISCOUNTED,
                    List.of(flow, growth(moved.earned() ? TIMES : OVER, new Growth(rate, months))));
        }
        var parts = period.isWithinAYear(flows.months()) ? period.months() : period.years(flows.months());
        return new Trace(moved, units, Rule.SUM, parts.stream()
                .map(it -> new Step(PLUS, new Moved(moved.side(), moved.earned(), it), new Amount(running.in(it)))).filter(Flows::counts).toList());
    }

    Optional<Trace> payback(Payback payback) {
        var figures = returns(payback.side());
        var rate = payback.discounted() ? fraction(orZero(business.appraisal().discountRate())) : 0;
        return (payback.discounted() ? figures.discountedPayback() : figures.payback()).known().map(months -> {
            var running = running(payback.side(), rate);
            var month = running.lastTurn();
            var steps = month < 0 ? List.<Step>of() : List.of(flow(payback, rate, running, new Period(0, month)), flow(payback, rate, running, Period.month(month)));
            return new Trace(payback, new Duration(months), Rule.CROSSING, steps);
        });
    }

    private Step flow(Payback payback, double rate, Running running, Period period) {
        return payback.discounted()
                ? new Step(PLUS, new Present(payback.side(), period, rate), new Amount(running.in(period)))
                : flows.step(PLUS, payback.side().net(), Point.LIKELY, period);
    }

    Optional<Trace> breakEven(BreakEven even) {
        return returns(even.side()).breakEven().known().map(found -> {
            var month = flows.months().index(found.atDay(1));
            var until = Stream.of(month, month + 1).filter(it -> it > 0)
                    .map(it -> flows.step(PLUS, even.side().net(), Point.LIKELY, new Period(0, it))).toList();
            return new Trace(even, new Month(found), Rule.TURN, until);
        });
    }

    Optional<Trace> roi(Roi roi) {
        return returns(roi.side()).roi().known().flatMap(range -> switch (roi.point()) {
            case LOW -> Optional.of(range.low());
            case LIKELY -> Optional.of(range.likely());
            case HIGH -> range.high().stream().boxed().findFirst();
        }).map(rate -> new Trace(roi, new Fraction(rate), Rule.RETURN, List.of(
                flows.step(PLUS, roi.side().benefit(), roi.point(), whole()),
                flows.step(MINUS, Flow.COST, roi.point().opposite(), whole()))));
    }
}
