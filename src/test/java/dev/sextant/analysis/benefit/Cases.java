package dev.sextant.analysis.benefit;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Small business cases, whose figures can be worked out by hand. They start in January 2027 and look at one year. */
final class Cases {

    static final Appraisal A_YEAR = Appraisal.OPEN.withYears(1);
    static final LocalDate START = LocalDate.of(2027, 1, 1);

    private Cases() {}

    /** With one task, which lasts two working days from Monday, 4 January 2027. */
    static Plan plan(Part... parts) {
        var phase = SamplePlans.phase(1);
        var all = new ArrayList<Part>(List.of(SamplePlans.charter(), phase, task()));
        all.addAll(List.of(parts));
        return Plan.of(all);
    }

    static Task task() {
        return SamplePlans.task(1, SamplePlans.phase(1)).withDuration(Estimate.certain(2));
    }

    /** Once, in January, with 6 % tax on top. */
    static CostLine once(int number, int amount) {
        return SamplePlans.costLine(number).withQuantity(Spread.ONE).withUnitCost(certain(amount));
    }

    /** In each month of the horizon, with 6 % tax on top. */
    static CostLine yearly(int number, int amount) {
        return once(number, amount).withRhythm(CostLine.Rhythm.ANNUAL).withTiming(Timing.EVEN.withDates(START, null));
    }

    /** As much in each year, all of it from the first month after the plan ends. */
    static Benefit benefit(int number, Nature nature, Spread amount) {
        return new Benefit(
                new Id<>("benefit-" + number), number, new Words("Fewer visits", "上门减少"), nature, Benefit.Goal.PROFITABILITY, Words.NONE, null,
                Spread.ONE, Words.NONE, amount, null, null, 0, List.of(100), null, CostLine.Basis.ENTERED, "", "");
    }

    static Benefit benefit(int number, int amount) {
        return benefit(number, Nature.DIRECT, certain(amount));
    }

    static Spread certain(int amount) {
        return Spread.certain(BigDecimal.valueOf(amount));
    }

    static Spread spread(int low, int likely, int high) {
        return new Spread(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
    }
}
