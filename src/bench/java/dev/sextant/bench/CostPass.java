package dev.sextant.bench;

import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.schedule.RandomNetworks;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Money;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Words;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** All cost lines worked out and laid over 120 months, beside the bare double loop over as many lines and months. */
final class CostPass {

    private static final int MONTHS = 120;
    private static final int ROUNDS = 200;

    private CostPass() {}

    public static void main(String[] arguments) {
        System.out.printf("load before: %.2f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (var size : new int[] {100, 1_000, 10_000}) {
            var plan = plan(size);
            var schedule = Schedule.of(plan);
            var amounts = plan.all(CostLine.class).stream().mapToDouble(it -> it.unitCost().likely().doubleValue()).toArray();
            var weights = new SplittableRandom(1).doubles(MONTHS).toArray();
            var bare = median(() -> bare(amounts, weights));
            var model = CostModel.of(plan, schedule);
            var months = median(() -> model.monthly(false)[7]);
            var full = median(() -> full(CostModel.of(plan, schedule)));
            var edit = median(() -> full(CostModel.of(changed(plan))));
            System.out.printf("%,6d lines x %d months: bare %.3f ms, months of known lines %.3f ms (%.1f times), full %.3f ms (%.1f times), after an edit with its schedule %.2f ms%n",
                    size, MONTHS, bare, months, months / bare, full, full / bare, edit);
        }
    }

    private static double bare(double[] amounts, double[] weights) {
        var months = new double[weights.length];
        for (var amount : amounts) {
            for (var month = 0; month < months.length; month++) {
                months[month] += amount * weights[month];
            }
        }
        return months[7];
    }

    private static double full(CostModel model) {
        Money total = CostSummary.of(model).total().whole().net().likely();
        return model.monthly(false)[7] + total.amount().doubleValue();
    }

    private static Plan changed(Plan plan) {
        var line = plan.get(new Id<CostLine>("cost-50"));
        return plan.with(List.of(Edit.change(line, line.withUnitCost(Spread.certain(line.unitCost().likely().add(BigDecimal.ONE))))));
    }

    /** Lines of every kind on a hundred tasks, ten years ahead; half of them are paid every year. */
    private static Plan plan(int size) {
        var random = new SplittableRandom(1);
        var plan = RandomNetworks.of(100, 1);
        var tasks = List.copyOf(plan.all(Task.class));
        var edits = new ArrayList<Edit>(List.of(Edit.add(Appraisal.OPEN.withYears(10))));
        for (var number = 1; number <= size; number++) {
            var price = BigDecimal.valueOf(random.nextInt(1, 100_000_000), 2);
            edits.add(Edit.add(new CostLine(
                    new Id<>("cost-" + number), number, new Words("Line " + number, ""), number % 3 == 0 ? "migration.data.cleansing" : "budget.training.users", null,
                    tasks.get(random.nextInt(tasks.size())).id(), CostLine.Nature.DIRECT,
                    number % 2 == 0 ? CostLine.Rhythm.ANNUAL : CostLine.Rhythm.ONE_OFF, Spread.certain(BigDecimal.valueOf(random.nextInt(1, 40))),
                    Words.NONE, new Spread(price, price.add(BigDecimal.TEN), price.multiply(BigDecimal.TWO)), BigDecimal.valueOf(6), null, CostLine.Basis.ENTERED, null, "")
                    .withTerms(Terms.OPEN.withTaxIncluded(number % 5 == 0).withSupplier("Supplier " + number % 20))
                    .withTiming(Timing.EVEN.withProfile(Timing.Profile.values()[number % 4]).withEscalation(BigDecimal.valueOf(number % 3)))));
        }
        return plan.with(edits);
    }

    /** In milliseconds. */
    private static double median(DoubleSupplier work) {
        var sum = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            sum += work.getAsDouble();
        }
        var times = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            sum += work.getAsDouble();
            times[round] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return sum == 42 ? 0 : times[ROUNDS / 2] / 1e6;
    }
}
