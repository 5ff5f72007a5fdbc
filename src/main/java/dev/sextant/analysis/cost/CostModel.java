package dev.sextant.analysis.cost;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every cost line of a plan, worked out with the schedule: what it comes to, and when. Equal plans give equal models. */
public final class CostModel {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Plan plan;
    private final Currency currency;
    private final Months months;
    private final Occasions occasions;
    private final Pricing pricing;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Id<CostLine>, BigDecimal> booked = new HashMap<>();
    private final Map<Id<CostLine>, Costing> costings = new HashMap<>();
    private final Map<Object, Cumulative> spreads = new HashMap<>();
    private final List<Costing> lines = new ArrayList<>();

    private CostModel(Plan plan, Schedule schedule) {
        this.plan = plan;
        currency = plan.charter().currency();
        months = Months.of(plan);
        occasions = new Occasions(plan, schedule, months);
        var tariffs = new Tariffs(plan);
        pricing = new Pricing(plan, tariffs, new Assigned(plan, schedule, tariffs), findings::add);
        plan.all(Booking.class).stream().filter(it -> it.type() == Booking.Type.ACTUAL)
                .forEach(it -> booked.merge(it.line(), it.amount(), BigDecimal::add));
        for (var line : plan.ranked(CostLine.class)) {
            var costing = costing(line);
            lines.add(costing);
            costings.put(line.id(), costing);
        }
    }

    public static CostModel of(Plan plan) {
        return new CostModel(plan, Schedule.of(plan));
    }

    /** @param schedule of the same plan */
    public static CostModel of(Plan plan, Schedule schedule) {
        return new CostModel(plan, schedule);
    }

    private Costing costing(CostLine line) {
        var phase = phase(line);
        var falling = occasions.of(line, phase);
        var priced = pricing.of(line, falling.first());
        var spread = spreads.computeIfAbsent(
                List.of(falling, line.timing().escalation()), _ -> Cumulative.of(falling, line.timing().escalation(), months));
        var base = amount(line, priced, spread.all());
        checkTime(line, base, falling, spread);
        return new Costing(line, phase, priced.price(), base, base.times(spread.all()), falling, spread);
    }

    private @Nullable Id<Phase> phase(CostLine line) {
        return plan.find(line.task()).map(Task::phase).orElse(line.phase());
    }

    private Amount amount(CostLine line, Pricing.Priced priced, double times) {
        var actual = Objects.requireNonNullElse(line.actual(), BigDecimal.ZERO).add(booked.getOrDefault(line.id(), BigDecimal.ZERO));
        try {
            var amount = new Amount(
                    currency, points(line, priced, false), points(line, priced, true), units(actual), units(withTax(line, actual)));
            Minor.requireToBeAdded(amount.grossPoints().high() * times);
            return amount;
        } catch (ArithmeticException tooLarge) {
            findings.add(Finding.of(Finding.Kind.TOO_LARGE, line));
            return Amount.zero(currency);
        }
    }

    private static BigDecimal withTax(CostLine line, BigDecimal net) {
        return net.signum() == 0 ? net : net.add(net.multiply(line.taxRate()).movePointLeft(2));
    }

    private Points points(CostLine line, Pricing.Priced priced, boolean withTax) {
        var taxed = Pricing.taxed(line, priced.price(), withTax);
        var likely = units(taxed.apply(priced.likely()));
        return priced.isCertain()
                ? new Points(likely, likely, likely)
                : new Points(units(taxed.apply(priced.low())), likely, units(taxed.apply(priced.high())));
    }

    private long units(BigDecimal amount) {
        return Minor.of(amount, currency);
    }

    private void checkTime(CostLine line, Amount base, Falling falling, Cumulative spread) {
        if (line.rhythm() == Rhythm.ANNUAL && falling.first().isAfter(months.lastDay())) {
            findings.add(Finding.of(Finding.Kind.BEGINS_TOO_LATE, line, falling.first()));
        } else if (spread.all() == 0) {
            findings.add(Finding.of(Finding.Kind.NEVER_DUE, line, months.first().atDay(1), months.lastDay()));
        } else if (!spread.isWithin(months) && base.grossPoints().high() > 0) {
            var outside = Minor.money(base.times(spread.all()).netPoints().likely() - spread.within(months, base.netPoints().likely()), currency());
            findings.add(Finding.of(Finding.Kind.OUTSIDE_HORIZON, line, outside, months.lastDay()));
        }
        if (line.rhythm() == Rhythm.ANNUAL && occasions.paid(line).signum() > 0) {
            findings.add(Finding.of(Finding.Kind.PAYMENTS_OF_A_YEAR, line));
        } else if (occasions.paid(line).compareTo(WHOLE) > 0) {
            findings.add(Finding.of(Finding.Kind.PAYMENTS_OVER, line, occasions.paid(line)));
        }
    }

    /** In the order of the plan. */
    public List<Costing> lines() {
        return List.copyOf(lines);
    }

    /** Nothing where the plan has no such line. */
    public Optional<Costing> line(Id<CostLine> id) {
        return Optional.ofNullable(costings.get(id));
    }

    public Months months() {
        return months;
    }

    public Currency currency() {
        return currency;
    }

    /** What keeps a total from being the whole truth, in the order of the lines. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What all lines come to, month by month, in the smallest unit; what falls due outside the months is in none. */
    public long[] monthly(boolean withTax) {
        var size = 0.0;
        for (var it : lines) {
            size += Math.abs((withTax ? it.whole().grossPoints() : it.whole().netPoints()).likely());
        }
        return size < Cumulative.EXACT ? together(withTax) : oneByOne(withTax);
    }

    private long[] together(boolean withTax) {
        var fallen = new double[months.count() + 1];
        var complete = new double[fallen.length];
        for (var it : lines) {
            it.spread().addFallen(fallen, complete, likely(it, withTax));
        }
        var due = new long[months.count()];
        var rest = complete[0];
        for (var month = 0; month < due.length; month++) {
            var before = fallen[month] + rest;
            rest += complete[month + 1];
            due[month] = (long) (fallen[month + 1] + rest - before);
        }
        return due;
    }

    private long[] oneByOne(boolean withTax) {
        var due = new long[months.count()];
        lines.forEach(it -> it.spread().addTo(due, likely(it, withTax)));
        return due;
    }

    private static long likely(Costing costing, boolean withTax) {
        return (withTax ? costing.base().grossPoints() : costing.base().netPoints()).likely();
    }
}
