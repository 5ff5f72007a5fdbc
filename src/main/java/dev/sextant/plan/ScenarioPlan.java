package dev.sextant.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one of its scenarios has it. The scenario follows the plan in everything that it does not have otherwise,
 * component by component, so that a task that only lasts longer in the scenario moves with the plan.
 *
 * @param plan the plan of the scenario; it still holds all scenarios
 * @param lost what the plan can no longer take: parts that are gone from it, or that would leave it broken
 */
public record ScenarioPlan(Id<Scenario> scenario, Plan base, Plan plan, List<Variation> lost) {

    public ScenarioPlan {
        lost = List.copyOf(lost);
    }

    /** @throws Refusal if the plan has no such scenario */
    public static ScenarioPlan of(Plan base, Id<Scenario> scenario) {
        var open = new ArrayList<>(variations(base, base.get(scenario).id()));
        var plan = tried(base, open);
        if (plan.isPresent()) {
            return new ScenarioPlan(scenario, base, plan.get(), List.of());
        }
        var fitting = base;
        for (var taken = true; taken; ) {
            taken = false;
            for (var variation : List.copyOf(open)) {
                var next = tried(fitting, List.of(variation));
                if (next.isPresent()) {
                    fitting = next.get();
                    open.remove(variation);
                    taken = true;
                }
            }
        }
        return new ScenarioPlan(scenario, base, fitting, open);
    }

    /** In the order of their kinds, so that what refers to something new comes after it. */
    private static List<Variation> variations(Plan plan, Id<Scenario> scenario) {
        return plan.all(Variation.class).stream().filter(it -> it.scenario().equals(scenario)).sorted(ScenarioPlan::inOrder).toList();
    }

    private static int inOrder(Variation one, Variation other) {
        var kinds = new Edit(one.before(), one.after()).kind().compareTo(new Edit(other.before(), other.after()).kind());
        return kinds != 0 ? kinds : one.id().compareTo(other.id());
    }

    private static Optional<Plan> tried(Plan base, List<Variation> variations) {
        var edits = new ArrayList<Edit>();
        try {
            for (var variation : variations) {
                edits.addAll(edits(base, variation));
            }
            return Optional.of(base.with(List.copyOf(new LinkedHashMap<>(byTarget(edits)).values())));
        } catch (Refusal doesNotFit) {
            return Optional.empty();
        }
    }

    /** What goes in one variation cannot be let go of in another as well. */
    private static Map<Id<?>, Edit> byTarget(List<Edit> edits) {
        var one = new LinkedHashMap<Id<?>, Edit>();
        for (var edit : edits) {
            one.merge(edit.id(), edit, (first, second) -> first.after() == null ? first : second);
        }
        return one;
    }

    /** @throws Refusal if what the variation is about is gone from the plan, or has come into it meanwhile */
    private static List<Edit> edits(Plan base, Variation variation) {
        var present = base.part(variation.target()).orElse(null);
        var before = variation.before();
        var after = variation.after();
        if (before == null) {
            return after == null || after.equals(present) ? List.of() : List.of(Edit.add(after));
        }
        if (after == null) {
            return present == null ? List.of() : Removal.of(base, present);
        }
        if (present == null || present.getClass() != after.getClass()) {
            throw new Refusal("part.missing", variation.target());
        }
        var merged = merged(before, after, present);
        return merged.equals(present) ? List.of() : List.of(Edit.change(present, merged));
    }

    private static Part merged(Part before, Part after, Part present) {
        Map<String, @Nullable Object> own = new HashMap<>();
        for (var component : Shape.of(after).components()) {
            var value = component.of(after);
            if (!Objects.equals(component.of(before), value)) {
                own.put(component.name(), value);
            }
        }
        return Shape.with(present, own);
    }

    /**
     * What has to be done to the plan for the scenario to change so.
     *
     * @param edits of the scenario's plan
     * @param ids names new variations
     * @throws Refusal if the scenario's plan refuses them
     */
    public List<Edit> edits(List<Edit> edits, Ids ids) {
        var next = plan.with(edits);
        var known = new HashMap<Id<?>, Variation>();
        variations(base, scenario).forEach(it -> known.put(it.target(), it));
        var passed = new ArrayList<Edit>();
        for (var edit : Difference.net(edits)) {
            if (Variation.isVariable(edit.part())) {
                changed(known.get(edit.id()), base.part(edit.id()).orElse(null), next.part(edit.id()).orElse(null), ids).ifPresent(passed::add);
            } else {
                passed.add(edit);
            }
        }
        return List.copyOf(passed);
    }

    private Optional<Edit> changed(@Nullable Variation known, @Nullable Part before, @Nullable Part after, Ids ids) {
        var same = Objects.equals(before, after);
        if (known == null) {
            return same ? Optional.empty() : Optional.of(Edit.add(new Variation(ids.fresh(Variation.class), scenario, before, after)));
        }
        var next = same ? null : new Variation(known.id(), scenario, before, after);
        return known.equals(next) ? Optional.empty() : Optional.of(new Edit(known, next));
    }

    /** What makes the plan what the scenario is, and takes the scenario away, which is no other way any more. */
    public List<Edit> promotion() {
        var edits = new ArrayList<Edit>();
        edits.addAll(Removal.of(base, base.get(scenario)));
        edits.addAll(Difference.between(base, plan));
        return List.copyOf(edits);
    }
}
