package dev.sextant.ui.roadmap;

import dev.sextant.analysis.progress.Progress;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the roadmap shows of a plan.
 *
 * @param index the lines by their parts
 * @param branches the lines as a tree
 */
record Roadmap(
        Plan plan, List<Line> lines, Map<Id<?>, Line> index, List<Branch<Line>> branches, Schedule schedule, Progress progress) {

    /**
     * A phase or a task.
     *
     * @param span nothing for a phase that has no task yet
     */
    record Line(Part part, String number, Words name, int depth, boolean isSummary, Optional<Span> span) {

        Id<?> id() {
            return part.id();
        }

        Optional<Task> task() {
            return part instanceof Task task ? Optional.of(task) : Optional.empty();
        }
    }

    static Roadmap of(Plan plan) {
        var schedule = Schedule.of(plan);
        var lines = Outline.of(plan).rows().stream().map(row -> line(row, schedule)).toList();
        var index = HashMap.<Id<?>, Line>newHashMap(lines.size());
        lines.forEach(line -> index.put(line.id(), line));
        return new Roadmap(plan, lines, index, branches(lines, 0, lines.size()), schedule, Progress.of(plan));
    }

    private static Line line(Outline.Row row, Schedule schedule) {
        return switch (row) {
            case Outline.PhaseRow it -> new Line(it.phase(), it.number(), it.name(), 0, true, schedule.of(it.phase()));
            case Outline.TaskRow it -> new Line(it.task(), it.number(), it.name(), it.depth(), it.isSummary(), Optional.of(schedule.of(it.task())));
        };
    }

    Optional<Line> line(@Nullable Id<?> id) {
        return Optional.ofNullable(id).map(index::get);
    }

    private static List<Branch<Line>> branches(List<Line> lines, int from, int to) {
        var branches = new ArrayList<Branch<Line>>();
        for (var at = from; at < to; ) {
            var end = at + 1;
            while (end < to && lines.get(end).depth() > lines.get(at).depth()) {
                end++;
            }
            branches.add(new Branch<>(lines.get(at).id(), lines.get(at), branches(lines, at + 1, end)));
            at = end;
        }
        return branches;
    }

    Optional<Span> span(Id<Phase> phase) {
        return Optional.ofNullable(schedule.phases().get(phase));
    }
}
