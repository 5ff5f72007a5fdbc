package dev.sextant.analysis.compare;

import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A gate before and after. */
public record GateLine(Id<Gate> id, @Nullable Gate before, @Nullable Gate after) {

    /** In the order of their phases; then those that were removed. */
    static List<GateLine> of(Plan before, Plan after) {
        var lines = new ArrayList<GateLine>();
        for (var gate : ordered(after)) {
            lines.add(new GateLine(gate.id(), before.find(gate.id()).orElse(null), gate));
        }
        ordered(before).stream().filter(it -> after.find(it.id()).isEmpty()).forEach(it -> lines.add(new GateLine(it.id(), it, null)));
        return List.copyOf(lines);
    }

    private static List<Gate> ordered(Plan plan) {
        return plan.all(Gate.class).stream()
                .sorted(Comparator.<Gate>comparingDouble(it -> rank(plan, it.phase())).thenComparing(Gate::id))
                .toList();
    }

    private static double rank(Plan plan, Id<Phase> phase) {
        return plan.get(phase).rank();
    }

    public Gate known() {
        return Objects.requireNonNull(after != null ? after : before);
    }

    /** Whether it came, went, was renamed or decided otherwise. */
    public boolean differs() {
        return before == null || after == null || !before.name().equals(after.name()) || before.decision() != after.decision();
    }
}
