package dev.sextant.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan over which variations were laid: all at once where that went, otherwise as many as the plan could take.
 *
 * @param lost those that it could not take
 */
record Merging(Plan plan, List<Variation> lost) {

    Merging {
        lost = List.copyOf(lost);
    }

    /** @param variations in an order in which what refers to something new comes after it */
    static Merging of(Plan base, List<Variation> variations) {
        var merging = new Merging(base, List.of()).take(variations);
        for (var more = merging.takeMore(); more.isPresent(); more = merging.takeMore()) {
            merging = more.get();
        }
        return merging;
    }

    /** One that does not fit among many is found by halving. */
    private Merging take(List<Variation> some) {
        var next = tried(some);
        if (next.isPresent()) {
            return new Merging(next.get(), lost);
        }
        if (some.size() == 1) {
            return new Merging(plan, Stream.concat(lost.stream(), some.stream()).toList());
        }
        return take(some.subList(0, some.size() / 2)).take(some.subList(some.size() / 2, some.size()));
    }

    /** What only fits together may have been parted; and what was taken may have made room. Nothing where no more fits. */
    private Optional<Merging> takeMore() {
        var neighbours = neighbours();
        for (var variation : lost) {
            var connected = connected(variation, neighbours);
            for (var together : connected.size() == 1 ? List.of(connected) : List.of(List.of(variation), connected)) {
                var next = tried(together);
                if (next.isPresent()) {
                    return Optional.of(new Merging(next.get(), lost.stream().filter(it -> !together.contains(it)).toList()));
                }
            }
        }
        return Optional.empty();
    }

    /** Those that were left and lead to it, or to which it leads, on whatever way. */
    private List<Variation> connected(Variation variation, Map<Id<?>, List<Variation>> neighbours) {
        var group = new LinkedHashMap<Id<?>, Variation>();
        var ahead = new ArrayDeque<>(List.of(variation));
        while (!ahead.isEmpty()) {
            var one = ahead.pop();
            if (group.putIfAbsent(one.id(), one) == null) {
                ahead.addAll(neighbours.getOrDefault(one.id(), List.of()));
            }
        }
        return group.size() == 1 ? List.of(variation) : lost.stream().filter(it -> group.containsKey(it.id())).toList();
    }

    /** What was left, by what leads to it or to which it leads. */
    private Map<Id<?>, List<Variation>> neighbours() {
        var targets = lost.stream().collect(Collectors.<Variation, Id<?>>groupingBy(Variation::target));
        var neighbours = new HashMap<Id<?>, List<Variation>>();
        for (var one : lost) {
            Stream.of(Optional.ofNullable(one.before()), Optional.ofNullable(one.after())).flatMap(Optional::stream).flatMap(Shape::references)
                    .flatMap(it -> targets.getOrDefault(it, List.of()).stream()).forEach(other -> {
                        neighbours.computeIfAbsent(one.id(), _ -> new ArrayList<>()).add(other);
                        neighbours.computeIfAbsent(other.id(), _ -> new ArrayList<>()).add(one);
                    });
        }
        return neighbours;
    }

    /** What is to be different comes first, so that what has moved away from something does not go with it; or else what is left out. */
    private Optional<Plan> tried(List<Variation> some) {
        var isLeavingOut = some.stream().anyMatch(it -> it.after() == null) && some.stream().anyMatch(it -> it.after() != null);
        return (isLeavingOut ? tried(some, this::changesFirst) : Optional.<Plan>empty()).or(() -> tried(some, this::removalsFirst));
    }

    private Optional<Plan> tried(List<Variation> some, Function<List<Variation>, List<Edit>> order) {
        try {
            return Optional.of(plan.with(order.apply(some)));
        } catch (Refusal doesNotFit) {
            return Optional.empty();
        }
    }

    /** @throws Refusal if something would go that is to be different, or if what is left out has to make room first */
    private List<Edit> changesFirst(List<Variation> some) {
        var changes = new ArrayList<Edit>();
        for (var variation : some) {
            var after = variation.after();
            var before = plan.part(variation.target()).orElse(null);
            if (after != null) {
                changes.add(new Edit(before, next(variation.before(), after, before)));
            }
        }
        var changed = plan.with(changes);
        var removal = Removal.of(changed, some.stream().filter(it -> it.after() == null).flatMap(it -> changed.part(it.target()).stream()).toList());
        for (var variation : some) {
            if (variation.after() != null && removal.stream().anyMatch(it -> it.after() == null && it.id().equals(variation.target()))) {
                throw new Refusal("part.missing", variation.target());
            }
        }
        return Difference.net(Stream.concat(changes.stream(), removal.stream()).toList());
    }

    private List<Edit> removalsFirst(List<Variation> some) {
        var edits = new LinkedHashMap<Id<?>, Edit>();
        var gone = some.stream().filter(it -> it.after() == null).flatMap(it -> plan.part(it.target()).stream()).toList();
        Removal.of(plan, gone).forEach(it -> edits.put(it.id(), it));
        for (var variation : some) {
            var after = variation.after();
            if (after != null) {
                var before = plan.part(variation.target()).orElse(null);
                var edit = edits.get(variation.target());
                var next = next(variation.before(), after, edit == null ? before : edit.after());
                if (next.equals(before)) {
                    edits.remove(variation.target());
                } else {
                    edits.put(variation.target(), new Edit(before, next));
                }
            }
        }
        return List.copyOf(edits.values());
    }

    /** @throws Refusal if what is to be different is gone */
    private static Part next(@Nullable Part before, Part after, @Nullable Part present) {
        if (before == null) {
            return after; // even if the plan has it by now: the scenario has it in its own way
        }
        if (present == null || present.getClass() != after.getClass()) {
            throw new Refusal("part.missing", after.id());
        }
        Map<String, @Nullable Object> own = new HashMap<>();
        for (var component : Shape.of(after).components()) {
            var value = component.of(after);
            if (!Objects.equals(component.of(before), value)) {
                own.put(component.name(), value);
            }
        }
        return own.isEmpty() ? present : Shape.with(present, own);
    }
}
