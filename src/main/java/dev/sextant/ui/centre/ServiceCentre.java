package dev.sextant.ui.centre;

import dev.sextant.analysis.centre.CentreModel;
import dev.sextant.analysis.centre.CentreMonth;
import dev.sextant.analysis.centre.ProfitAndLoss;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.trace.Period;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Money;
import dev.sextant.plan.Plan;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the screen of the service centre shows of a plan. */
record ServiceCentre(CentreModel model, ProfitAndLoss total, Map<Centre, ProfitAndLoss> centres, List<Line> lines) {

    /** A row of the table of activities. */
    sealed interface Row {

        Object key();

        ProfitAndLoss result();
    }

    /** A kind of work with its activities. */
    record Head(Work work, ProfitAndLoss result, List<Line> lines) implements Row {

        @Override
        public Object key() {
            return work;
        }
    }

    /** @param tooLarge whether it counts nothing because it cannot be added up */
    record Line(CentreActivity activity, ProfitAndLoss result, boolean tooLarge) implements Row {

        @Override
        public Object key() {
            return activity.id();
        }
    }

    /**
     * A row of the table of months: a month, or a calendar year.
     *
     * @param sum of all activities
     * @param running what has been earned by its end
     * @param turns whether it is the month from which on the centre makes no loss, or its year
     */
    record Time(Period period, CentreMonth sum, long costCentres, long profitCentres, long running, boolean turns) {}

    static ServiceCentre of(Plan plan) {
        var model = CentreModel.of(plan);
        var tooLarge = model.tooLarge();
        var lines = model.activities().stream().map(it -> new Line(it.activity(), it.result(), tooLarge.contains(it.activity()))).toList();
        return new ServiceCentre(model, model.total(), model.byCentre(), lines);
    }

    /** All three works, those without an activity too. */
    List<Branch<Row>> activities() {
        var works = model.byWork();
        return Arrays.stream(Work.values()).map(work -> {
            var own = lines.stream().filter(it -> it.activity().work() == work).toList();
            var head = new Head(work, Objects.requireNonNull(works.get(work)), own);
            return new Branch<Row>(work, head, own.stream().map(line -> Branch.<Row>leaf(line.key(), line)).toList());
        }).toList();
    }

    /** Calendar years with their months. */
    List<Branch<Time>> times() {
        var running = total.running();
        return years().stream().map(year -> new Branch<>(
                year, time(year, running), year.months().stream().map(month -> Branch.leaf(month, time(month, running))).toList())).toList();
    }

    private Time time(Period period, long... running) {
        var turn = total.turns().map(it -> months().index(it.atDay(1))).orElse(-1);
        return new Time(
                period, sum(total, period), result(Centre.COST, period), result(Centre.PROFIT, period) + result(Centre.INVESTMENT, period),
                running[period.last()], period.from() <= turn && turn < period.until());
    }

    static CentreMonth sum(ProfitAndLoss of, Period period) {
        var part = new ProfitAndLoss(of.months(), 0, new ArrayList<>(of.lines().subList(period.from(), period.until())));
        return part.whole();
    }

    private long result(Centre centre, Period period) {
        return sum(Objects.requireNonNull(centres.get(centre)), period).result();
    }

    List<Period> years() {
        return Period.whole(months()).years(months());
    }

    Months months() {
        return model.months();
    }

    Currency currency() {
        return model.currency();
    }

    Money money(long units) {
        return Minor.money(units, currency());
    }

    boolean hasIllustrative() {
        return lines.stream().anyMatch(it -> it.activity().basis() == Basis.ILLUSTRATIVE);
    }

    /** Profit centres earn, service and support is carried by it, the rest is left. */
    Cycle cycle(Period year) {
        var time = time(year, total.running());
        return new Cycle(time.profitCentres(), -time.costCentres());
    }

    /**
     * The cycle of profit, service and profit in a year, in the smallest unit.
     *
     * @param earned by profit and investment centres, less what they cost
     * @param carried what cost centres cost, less what they earn
     */
    record Cycle(long earned, long carried) {

        long left() {
            return earned - carried;
        }

        /** What is earned as a share of what has to be carried, in percent; 100 where nothing has to be. */
        long coverage() {
            return carried <= 0 ? 100 : Math.round(100.0 * Math.max(0, earned) / carried);
        }
    }
}
