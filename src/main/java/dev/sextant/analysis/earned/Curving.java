package dev.sextant.analysis.earned;

import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.earned.EarnedValue.Paid;
import dev.sextant.analysis.earned.SpendCurves.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Works the S-curves of a project out. */
final class Curving {

    /** Longer plans have a point for every so many months, so that there are never more points than this. */
    private static final int MOST_POINTS = 120;

    private final List<Earning> lines;
    private final Due own;
    private final Due due;
    private final Done done;
    private final Paid paid;
    private final LocalDate status;
    private final int digits;

    Curving(List<Earning> lines, Due own, Due due, Done done, Paid paid, LocalDate status, Currency currency) {
        this.lines = lines;
        this.own = own;
        this.due = due;
        this.done = done;
        this.paid = paid;
        this.status = status;
        this.digits = Minor.digits(currency);
    }

    SpendCurves curves() {
        var last = last();
        var days = days(last);
        var past = days.stream().filter(it -> !it.isAfter(status)).toList();
        var future = days.stream().filter(it -> !it.isBefore(status)).toList();
        return new SpendCurves(
                curve(days, this::planned), curve(past, this::earned), curve(past, (it, day) -> paid.by(it.line(), day)), curve(future, this::forecast));
    }

    private LocalDate last() {
        var planned = due.last().isAfter(own.last()) ? due.last() : own.last();
        return planned.isAfter(status) ? planned : status;
    }

    private List<LocalDate> days(LocalDate last) {
        var days = new TreeSet<LocalDate>();
        var first = due.start().minusDays(1);
        days.add(first);
        var count = 12 * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue() + 1;
        var step = Math.max(1, (count + MOST_POINTS - 1) / MOST_POINTS);
        for (var month = YearMonth.from(due.start()); month.atEndOfMonth().isBefore(last); month = month.plusMonths(step)) {
            days.add(month.atEndOfMonth());
        }
        days.add(due.finish());
        days.add(last);
        if (!status.isBefore(first)) {
            days.add(status);
        }
        return List.copyOf(days);
    }

    private List<Point> curve(List<LocalDate> days, BiFunction<Earning, LocalDate, BigDecimal> amount) {
        return days.stream()
                .map(day -> new Point(day, lines.stream().map(it -> amount.apply(it, day)).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    private Due measured(Earning it) {
        return due.line(it.line().id()).isPresent() ? due : own;
    }

    private BigDecimal planned(Earning it, LocalDate day) {
        return EarnedValue.scaled(it.measures().bac(), measured(it).share(it.planned(), day), digits);
    }

    private BigDecimal earned(Earning it, LocalDate day) {
        var costing = it.account().costing();
        return EarnedValue.scaled(it.measures().bac(), it.isEffort() ? own.share(costing, day) : done.share(costing, day), digits);
    }

    /** What is still to come falls due as the rest of the line does; what should have come already, with the next point. */
    private BigDecimal forecast(Earning it, LocalDate day) {
        if (!day.isAfter(status)) {
            return it.measures().ac();
        }
        var costing = it.account().costing();
        var before = own.share(costing, status);
        var now = own.share(costing, day);
        var share = before >= 1 ? 1 : (now - before) / (1 - before);
        var toCome = it.toCome(BigDecimal.valueOf(own.part(costing)));
        return it.measures().ac().add(EarnedValue.scaled(toCome, share, digits));
    }
}
