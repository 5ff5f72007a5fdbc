package dev.sextant.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** What has to change for parts to go: what cannot stand without them goes too, what only mentions them lets go. */
public final class Removal {

    private final Plan plan;
    private final SequencedSet<Part> gone = new LinkedHashSet<>();

    private Removal(Plan plan) {
        this.plan = plan;
    }

    /** Edits that take the parts out of the plan and leave it whole. */
    public static List<Edit> of(Plan plan, Part... parts) {
        var removal = new Removal(plan);
        removal.gone.addAll(List.of(parts));
        while (removal.grow()) {
            // until nothing more depends on what goes
        }
        return removal.edits();
    }

    private boolean grow() {
        var dependent = plan.parts().filter(part -> !gone.contains(part) && needsGone(part)).toList();
        return gone.addAll(dependent);
    }

    private boolean needsGone(Part part) {
        return Shape.of(part).components().stream().anyMatch(it -> !it.isNullable() && isGone(it, part));
    }

    private boolean isGone(Shape.Component component, Part part) {
        return component.refersTo() != null
                && component.of(part) instanceof Id<?> id
                && gone.stream().anyMatch(it -> it.id().equals(id));
    }

    private List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        plan.parts().filter(part -> !gone.contains(part)).forEach(part -> {
            var free = withoutGone(part);
            if (!free.equals(part)) {
                edits.add(Edit.change(part, free));
            }
        });
        gone.reversed().forEach(part -> edits.add(Edit.remove(part)));
        return edits;
    }

    private Part withoutGone(Part part) {
        Map<String, @Nullable Object> cleared = new LinkedHashMap<>();
        Shape.of(part).components().stream().filter(it -> isGone(it, part)).forEach(it -> cleared.put(it.name(), null));
        return Shape.with(part, cleared);
    }
}
