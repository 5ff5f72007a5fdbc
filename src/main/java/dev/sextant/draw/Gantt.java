package dev.sextant.draw;

import dev.sextant.analysis.progress.Progress;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A scheduled plan with what its chart looks up row by row, collected once: a frame costs no more than what it shows. */
public final class Gantt {

    private final Plan plan;
    private final Schedule schedule;
    private final Progress progress;
    private final Map<Id<?>, Integer> places;
    private final Map<Id<Task>, List<Link>> links;
    private final Map<Id<Phase>, List<Gate>> gates;

    private Gantt(
            Plan plan, Schedule schedule, Progress progress, Map<Id<?>, Integer> places, Map<Id<Task>, List<Link>> links,
            Map<Id<Phase>, List<Gate>> gates) {
        this.plan = plan;
        this.schedule = schedule;
        this.progress = progress;
        this.places = places;
        this.links = links;
        this.gates = gates;
    }

    public static Gantt of(Plan plan, Schedule schedule) {
        return of(plan, schedule, Outline.of(plan), Progress.of(plan));
    }

    /** Of what has been worked out elsewhere. */
    public static Gantt of(Plan plan, Schedule schedule, Outline outline, Progress progress) {
        var places = HashMap.<Id<?>, Integer>newHashMap(outline.rows().size());
        outline.rows().forEach(row -> places.put(row.id(), places.size()));
        return new Gantt(plan, schedule, progress, places, byEnds(plan.all(Link.class)), plan.by(Gate.class, Gate::phase));
    }

    private static Map<Id<Task>, List<Link>> byEnds(Collection<Link> all) {
        var links = new HashMap<Id<Task>, List<Link>>();
        for (var link : all) {
            links.computeIfAbsent(link.predecessor(), _ -> new ArrayList<>(2)).add(link);
            links.computeIfAbsent(link.successor(), _ -> new ArrayList<>(2)).add(link);
        }
        return links;
    }

    /** The same rows with other dates or links, for what is being tried within a frame. */
    public Gantt tried(Plan plan, Schedule schedule) {
        return new Gantt(plan, schedule, progress, places, hasSameLinks(plan) ? links : byEnds(plan.all(Link.class)), gates);
    }

    /** An unchanged link is the same object. */
    private boolean hasSameLinks(Plan other) {
        var mine = plan.all(Link.class);
        var theirs = other.all(Link.class);
        if (mine.size() != theirs.size()) {
            return false;
        }
        var next = theirs.iterator();
        return mine.stream().allMatch(link -> link == next.next());
    }

    public Plan plan() {
        return plan;
    }

    public Schedule schedule() {
        return schedule;
    }

    Progress progress() {
        return progress;
    }

    /** Those that end or begin at a task. */
    public List<Link> links(Id<Task> task) {
        return links.getOrDefault(task, List.of());
    }

    List<Gate> gates(Id<Phase> phase) {
        return gates.getOrDefault(phase, List.of());
    }

    /** Where a part stands in the outline of the whole plan, counted from 0; -1 for what has no row. */
    int place(Id<?> part) {
        return places.getOrDefault(part, -1);
    }
}
