package dev.sextant.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var merging = Merging.of(base, variations(base, base.get(scenario).id()));
        return new ScenarioPlan(scenario, base, merging.plan(), merging.lost());
    }

    /** In the order of their kinds, so that what refers to something new comes after it. */
    public static List<Variation> variations(Plan plan, Id<Scenario> scenario) {
        return plan.all(Variation.class).stream().filter(it -> it.scenario().equals(scenario)).sorted(ScenarioPlan::inOrder).toList();
    }

    private static int inOrder(Variation one, Variation other) {
        var kinds = new Edit(one.before(), one.after()).kind().compareTo(new Edit(other.before(), other.after()).kind());
        return kinds != 0 ? kinds : one.id().compareTo(other.id());
    }

    /** How much the scenario has otherwise than the plan, in parts. What the plan has caught up with is no difference any more. */
    public long differences() {
        return variations(base, scenario).stream()
                .map(Variation::target)
                .distinct()
                .filter(it -> !base.part(it).equals(plan.part(it)))
                .count();
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
        var known = variations(base, scenario).stream().collect(Collectors.<Variation, Id<?>>groupingBy(Variation::target));
        var passed = new ArrayList<Edit>();
        var touched = new LinkedHashSet<Id<?>>();
        for (var edit : Difference.net(edits)) {
            if (Variation.isVariable(edit.part())) {
                touched.add(edit.id());
            } else {
                passed.add(edit);
            }
        }
        touched.addAll(takenAlong(touched, known));
        for (var id : touched) {
            passed.addAll(changed(known.getOrDefault(id, List.of()), base.part(id).orElse(null), next.part(id).orElse(null), ids));
        }
        return List.copyOf(passed);
    }

    /** A part that comes back must not bring back what has gone with it or let go of it. */
    private Set<Id<?>> takenAlong(Set<Id<?>> touched, Map<Id<?>, List<Variation>> known) {
        var back = touched.stream()
                .flatMap(it -> known.getOrDefault(it, List.of()).stream())
                .filter(it -> it.after() == null)
                .flatMap(it -> base.part(it.target()).stream())
                .toList();
        return Removal.of(base, back).stream().map(Edit::id).filter(it -> base.part(it).filter(Variation::isVariable).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Edit> changed(List<Variation> known, @Nullable Part before, @Nullable Part after, Ids ids) {
        if (Objects.equals(before, after)) {
            return known.stream().map(Edit::remove).toList();
        }
        if (known.isEmpty()) {
            return List.of(Edit.add(new Variation(ids.fresh(Variation.class), scenario, before, after)));
        }
        var first = known.getFirst();
        var next = new Variation(first.id(), scenario, before, after);
        var change = first.equals(next) ? Stream.<Edit>empty() : Stream.of(Edit.change(first, next));
        return Stream.concat(change, known.stream().skip(1).map(Edit::remove)).toList();
    }

    /** What makes the plan what the scenario is, and takes the scenario away, which is no other way any more. */
    public List<Edit> promotion() {
        var edits = new ArrayList<Edit>();
        edits.addAll(Removal.of(base, base.get(scenario)));
        edits.addAll(Difference.between(base, plan));
        return List.copyOf(edits);
    }

    /**
     * What makes the plan what the scenario is, and the scenario what the plan was.
     *
     * @param ids names new variations
     */
    public List<Edit> exchange(Ids ids) {
        var edits = new ArrayList<Edit>();
        variations(base, scenario).stream().filter(it -> !lost.contains(it)).forEach(it -> edits.add(Edit.remove(it)));
        for (var edit : Difference.between(base, plan)) {
            edits.add(edit);
            edits.add(Edit.add(new Variation(ids.fresh(Variation.class), scenario, edit.after(), edit.before())));
        }
        return List.copyOf(edits);
    }
}
