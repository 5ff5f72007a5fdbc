package dev.sextant.ui.benefits;

import dev.sextant.analysis.benefit.BenefitFinding;
import dev.sextant.analysis.benefit.BenefitModel;
import dev.sextant.analysis.benefit.Yield;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.cost.Points;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Money;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What the screen of benefits shows of a plan. */
record Benefits(List<Line> lines, List<Head> goals, Months months, Outline outline, Schedule schedule, Currency currency) {

    /** A row of the table. */
    sealed interface Row {

        /** Names the row for its whole life. */
        Object key();

        /** A year at full height, in the smallest unit. */
        Points year();

        /** All that falls into the horizon, likely, in the smallest unit. */
        long whole();
    }

    /** A goal with the benefits that serve it. */
    record Head(Goal goal, Points year, long whole, List<Line> lines) implements Row {

        @Override
        public Object key() {
            return goal;
        }
    }

    /**
     * A benefit.
     *
     * @param number by which the room calls it, from 1 in the order of the plan
     * @param owner who answers for it; empty for nobody
     * @param begins nothing where the horizon ends before
     * @param finding what keeps it from counting in full
     */
    record Line(Benefit benefit, int number, Points year, long whole, Words owner, @Nullable YearMonth begins, BenefitFinding.@Nullable Kind finding)
            implements Row {

        @Override
        public Object key() {
            return benefit.id();
        }
    }

    static Benefits of(Plan plan) {
        var schedule = Schedule.of(plan);
        var model = BenefitModel.of(plan, schedule, Months.of(plan));
        var lines = model.yields().stream().map(it -> line(plan, model, it)).toList();
        var goals = Arrays.stream(Goal.values()).map(goal -> head(goal, lines)).toList();
        return new Benefits(lines, goals, model.months(), Outline.of(plan), schedule, plan.charter().currency());
    }

    private static Line line(Plan plan, BenefitModel model, Yield yield) {
        var benefit = yield.benefit();
        var finding = model.findings().stream().filter(it -> it.benefit().equals(benefit)).map(BenefitFinding::kind).findFirst().orElse(null);
        var begins = finding == BenefitFinding.Kind.BEGINS_TOO_LATE ? null : model.months().month(yield.first());
        return new Line(
                benefit, model.yields().indexOf(yield) + 1, yield.year(), yield.within(model.months()).likely(),
                plan.find(benefit.owner()).map(Role::name).orElse(Words.NONE), begins, finding);
    }

    private static Head head(Goal goal, List<Line> lines) {
        var own = lines.stream().filter(it -> it.benefit().goal() == goal).toList();
        return new Head(goal, sum(own), own.stream().mapToLong(Line::whole).sum(), own);
    }

    private static Points sum(List<Line> lines) {
        return new Points(sum(lines, Points::low), sum(lines, Points::likely), sum(lines, Points::high));
    }

    private static long sum(List<Line> lines, ToLongFunction<Points> point) {
        return lines.stream().mapToLong(it -> point.applyAsLong(it.year())).sum();
    }

    List<Branch<Row>> branches() {
        return goals.stream().map(head -> new Branch<Row>(
                head.key(), head, head.lines().stream().map(line -> Branch.<Row>leaf(line.key(), line)).toList())).toList();
    }

    Optional<Line> line(@Nullable Object key) {
        return lines.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** A year of all of them at full height. */
    Points year() {
        return sum(lines);
    }

    long whole() {
        return lines.stream().mapToLong(Line::whole).sum();
    }

    /** A year of the direct ones at full height, likely. */
    long direct() {
        return sum(lines.stream().filter(it -> it.benefit().nature() == Nature.DIRECT).toList(), Points::likely);
    }

    long unowned() {
        return lines.stream().filter(it -> it.owner().isEmpty()).count();
    }

    long illustrative() {
        return lines.stream().filter(it -> it.benefit().basis() == Basis.ILLUSTRATIVE).count();
    }

    int years() {
        return months.count() / 12;
    }

    Money money(long units) {
        return Minor.money(units, currency);
    }
}
