package dev.sextant.analysis.benefit;

import dev.sextant.analysis.cost.Cumulative;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.cost.Points;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Spread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** Every benefit of a plan, worked out with the schedule: what it comes to, and when. Equal plans give equal models. */
public final class BenefitModel {

    private static final int A_YEAR = 12;
    private static final double TWELVE_HUNDREDTHS = 1_200;

    private final Plan plan;
    private final Schedule schedule;
    private final Months months;
    private final List<Yield> yields = new ArrayList<>();
    private final List<BenefitFinding> findings = new ArrayList<>();

    private BenefitModel(Plan plan, Schedule schedule, Months months) {
        this.plan = plan;
        this.schedule = schedule;
        this.months = months;
        plan.ranked(Benefit.class).forEach(it -> yields.add(worked(it)));
    }

    public static BenefitModel of(Plan plan) {
        return of(plan, Schedule.of(plan), Months.of(plan));
    }

    /** @param schedule of the same plan */
    public static BenefitModel of(Plan plan, Schedule schedule, Months months) {
        return new BenefitModel(plan, schedule, months);
    }

    private Yield worked(Benefit benefit) {
        var first = first(benefit);
        if (first >= months.count()) {
            findings.add(new BenefitFinding(BenefitFinding.Kind.BEGINS_TOO_LATE, benefit));
        }
        var spread = Cumulative.of(first, shares(benefit, Math.max(0, months.count() - first)));
        return new Yield(benefit, year(benefit, spread), spread);
    }

    private int first(Benefit benefit) {
        var from = benefit.from();
        if (benefit.task() == null && from != null) {
            return months.index(from) + benefit.delay();
        }
        var end = benefit.task() == null ? schedule.whole().map(Span::finish).orElse(plan.charter().start()) : schedule.of(benefit.task()).finish();
        return months.index(end) + 1 + benefit.delay();
    }

    /** How many years' worth have come by the end of each of its months. */
    private static double[] shares(Benefit benefit, int count) {
        var shares = new double[count];
        var percent = 0;
        for (var month = 0; month < count; month++) {
            percent += benefit.ramp(month / A_YEAR);
            shares[month] = percent / TWELVE_HUNDREDTHS;
        }
        return shares;
    }

    private Points year(Benefit benefit, Cumulative spread) {
        try {
            Minor.of(worth(benefit, Spread::high).multiply(BigDecimal.valueOf(spread.all())), currency());
            return new Points(units(benefit, Spread::low), units(benefit, Spread::likely), units(benefit, Spread::high));
        } catch (ArithmeticException tooLarge) {
            findings.add(new BenefitFinding(BenefitFinding.Kind.TOO_LARGE, benefit));
            return Points.ZERO;
        }
    }

    private long units(Benefit benefit, Function<Spread, BigDecimal> point) {
        return Minor.of(worth(benefit, point), currency());
    }

    private static BigDecimal worth(Benefit benefit, Function<Spread, BigDecimal> point) {
        var formula = benefit.formula();
        return formula == null
                ? point.apply(benefit.quantity()).multiply(point.apply(benefit.unitValue()))
                : formula.amount(benefit.unitValue(), point);
    }

    private Currency currency() {
        return plan.charter().currency();
    }

    public Months months() {
        return months;
    }

    /** In the order of the plan. */
    public List<Yield> yields() {
        return List.copyOf(yields);
    }

    /** In the order of the benefits. */
    public List<BenefitFinding> findings() {
        return List.copyOf(findings);
    }

    /** What all benefits of a nature are likely to bring, one for each month, in the smallest unit. */
    public long[] monthly(Nature nature) {
        var sum = new long[months.count()];
        for (var it : yields) {
            if (it.benefit().nature() == nature) {
                var due = it.months(months, Points::likely);
                for (var month = 0; month < sum.length; month++) {
                    sum[month] += due[month];
                }
            }
        }
        return sum;
    }

    /** What all benefits of a nature bring in all months together. */
    public Points within(Nature nature) {
        return yields.stream().filter(it -> it.benefit().nature() == nature).map(it -> it.within(months))
                .reduce(Points.ZERO, Points::plus);
    }
}
