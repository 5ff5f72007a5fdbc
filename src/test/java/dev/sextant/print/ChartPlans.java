package dev.sextant.print;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.Mapping;
import dev.sextant.exchange.PlanFile;
import dev.sextant.exchange.PlanImport;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.print.ChartPrint.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans whose charts are printed by tests. */
final class ChartPlans {

    static final LocalDate PRINTED = LocalDate.of(2027, 3, 26);

    private ChartPlans() {}

    /** So many tasks, each named after its number in both languages and as long as a week, one after the other in fives. */
    static Plan many(int tasks) {
        var phase = SamplePlans.phase(1);
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), phase));
        for (var number = 0; number < tasks; number++) {
            parts.add(SamplePlans.task(number, phase)
                    .withName(new Words("Step no. " + number + " of many", "第" + number + "步"))
                    .withDuration(Estimate.certain(5))
                    .withNotBefore(SamplePlans.START.plusWeeks(number % 100)));
        }
        return Plan.of(parts);
    }

    static Plan named(Words name) {
        var plan = SamplePlans.chain(6);
        var task = plan.get(new Id<Task>("task-3"));
        return plan.with(List.of(Edit.change(task, task.withName(name))));
    }

    /** The roll-out of an office with 322 tasks; the test is skipped where the file is not there. */
    static Plan office() {
        var file = Path.of(System.getProperty("sextant.shared", "../shared"), "plans", "office-deployment-323.mpp");
        assumeTrue(Files.exists(file), () -> "Skipped, because it is not there: " + file.getFileName());
        var empty = Plan.of(List.of(SamplePlans.charter()));
        var foreign = PlanFile.read(file);
        var next = new AtomicInteger();
        return empty.with(PlanImport.of(empty, foreign, Mapping.usual(empty, foreign), () -> "i-" + next.incrementAndGet()).edits());
    }

    static ChartPrint print(Plan plan, ChartOrder order) {
        return new ChartPrint(Subject.GANTT, plan, Schedule.of(plan), order, 318, PRINTED);
    }
}
