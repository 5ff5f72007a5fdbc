package dev.sextant.ui.roadmap;

import dev.sextant.analysis.progress.Progress;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.draw.Gantt;
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
        Plan plan, List<Line> lines, Map<Id<?>, Line> index, List<Branch<Line>> branches, Schedule schedule, Progress progress,
        Gantt gantt) {

    /**
     * A phase or a task.
     *
     * @param span nothing for a phase that has no task yet
     * @param percent done, by planned days where it holds tasks
     * @param slack total float in working days, of a summary and a phase the least in it; nothing for what is done
     */
    record Line(
            Part part, String number, Words name, int depth, boolean isSummary, Optional<Span> span, int percent, @Nullable Double slack) {

        Id<?> id() {
            return part.id();
        }

        boolean isCritical() {
            return slack != null && slack <= 0;
        }

        Optional<Task> task() {
            return part instanceof Task task ? Optional.of(task) : Optional.empty();
        }
    }

    static Roadmap of(Plan plan) {
        var schedule = Schedule.of(plan);
        var progress = Progress.of(plan);
        var outline = Outline.of(plan);
        var slack = slack(plan, schedule);
        var lines = outline.rows().stream().map(row -> line(row, schedule, progress, slack)).toList();
        var index = HashMap.<Id<?>, Line>newHashMap(lines.size());
        lines.forEach(line -> index.put(line.id(), line));
        var gantt = Gantt.of(plan, schedule, outline, progress);
        return new Roadmap(plan, lines, index, branches(lines, 0, lines.size()), schedule, progress, gantt);
    }

    /** Of every task that is not done, and of a summary and a phase the least in it. */
    private static Map<Id<?>, Double> slack(Plan plan, Schedule schedule) {
        var slack = new HashMap<Id<?>, Double>();
        for (var task : plan.all(Task.class)) {
            if (task.progress() < 100 && !schedule.isSummary(task.id())) {
                var total = schedule.floats(task.id()).total();
                slack.put(task.id(), total);
                slack.merge(task.phase(), total, Math::min);
                for (var above = plan.find(task.parent()); above.isPresent(); above = plan.find(above.get().parent())) {
                    slack.merge(above.get().id(), total, Math::min);
                }
            }
        }
        return slack;
    }

    private static Line line(Outline.Row row, Schedule schedule, Progress progress, Map<Id<?>, Double> slack) {
        return switch (row) {
            case Outline.PhaseRow it -> new Line(
                    it.phase(), it.number(), it.name(), 0, true, schedule.of(it.phase()), progress.work(it.phase()).percent(), slack.get(it.id()));
            case Outline.TaskRow it -> new Line(
                    it.task(), it.number(), it.name(), it.depth(), it.isSummary(), Optional.of(schedule.of(it.task())), it.task().progress(),
                    slack.get(it.id()));
        };
    }

    /** The tasks that are not summaries. */
    long tasks() {
        return lines.stream().filter(line -> line.task().isPresent() && !line.isSummary()).count();
    }

    /** Those of them that the end of the plan waits for. */
    long critical() {
        return lines.stream().filter(line -> line.task().isPresent() && !line.isSummary() && line.isCritical()).count();
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
