package dev.sextant.analysis.schedule;

import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Ranked;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phases and tasks in the order in which they are read, numbered by their place: 3, 3.2, 3.2.1. */
public record Outline(List<Row> rows) {

    /** One line of the outline. */
    public sealed interface Row {

        Id<?> id();

        Words name();

        String number();

        /** 0 for a phase, 1 for its tasks, 2 for theirs. */
        int depth();

        /** Whether its dates are those of the rows below it. */
        boolean isSummary();
    }

    /** A phase. */
    public record PhaseRow(Phase phase, String number) implements Row {

        @Override
        public Id<Phase> id() {
            return phase.id();
        }

        @Override
        public Words name() {
            return phase.name();
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public boolean isSummary() {
            return true;
        }
    }

    /** A task. */
    public record TaskRow(Task task, String number, int depth, boolean isSummary) implements Row {

        @Override
        public Id<Task> id() {
            return task.id();
        }

        @Override
        public Words name() {
            return task.name();
        }
    }

    public Outline {
        rows = List.copyOf(rows);
    }

    public static Outline of(Plan plan) {
        var children = plan.by(Task.class, Outline::owner);
        children.values().forEach(siblings -> siblings.sort(Ranked.BY_RANK));
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var phase : plan.phases()) {
            number++;
            rows.add(new PhaseRow(phase, Integer.toString(number)));
            addTasks(rows, children, phase.id(), Integer.toString(number), 1);
        }
        return new Outline(rows);
    }

    private static Id<?> owner(Task task) {
        return task.parent() != null ? task.parent() : task.phase();
    }

    private static void addTasks(List<Row> rows, Map<Id<?>, List<Task>> children, Id<?> owner, String above, int depth) {
        var number = 0;
        for (var task : children.getOrDefault(owner, List.of())) {
            number++;
            var own = above + "." + number;
            rows.add(new TaskRow(task, own, depth, children.containsKey(task.id())));
            addTasks(rows, children, task.id(), own, depth + 1);
        }
    }

    public Optional<Row> row(@Nullable Id<?> id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
