package dev.sextant.analysis.benefit;

import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.cost.Points;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Money;
import dev.sextant.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the engagement is worth its money.
 *
 * @param lines one for each month of the horizon
 * @param direct how costs weigh against direct benefits alone
 * @param all how costs weigh against all benefits
 */
public record BusinessCase(
        Appraisal appraisal, CostModel costs, BenefitModel benefits, List<MonthLine> lines, Returns direct, Returns all) {

    public BusinessCase {
        lines = List.copyOf(lines);
    }

    public static BusinessCase of(Plan plan) {
        return of(plan, Schedule.of(plan));
    }

    /** @param schedule of the same plan */
    public static BusinessCase of(Plan plan, Schedule schedule) {
        var costs = CostModel.of(plan, schedule);
        return of(Appraisal.of(plan), costs, BenefitModel.of(plan, schedule, costs.months()));
    }

    /** @param benefits of the same plan as the costs */
    public static BusinessCase of(Appraisal appraisal, CostModel costs, BenefitModel benefits) {
        var lines = lines(costs.months(), costs.monthly(appraisal.withTax()), benefits.monthly(Nature.DIRECT), benefits.monthly(Nature.INDIRECT));
        var cost = within(costs, appraisal.withTax());
        var direct = benefits.within(Nature.DIRECT);
        var without = new Weighing(
                appraisal, costs.months(), costs.currency(), cost, direct, lines.stream().mapToLong(MonthLine::netDirect).toArray());
        var with = new Weighing(
                appraisal, costs.months(), costs.currency(), cost, direct.plus(benefits.within(Nature.INDIRECT)),
                lines.stream().mapToLong(MonthLine::net).toArray());
        return new BusinessCase(appraisal, costs, benefits, lines, without.returns(), with.returns());
    }

    private static List<MonthLine> lines(Months months, long[] cost, long[] direct, long[] indirect) {
        var lines = new ArrayList<MonthLine>();
        var runningDirect = 0L;
        var running = 0L;
        for (var at = 0; at < months.count(); at++) {
            runningDirect += direct[at] - cost[at];
            running += direct[at] + indirect[at] - cost[at];
            lines.add(new MonthLine(months.month(at), cost[at], direct[at], indirect[at], runningDirect, running));
        }
        return lines;
    }

    private static Points within(CostModel costs, boolean withTax) {
        var sum = Points.ZERO;
        for (var line : costs.lines()) {
            var all = withTax ? line.base().grossPoints() : line.base().netPoints();
            sum = sum.plus(line.spread().within(costs.months(), all));
        }
        return sum;
    }

    public Months months() {
        return costs.months();
    }

    /** The months added up by calendar year. */
    public List<YearLine> years() {
        return YearLine.of(lines);
    }

    /** @param units of the smallest of the plan's currency, as the lines have them */
    public Money money(long units) {
        return Minor.money(units, costs.currency());
    }
}
