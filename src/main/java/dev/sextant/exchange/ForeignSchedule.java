package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A foreign plan scheduled by itself, in no engagement: it begins when its project does, or its first task where that was
 * drawn or done before.
 *
 * @param plan of one phase, with a task for every row
 */
public record ForeignSchedule(ImportedPlan imported, Plan plan, Schedule schedule, List<Line> lines) {

    /** Where a file names no day at all. */
    private static final LocalDate NO_DAY = LocalDate.of(2026, 1, 5);

    /** Money is no matter here, but a plan has a currency. */
    private static final Currency CURRENCY = Currency.getInstance("CNY");

    /** A row and what it became. */
    public record Line(Row row, Task task, boolean isSummary) {}

    public ForeignSchedule {
        lines = List.copyOf(lines);
    }

    /** @throws dev.sextant.plan.Refusal {@code link.cycle} or {@code link.itself} if tasks of the file wait for each other in a circle */
    public static ForeignSchedule of(ImportedPlan imported, Ids ids) {
        var empty = Plan.of(List.of(charter(imported)));
        var taking = PlanImport.of(empty, imported, Mapping.one(empty, imported), ids);
        taking.requireOrder();
        var plan = taking.after();
        var summaries = imported.summaries();
        var lines = imported.rows().stream()
                .map(row -> new Line(row, taking.task(row.key()).orElseThrow(), summaries.contains(row.key()))).toList();
        return new ForeignSchedule(imported, plan, Schedule.of(plan), lines);
    }

    private static Charter charter(ImportedPlan imported) {
        var name = new Fitting().name(imported.name());
        return new Charter(
                Charter.ID, name, Words.NONE, Words.NONE, "", Language.EN, false, CURRENCY, start(imported), null, Words.NONE, Words.NONE);
    }

    private static LocalDate start(ImportedPlan imported) {
        var project = Optional.ofNullable(imported.times().start()).map(LocalDateTime::toLocalDate).filter(Fitting::isNear);
        return Stream.concat(project.stream(), Mapping.firstDay(imported).stream()).min(Comparator.naturalOrder()).orElse(NO_DAY);
    }
}
