package dev.sextant.analysis.compare;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of two outlines in one order: as they stand after, and what was removed where it stood before. */
final class Order {

    private final Map<Id<?>, List<Outline.Row>> children = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    /** @param depth where it stands now, which may not be where it stood */
    record Placed(Outline.Row row, int depth) {}

    private Order(Outline before, Outline after) {
        after.rows().forEach(row -> siblings(row).add(row));
        Set<Id<?>> kept = new HashSet<>();
        after.rows().forEach(row -> kept.add(row.id()));
        var last = new HashMap<Id<?>, Outline.Row>();
        for (var row : before.rows()) {
            if (!kept.contains(row.id())) {
                var siblings = siblings(row);
                var elder = last.get(above(row));
                siblings.add(elder == null ? 0 : siblings.indexOf(own(siblings, elder)) + 1, row);
            }
            last.put(above(row), row);
        }
        place(Charter.ID, 0);
    }

    /** Before and after, a row is another value of the same id. */
    private static Outline.Row own(List<Outline.Row> siblings, Outline.Row elder) {
        return siblings.stream().filter(it -> it.id().equals(elder.id())).findFirst().orElse(elder);
    }

    static List<Placed> of(Outline before, Outline after) {
        return new Order(before, after).placed;
    }

    private List<Outline.Row> siblings(Outline.Row row) {
        return children.computeIfAbsent(above(row), _ -> new ArrayList<>());
    }

    private static Id<?> above(Outline.Row row) {
        return switch (row) {
            case Outline.PhaseRow _ -> Charter.ID;
            case Outline.TaskRow it -> it.task().parent() != null ? it.task().parent() : it.task().phase();
        };
    }

    private void place(Id<?> owner, int depth) {
        for (var row : children.getOrDefault(owner, List.of())) {
            placed.add(new Placed(row, depth));
            place(row.id(), depth + 1);
        }
    }
}
