package dev.sextant.analysis.earned;

import dev.sextant.analysis.control.Account;
import dev.sextant.analysis.control.Accounts;
import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.earned.SpendCurves.Point;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Earned value of a project at a status date.
 *
 * @param finish the day on which the plan that it is measured against ends
 * @param lines in the order of the plan; what is paid every year and begins only after the end is in none
 * @param whole the sum of all lines
 * @param schedule nothing where nothing is planned
 * @param curves how it came so far, and how it goes on
 */
public record EarnedValue(
        LocalDate status, LocalDate start, LocalDate finish, Currency currency, List<Earning> lines, Measures whole,
        Optional<EarnedSchedule> schedule, SpendCurves curves) {

    public EarnedValue {
        lines = List.copyOf(lines);
    }

    /** @param reference the plan to measure against; nothing for the plan itself, as if nothing had happened yet */
    public static EarnedValue of(Plan plan, @Nullable Plan reference, LocalDate status) {
        var schedule = Schedule.of(plan);
        var model = CostModel.of(plan, schedule);
        return of(plan, schedule, model, Accounts.of(plan, model), reference, status);
    }

    /** As {@link #of(Plan, Plan, LocalDate)}, with what is known of the plan already. */
    public static EarnedValue of(
            Plan plan, Schedule schedule, CostModel model, Accounts accounts, @Nullable Plan reference, LocalDate status) {
        var own = Due.of(plan, model, schedule);
        var due = Optional.ofNullable(reference).or(() -> AsPlanned.of(plan)).map(Due::of).orElse(own);
        var done = new Done(plan, schedule, status);
        var paid = new Paid(plan, status, due.finish());
        var lines = new ArrayList<Earning>();
        for (var account : accounts.lines()) {
            earning(account, own, due, done, paid, status).ifPresent(lines::add);
        }
        var whole = lines.stream().map(Earning::measures).reduce(Measures.NOTHING, Measures::plus);
        var curves = new Curving(lines, own, due, done, paid, status, accounts.currency()).curves();
        return new EarnedValue(
                status, due.start(), due.finish(), accounts.currency(), lines, whole, schedule(curves.plan(), whole.ev(), due.start(), status), curves);
    }

    private static Optional<Earning> earning(Account account, Due own, Due due, Done done, Paid paid, LocalDate status) {
        var planned = due.line(account.line().id());
        var costing = planned.orElse(account.costing());
        var measured = planned.isPresent() ? due : own;
        var part = measured.part(costing);
        var ac = paid.by(account.line(), status);
        if (part == 0 && ac.signum() == 0) {
            return Optional.empty();
        }
        var digits = Minor.digits(costing.base().currency());
        var bac = scaled(account.budgetNow().orElse(costing.whole().net().likely().amount()), part, digits);
        var isEffort = account.line().rhythm() == CostLine.Rhythm.ANNUAL;
        var share = isEffort ? own.share(account.costing(), status) : done.share(account.costing(), status);
        var measures = new Measures(scaled(bac, measured.share(costing, status), digits), scaled(bac, share, digits), ac, bac);
        return Optional.of(new Earning(account, costing, part, share, measures));
    }

    /** Rounded to the smallest unit, so that sums agree with what is shown. */
    static BigDecimal scaled(BigDecimal amount, double share, int digits) {
        return amount.multiply(BigDecimal.valueOf(share)).setScale(digits, RoundingMode.HALF_UP);
    }

    private static Optional<EarnedSchedule> schedule(List<Point> plan, BigDecimal earned, LocalDate start, LocalDate status) {
        if (plan.isEmpty() || plan.getLast().amount().signum() <= 0) {
            return Optional.empty();
        }
        var zero = Calendar.months(start.minusDays(1));
        var points = plan.stream().map(it -> new EarnedSchedule.Point(Calendar.months(it.day()) - zero, it.amount())).toList();
        return Optional.of(EarnedSchedule.of(points, earned, Math.max(0, Calendar.months(status) - zero)));
    }

    /** The sums of the phases that have lines, in no order; what belongs to none stands under nothing. */
    public Map<Optional<Id<Phase>>, Measures> byPhase() {
        var sums = new LinkedHashMap<Optional<Id<Phase>>, Measures>();
        lines.forEach(it -> sums.merge(Optional.ofNullable(it.account().costing().phase()), it.measures(), Measures::plus));
        return sums;
    }

    public Optional<Earning> line(Id<CostLine> id) {
        return lines.stream().filter(it -> it.line().id().equals(id)).findFirst();
    }

    /** The day on which all of it is done at the pace so far, counted with earned schedule. Nothing as long as nothing is earned. */
    public Optional<LocalDate> finishAtThisPace() {
        return schedule.filter(_ -> whole.ev().signum() > 0).flatMap(it -> it.forecast().stream().boxed().findFirst()).filter(it -> it < Calendar.LONGEST)
                .map(it -> Calendar.day(Calendar.months(start.minusDays(1)) + it));
    }

    /** What was paid for each line. */
    static final class Paid {

        private final Map<Id<CostLine>, List<Booking>> bookings = new LinkedHashMap<>();
        private final LocalDate status;
        private final LocalDate finish;

        /** @param finish of the project: what is paid every year belongs to it until then, as its budget does */
        Paid(Plan plan, LocalDate status, LocalDate finish) {
            this.status = status;
            this.finish = finish;
            plan.all(Booking.class).stream().filter(it -> it.type() == Booking.Type.ACTUAL)
                    .forEach(it -> bookings.computeIfAbsent(it.line(), _ -> new ArrayList<>()).add(it));
        }

        /** By the end of a day; what has no date, by the status date. */
        BigDecimal by(CostLine line, LocalDate day) {
            var undated = line.actual() == null || day.isBefore(status) ? BigDecimal.ZERO : line.actual();
            var last = line.rhythm() == CostLine.Rhythm.ANNUAL && day.isAfter(finish) ? finish : day;
            return bookings.getOrDefault(line.id(), List.of()).stream().filter(it -> !it.on().isAfter(last)).map(Booking::amount)
                    .reduce(undated, BigDecimal::add);
        }
    }
}
