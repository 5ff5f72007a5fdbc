package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.exchange.ImportedPlan.Left;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, to be read before it is done. The dates are those of the plan's own schedule after it.
 *
 * @param compared how many rows have dates in the file that could be compared
 * @param shifts every task and phase whose start or finish is another day here, in the order of the rows
 * @param links every link that is simplified or dropped, the simplified first
 * @param left what is left behind, with its number
 */
public record ImportPreview(ImportReport report, int compared, List<Shift> shifts, List<LinkChange> links, Map<Left, Integer> left) {

    public ImportPreview {
        shifts = List.copyOf(shifts);
        links = List.copyOf(links);
        left = Map.copyOf(left);
    }

    static ImportPreview of(PlanImport taking) {
        var imported = taking.imported();
        var after = taking.after();
        var schedule = Schedule.of(after);
        var compared = (int) imported.rows().stream().filter(row -> row.start() != null || row.finish() != null).count();
        return new ImportPreview(taking.report(), compared, shifts(taking, after, schedule), links(taking), taking.left());
    }

    private static List<Shift> shifts(PlanImport taking, Plan after, Schedule schedule) {
        var causes = new Causes(taking, after, schedule);
        var shifts = new ArrayList<Shift>();
        // From the bottom, so that a summary knows whether something in it has moved.
        for (var row : taking.imported().rows().reversed()) {
            span(taking, schedule, row).flatMap(span -> causes.shift(row, name(taking, row.key()), span)).ifPresent(shifts::add);
        }
        return shifts.reversed();
    }

    /** Nothing for a phase without tasks. */
    static Optional<Span> span(PlanImport taking, Schedule schedule, Row row) {
        return taking.task(row.key()).map(schedule::of).or(() -> taking.phase(row.key()).flatMap(schedule::of));
    }

    private static List<LinkChange> links(PlanImport taking) {
        var dropped = taking.dropped().stream().map(it -> link(taking, it.tie(), it));
        var simplified = taking.links().keySet().stream().filter(Tie::isPercent).map(tie -> link(taking, tie, null));
        return Stream.concat(simplified, dropped).toList();
    }

    private static LinkChange link(PlanImport taking, Tie tie, PlanImport.@Nullable Dropped dropped) {
        return new LinkChange(
                name(taking, tie.predecessor()), name(taking, tie.successor()), tie, dropped == null ? null : dropped.reason());
    }

    private static Words name(PlanImport taking, @Nullable Integer key) {
        return taking.task(key).map(Task::name).or(() -> taking.phase(key).map(Phase::name)).orElse(Words.NONE);
    }
}
