package dev.sextant.analysis.scenario;

import dev.sextant.analysis.benefit.BenefitModel;
import dev.sextant.analysis.benefit.Yield;
import dev.sextant.analysis.compare.Comparison;
import dev.sextant.analysis.compare.Line;
import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Where two plans differ, line by line. What is the same in both is left out.
 *
 * @param currency of both
 * @param dates phases, tasks and the whole plan that begin or end on other days, are only in one, or are called otherwise
 */
public record Differences(Currency currency, List<MoneyLine> costs, List<MoneyLine> benefits, List<Line> dates) {

    public Differences {
        costs = List.copyOf(costs);
        benefits = List.copyOf(benefits);
        dates = List.copyOf(dates);
    }

    /** @param a the plan @param b another way to do it */
    public static Differences of(Plan a, Plan b) {
        var one = CostModel.of(a);
        var other = CostModel.of(b);
        var costs = lines(
                one.lines(), other.lines(), it -> it.line().id(), it -> it.line().name(), Differences::whole, Differences::whole);
        var benefits = lines(
                BenefitModel.of(a, Schedule.of(a), one.months()).yields(), BenefitModel.of(b, Schedule.of(b), other.months()).yields(),
                it -> it.benefit().id(), it -> it.benefit().name(), it -> it.within(one.months()).likely(),
                it -> it.within(other.months()).likely());
        var dates = Comparison.of(a, b).lines().stream().filter(Differences::isElsewhere).toList();
        return new Differences(b.charter().currency(), costs, benefits, dates);
    }

    private static long whole(Costing costing) {
        return costing.whole().netPoints().likely();
    }

    private static boolean isElsewhere(Line line) {
        var before = line.before();
        var after = line.after();
        return before == null || after == null || !Objects.equals(before.span(), after.span());
    }

    private static <T> List<MoneyLine> lines(
            List<T> one, List<T> other, Function<T, Id<?>> id, Function<T, Words> name, ToLongFunction<T> before, ToLongFunction<T> after) {
        Map<Id<?>, MoneyLine> lines = new LinkedHashMap<>();
        one.forEach(it -> lines.put(id.apply(it), new MoneyLine(id.apply(it), name.apply(it), before.applyAsLong(it), null)));
        for (var it : other) {
            var known = lines.get(id.apply(it));
            lines.put(id.apply(it), new MoneyLine(id.apply(it), name.apply(it), known == null ? null : known.before(), after.applyAsLong(it)));
        }
        return new ArrayList<>(lines.values()).stream().filter(MoneyLine::differs).toList();
    }

    public boolean isNothing() {
        return costs.isEmpty() && benefits.isEmpty() && dates.isEmpty();
    }
}
