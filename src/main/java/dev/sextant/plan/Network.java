package dev.sextant.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tasks and links as events in an order in which each comes after all that it waits for. Every task has two events, its
 * start and its finish. A summary starts before its tasks may and finishes after they have, so a link to or from a
 * summary binds all of them.
 */
public final class Network {

    private final List<Task> tasks;
    private final Map<Id<Task>, Integer> index = new HashMap<>();
    private final int[] firstArc;
    private final int[] arcTo;
    private final int[] order;

    private Network(Plan plan) {
        tasks = List.copyOf(plan.all(Task.class));
        for (var task : tasks) {
            index.put(task.id(), index.size());
        }
        var arcs = arcs(plan);
        firstArc = new int[2 * tasks.size() + 1];
        arcs.forEach(arc -> firstArc[arc[0] + 1]++);
        Arrays.parallelPrefix(firstArc, Integer::sum);
        arcTo = new int[arcs.size()];
        var next = firstArc.clone();
        arcs.forEach(arc -> arcTo[next[arc[0]]++] = arc[1]);
        order = ordered();
    }

    /** @throws Refusal {@code link.cycle}, naming the tasks, if some wait for each other in a circle */
    public static Network of(Plan plan) {
        return new Network(plan);
    }

    /** In the order of their index. */
    public List<Task> tasks() {
        return tasks;
    }

    public int index(Id<Task> task) {
        return Objects.requireNonNull(index.get(task), task::value);
    }

    public static int start(int task) {
        return 2 * task;
    }

    public static int finish(int task) {
        return 2 * task + 1;
    }

    /** All events, each after those that it waits for. Event {@code e} is of task {@code e / 2}; odd ones are finishes. */
    public int[] order() {
        return order.clone();
    }

    /** The events that wait for this one. */
    public int[] after(int event) {
        return Arrays.copyOfRange(arcTo, firstArc[event], firstArc[event + 1]);
    }

    private List<int[]> arcs(Plan plan) {
        var arcs = new ArrayList<int[]>();
        for (var task : tasks) {
            var own = index(task.id());
            arcs.add(new int[] {start(own), finish(own)});
            if (task.parent() != null) {
                var parent = index(task.parent());
                arcs.add(new int[] {start(parent), start(own)});
                arcs.add(new int[] {finish(own), finish(parent)});
            }
        }
        for (var link : plan.all(Link.class)) {
            arcs.add(new int[] {finish(index(link.predecessor())), start(index(link.successor()))});
        }
        return arcs;
    }

    /** Kahn's algorithm (1962); what it cannot place lies on a circle or behind one. */
    private int[] ordered() {
        var events = 2 * tasks.size();
        var waiting = new int[events];
        for (var to : arcTo) {
            waiting[to]++;
        }
        var placed = new int[events];
        var end = 0;
        for (var event = 0; event < events; event++) {
            if (waiting[event] == 0) {
                placed[end++] = event;
            }
        }
        for (var at = 0; at < end; at++) {
            for (var arc = firstArc[placed[at]]; arc < firstArc[placed[at] + 1]; arc++) {
                if (--waiting[arcTo[arc]] == 0) {
                    placed[end++] = arcTo[arc];
                }
            }
        }
        if (end < events) {
            throw new Refusal("link.cycle", cycle(waiting));
        }
        return placed;
    }

    /** The names of the tasks of one circle, in the order in which they wait for each other. */
    private List<Words> cycle(int[] waiting) {
        var cause = new int[waiting.length];
        Arrays.fill(cause, -1);
        for (var event = 0; event < waiting.length; event++) {
            for (var arc = firstArc[event]; waiting[event] > 0 && arc < firstArc[event + 1]; arc++) {
                cause[arcTo[arc]] = event;
            }
        }
        var event = 0;
        while (waiting[event] == 0) {
            event++;
        }
        var walked = new LinkedHashSet<Integer>();
        while (walked.add(event)) {
            event = cause[event];
        }
        var circle = new ArrayList<>(walked);
        var names = new LinkedHashSet<Words>();
        circle.subList(circle.indexOf(event), circle.size()).reversed().forEach(it -> names.add(tasks.get(it / 2).name()));
        return List.copyOf(names);
    }
}
