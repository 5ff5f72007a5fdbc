package dev.sextant.method;

import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Ranked;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The guard against double counting. Two lines may be the same money when the trees say so and both fall in the same place
 * of the plan: one task, a phase and a task in it, or the whole engagement and anything. The same line entered twice is
 * found as well. Two lines of one list that are called otherwise are two things, as are lines in different phases.
 */
final class Overlaps {

    /** More than anybody reads. */
    private static final int MOST = 200;

    private static final Words TWICE = new Words("The same line stands here twice.", "同一成本项在此出现了两次。");

    private final Plan plan;
    private final Equivalence.Known known;
    private final List<Overlap> found = new ArrayList<>();
    private final Set<Set<Id<?>>> settled = new HashSet<>();

    private Overlaps(Plan plan, Equivalence.Known known) {
        this.plan = plan;
        this.known = known;
        plan.all(AcceptedOverlap.class).forEach(it -> settled.add(Overlap.ids(it)));
    }

    /** Those that nobody has accepted, pair by pair of the catalogue and then in the order of the lines; at most two hundred. */
    static List<Overlap> of(Plan plan, Equivalence.Known known) {
        var overlaps = new Overlaps(plan, known);
        overlaps.search();
        return List.copyOf(overlaps.found);
    }

    private void search() {
        Map<String, List<CostLine>> byCategory = new LinkedHashMap<>();
        plan.ranked(CostLine.class, it -> !it.category().isEmpty())
                .forEach(it -> byCategory.computeIfAbsent(it.category(), _ -> new ArrayList<>()).add(it));
        for (var pair : known.pairs()) {
            compare(matching(byCategory, pair::isOne), matching(byCategory, pair::isOther), pair.why());
        }
        byCategory.values().forEach(this::searchTwice);
        for (var pair : known.risks()) {
            var risks = plan.all(Risk.class).stream().filter(it -> it.origin().equals(Origin.ofRisk(pair.other())) && counts(it)).sorted(Ranked.BY_RANK).toList();
            matching(byCategory, pair::isOne).forEach(line -> risks.forEach(risk -> add(new Overlap(line, null, risk, pair.why()))));
        }
    }

    private static List<CostLine> matching(Map<String, List<CostLine>> byCategory, Predicate<String> code) {
        return byCategory.entrySet().stream().filter(it -> code.test(it.getKey())).flatMap(it -> it.getValue().stream()).toList();
    }

    private void compare(List<CostLine> some, List<CostLine> others, Words why) {
        var at = new HashMap<Object, List<CostLine>>();
        var within = new HashMap<Object, List<CostLine>>();
        for (var other : others) {
            var places = places(other);
            at.computeIfAbsent(places.getFirst(), _ -> new ArrayList<>()).add(other);
            places.forEach(it -> within.computeIfAbsent(it, _ -> new ArrayList<>()).add(other));
        }
        for (var line : some) {
            var places = places(line);
            within.getOrDefault(places.getFirst(), List.of()).forEach(it -> add(new Overlap(line, it, null, why)));
            places.stream().skip(1).flatMap(it -> at.getOrDefault(it, List.of()).stream()).forEach(it -> add(new Overlap(line, it, null, why)));
            if (found.size() == MOST) {
                return;
            }
        }
    }

    /** Where a line stands, and whatever that is part of: its task, those above it, the phase, the whole. */
    private List<Object> places(CostLine line) {
        var places = new ArrayList<Object>();
        for (var task = plan.find(line.task()).orElse(null); task != null; task = plan.find(task.parent()).orElse(null)) {
            places.add(task.id());
        }
        plan.find(line.task()).map(Task::phase).or(() -> Optional.ofNullable(line.phase())).ifPresent(places::add);
        places.add(Charter.ID);
        return places;
    }

    private void searchTwice(List<CostLine> lines) {
        Map<List<@Nullable Object>, CostLine> first = new LinkedHashMap<>();
        for (var line : lines) {
            var earlier = first.putIfAbsent(Arrays.asList(line.name(), line.phase(), line.task()), line);
            if (earlier != null) {
                add(new Overlap(earlier, line, null, TWICE));
            }
        }
    }

    private void add(Overlap overlap) {
        if (found.size() < MOST && settled.add(overlap.ids())) {
            found.add(overlap);
        }
    }

    /** Whether a risk is still to be reckoned with, and somebody has judged it. */
    private static boolean counts(Risk risk) {
        return risk.probability() != null && risk.impact() != null
                && (risk.status() == Risk.Status.OPEN || risk.status() == Risk.Status.IN_RESPONSE);
    }
}
