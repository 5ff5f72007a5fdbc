package dev.sextant.analysis.scenario;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.Figure;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.cost.Total;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Money;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Task;
import dev.sextant.plan.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a plan, in figures. Money is likely, over the whole horizon.
 *
 * @param span from its first task to its last; nothing without tasks
 * @param goLive the last milestone; where there is none, when the last task ends that interrupts the business; or the end
 * @param costs without and with tax
 * @param benefit direct and indirect
 * @param npv with all benefits, by the plan's appraisal
 * @param payback in months from the plan's start, with all benefits
 * @param interruption what the lines cost that count hours of interruption
 * @param outage how many hours these are, without the time until all is as before
 * @param findings conflicts of dates, and what keeps totals from being the whole truth
 */
public record Outcome(
        @Nullable Span span, @Nullable LocalDate goLive, Total costs, Money benefit, Figure<Money> npv, Figure<Double> payback,
        Money interruption, BigDecimal outage, int findings) {

    /** @param base the plan itself, which knows what the cut-over is even where a scenario counts no interruption */
    static Outcome of(Plan plan, Plan base) {
        var schedule = Schedule.of(plan);
        var business = BusinessCase.of(plan, schedule);
        var model = business.costs();
        var interruption = 0L;
        var outage = BigDecimal.ZERO;
        for (var it : model.lines()) {
            var formula = interruption(it.line());
            if (formula != null) {
                interruption += it.whole().netPoints().likely();
                outage = outage.add(formula.input(Term.HOURS).likely());
            }
        }
        var benefit = business.benefits().yields().stream().mapToLong(it -> it.within(business.months()).likely()).sum();
        var span = schedule.whole().orElse(null);
        return new Outcome(
                span, goLive(plan, base, schedule, span), CostSummary.of(model).total(), Minor.money(benefit, model.currency()), business.all().npv(),
                business.all().payback(), Minor.money(interruption, model.currency()), outage,
                schedule.conflicts().size() + model.findings().size() + business.benefits().findings().size());
    }

    private static @Nullable Formula interruption(CostLine line) {
        var formula = line.formula();
        return formula != null && formula.recipe() == Recipe.INTERRUPTION ? formula : null;
    }

    private static @Nullable LocalDate goLive(Plan plan, Plan base, Schedule schedule, @Nullable Span whole) {
        return plan.all(Task.class).stream()
                .filter(it -> !schedule.isSummary(it.id()))
                .map(schedule::of)
                .filter(Span::isMilestone)
                .map(Span::finish)
                .max(Comparator.naturalOrder())
                .or(() -> base.all(CostLine.class).stream()
                        .filter(it -> interruption(it) != null)
                        .flatMap(it -> plan.find(it.task()).stream())
                        .map(it -> schedule.of(it).finish())
                        .max(Comparator.naturalOrder()))
                .or(() -> Stream.ofNullable(whole).map(Span::finish).findFirst())
                .orElse(null);
    }
}
