package dev.sextant.analysis.benefit;

import dev.sextant.analysis.benefit.Figure.Reason;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.cost.Points;
import dev.sextant.analysis.finance.Compounding;
import dev.sextant.analysis.finance.Irr;
import dev.sextant.analysis.finance.Lasting;
import dev.sextant.analysis.finance.Mirr;
import dev.sextant.analysis.finance.Npv;
import dev.sextant.analysis.finance.Payback;
import dev.sextant.analysis.finance.Rates;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Weighs benefits against costs by the rules of an appraisal. */
final class Weighing {

    private static final int A_YEAR = 12;

    private final Appraisal appraisal;
    private final Months months;
    private final Currency currency;
    private final Points cost;
    private final Points benefit;
    private final long[] net;
    private final double[] flows;

    /** @param net what each month brings less what it costs, likely, in the smallest unit of the currency */
    Weighing(Appraisal appraisal, Months months, Currency currency, Points cost, Points benefit, long[] net) {
        this.appraisal = appraisal;
        this.months = months;
        this.currency = currency;
        this.cost = cost;
        this.benefit = benefit;
        this.net = net;
        flows = Arrays.stream(net).asDoubleStream().toArray();
    }

    Returns returns() {
        return new Returns(
                cost, benefit, weighed(this::npv), weighed(this::irr), weighed(this::mirr), weighed(this::payback),
                weighed(this::discountedPayback), weighed(this::breakEven), weighed(this::roi));
    }

    private <T> Figure<T> weighed(Supplier<Figure<T>> figure) {
        return benefit.likely() == 0 ? Figure.none(Reason.NO_BENEFIT) : figure.get();
    }

    private Figure<Money> npv() {
        var rate = perMonth(appraisal.discountRate());
        return rate.isEmpty()
                ? Figure.none(Reason.NO_DISCOUNT_RATE)
                : Figure.of(Minor.money(Math.round(Npv.of(rate.getAsDouble(), flows)), currency));
    }

    private Figure<Rates> irr() {
        var rates = Irr.perYear(A_YEAR, flows);
        if (!rates.all().isEmpty()) {
            return Figure.of(rates);
        }
        return Figure.none(rates.changes() == 0 ? Reason.ONE_SIGN : Reason.NO_RATE);
    }

    private Figure<Double> mirr() {
        var finance = perMonth(appraisal.financeRate() == null ? appraisal.discountRate() : appraisal.financeRate());
        var reinvest = perMonth(appraisal.reinvestRate() == null ? appraisal.discountRate() : appraisal.reinvestRate());
        if (finance.isEmpty() || reinvest.isEmpty()) {
            return Figure.none(finance.isEmpty() ? Reason.NO_FINANCE_RATE : Reason.NO_REINVEST_RATE);
        }
        var rate = Mirr.of(finance.getAsDouble(), reinvest.getAsDouble(), flows);
        return rate.isEmpty() ? Figure.none(Reason.ONE_SIGN) : Figure.of(Compounding.perYear(rate.getAsDouble(), A_YEAR));
    }

    private Figure<Double> payback() {
        return paid(Payback.of(flows));
    }

    private Figure<Double> discountedPayback() {
        var rate = perMonth(appraisal.discountRate());
        return rate.isEmpty() ? Figure.none(Reason.NO_DISCOUNT_RATE) : paid(Payback.discounted(rate.getAsDouble(), flows));
    }

    private Figure<Double> paid(OptionalDouble payback) {
        if (cost.likely() == 0) {
            return Figure.none(Reason.NO_COST);
        }
        return payback.isEmpty() ? Figure.none(Reason.NEVER) : Figure.of(payback.getAsDouble());
    }

    private Figure<YearMonth> breakEven() {
        if (cost.likely() == 0) {
            return Figure.none(Reason.NO_COST);
        }
        var running = net.clone();
        Arrays.parallelPrefix(running, Long::sum);
        var month = Lasting.notBelowZero(running);
        return month.isEmpty() ? Figure.none(Reason.NEVER) : Figure.of(months.month(month.getAsInt()));
    }

    private Figure<ReturnRange> roi() {
        return cost.likely() == 0 ? Figure.none(Reason.NO_COST) : Figure.of(ReturnRange.of(cost, benefit));
    }

    private static OptionalDouble perMonth(@Nullable BigDecimal percent) {
        return percent == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Compounding.perPeriod(percent.movePointLeft(2).doubleValue(), A_YEAR));
    }
}
