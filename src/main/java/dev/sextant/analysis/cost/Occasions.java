package dev.sextant.analysis.cost;

import dev.sextant.analysis.cost.Falling.Step;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Id;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the money of each line falls due, as the schedule has it. */
final class Occasions {

    private final Plan plan;
    private final Schedule schedule;
    private final LocalDate horizon;
    private final Map<Id<CostLine>, List<Payment>> payments;
    private final Map<Object, Place> places = new HashMap<>();

    Occasions(Plan plan, Schedule schedule, Months months) {
        this.plan = plan;
        this.schedule = schedule;
        this.horizon = months.lastDay();
        this.payments = plan.by(Payment.class, Payment::line);
    }

    Falling of(CostLine line, @Nullable Id<Phase> phase) {
        var place = places.computeIfAbsent(
                line.task() != null ? line.task() : phase != null ? phase : Charter.ID, _ -> place(line, phase));
        var timing = line.timing();
        var first = Objects.requireNonNullElse(timing.from(), place.from());
        var until = Objects.requireNonNullElse(timing.until(), line.rhythm() == Rhythm.ANNUAL ? horizon : place.until());
        var from = line.rhythm() == Rhythm.ONE_OFF && timing.from() == null && until.isBefore(first) && timing.until() != null ? until : first;
        var last = line.rhythm() == Rhythm.ONE_OFF && until.isBefore(from) ? from : until;
        var steps = line.rhythm() == Rhythm.ONE_OFF ? steps(line, last) : List.<Step>of();
        return steps.isEmpty()
                ? new Falling(timing.profile(), line.rhythm(), from, last, steps)
                : new Falling(timing.profile(), line.rhythm(), earliest(from, steps), latest(last, steps), steps);
    }

    /** Two days. */
    private record Place(LocalDate from, LocalDate until) {}

    private Place place(CostLine line, @Nullable Id<Phase> phase) {
        var span = line.task() != null ? schedule.of(line.task()) : phase != null ? schedule.phases().get(phase) : null;
        var place = span == null ? schedule.whole().orElse(null) : span;
        var start = plan.charter().start();
        return place == null ? new Place(start, start) : new Place(place.start(), place.finish());
    }

    private List<Step> steps(CostLine line, LocalDate last) {
        if (!payments.containsKey(line.id())) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        for (var payment : payments.getOrDefault(line.id(), List.of())) {
            steps.add(new Step(on(payment, last).plusDays(payment.days()), payment.percent().movePointLeft(2)));
        }
        var rest = BigDecimal.ONE.subtract(paid(line).movePointLeft(2));
        if (rest.signum() > 0) {
            steps.add(new Step(last, rest));
        }
        return steps.stream().sorted(Comparator.comparing(Step::on)).toList();
    }

    private LocalDate on(Payment payment, LocalDate last) {
        if (payment.gate() != null) {
            return end(schedule.phases().get(plan.get(payment.gate()).phase()), last);
        }
        if (payment.task() != null) {
            return end(schedule.of(payment.task()), last);
        }
        return Objects.requireNonNullElse(payment.on(), last);
    }

    private static LocalDate end(@Nullable Span span, LocalDate otherwise) {
        return span == null ? otherwise : span.finish();
    }

    private static LocalDate earliest(LocalDate day, List<Step> steps) {
        return steps.getFirst().on().isBefore(day) ? steps.getFirst().on() : day;
    }

    private static LocalDate latest(LocalDate day, List<Step> steps) {
        return steps.getLast().on().isAfter(day) ? steps.getLast().on() : day;
    }

    /** Percent that the payments of a line come to. */
    BigDecimal paid(CostLine line) {
        var own = payments.get(line.id());
        return own == null ? BigDecimal.ZERO : own.stream().map(Payment::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
