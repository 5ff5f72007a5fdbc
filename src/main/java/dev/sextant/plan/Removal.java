package dev.sextant.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What has to change for parts to go: what cannot stand without them goes too, what only mentions them lets go. */
public final class Removal {

    private final Plan plan;
    private final SequencedMap<Id<?>, Part> gone = new LinkedHashMap<>();

    private Removal(Plan plan) {
        this.plan = plan;
    }

    /** Edits that take the parts out of the plan and leave it whole. */
    public static List<Edit> of(Plan plan, Part... parts) {
        return of(plan, List.of(parts));
    }

    /** As {@link #of(Plan, Part...)}. */
    public static List<Edit> of(Plan plan, Collection<? extends Part> parts) {
        var removal = new Removal(plan);
        parts.forEach(it -> removal.gone.put(it.id(), it));
        while (!removal.gone.isEmpty() && removal.grow()) {
            // until nothing more depends on what goes
        }
        return removal.edits();
    }

    private boolean grow() {
        var dependent = plan.parts().filter(part -> !gone.containsKey(part.id()) && needsGone(part)).toList();
        dependent.forEach(it -> gone.put(it.id(), it));
        return !dependent.isEmpty();
    }

    private boolean needsGone(Part part) {
        return Shape.of(part).references().stream().anyMatch(it -> !it.isNullable() && isGone(it, part));
    }

    private boolean isGone(Shape.Component component, Part part) {
        return component.of(part) instanceof Id<?> id && gone.containsKey(id);
    }

    private List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        if (!gone.isEmpty()) {
            plan.parts().filter(part -> !gone.containsKey(part.id())).forEach(part -> letGo(part, edits));
        }
        gone.reversed().values().forEach(part -> edits.add(Edit.remove(part)));
        return edits;
    }

    private void letGo(Part part, List<Edit> edits) {
        var mentions = Shape.of(part).references().stream().filter(it -> isGone(it, part)).toList();
        if (!mentions.isEmpty()) {
            Map<String, @Nullable Object> cleared = new HashMap<>();
            mentions.forEach(it -> cleared.put(it.name(), null));
            edits.add(Edit.change(part, Shape.with(part, cleared)));
        }
    }
}
