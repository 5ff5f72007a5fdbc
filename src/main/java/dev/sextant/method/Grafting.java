package dev.sextant.method;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Ranked;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Role;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.Shape;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts phases into a plan that is there already, behind its own. Every part gets a new identity, so that the same phases
 * can be used twice. A role or risk that the plan has already is not there twice.
 */
public final class Grafting {

    private final Plan plan;
    private final Ids ids;
    private final Map<Id<?>, Id<?>> found = new HashMap<>();

    private Grafting(Plan plan, Ids ids) {
        this.plan = plan;
        this.ids = ids;
    }

    /**
     * The edits of one entry.
     *
     * @param parts of a template or a method; a charter and scales among them are left out, because the plan has its own
     */
    public static List<Edit> edits(Plan plan, Collection<? extends Part> parts, Ids ids) {
        var grafting = new Grafting(plan, ids);
        var fresh = parts.stream().filter(it -> !(it instanceof Charter || it instanceof ScaleLevel) && !grafting.isThere(it)).toList();
        fresh.forEach(it -> grafting.found.put(it.id(), ids.fresh(it.getClass())));
        return fresh.stream().map(it -> Edit.add(grafting.moved(it))).toList();
    }

    private boolean isThere(Part part) {
        var same = switch (part) {
            case Role role -> plan.all(Role.class).stream().filter(it -> it.side() == role.side() && it.name().agreesWith(role.name())).findFirst();
            case Risk risk -> plan.all(Risk.class).stream().filter(it -> it.name().agreesWith(risk.name())).findFirst();
            default -> Optional.<Part>empty();
        };
        same.ifPresent(it -> found.put(part.id(), it.id()));
        return same.isPresent();
    }

    private <P extends Part> P moved(P part) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        for (var component : Shape.of(part).components()) {
            if (component.of(part) instanceof Id<?> id) {
                changed.put(component.name(), found.getOrDefault(id, id));
            }
        }
        if (part instanceof Ranked ranked) {
            changed.put("rank", ranked.rank() + last(part.getClass()));
        }
        return Shape.with(part, changed);
    }

    /** Of siblings that the plan has; those within a phase or sheet of the template's own keep their order all the same. */
    private double last(Class<? extends Part> kind) {
        return plan.all(kind).stream().mapToDouble(it -> it instanceof Ranked ranked ? ranked.rank() : 0).max().orElse(0);
    }
}
