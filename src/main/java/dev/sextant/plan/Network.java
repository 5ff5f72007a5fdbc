package dev.sextant.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Tasks and links as events in an order in which each comes after all that it waits for. Every task has two events, its
 * start and its finish. A summary starts before its tasks may and finishes after they have, so a link to or from a
 * summary binds all of them.
 *
 * <p>A task's dates are worked out together when its turn has come, at its start. So whatever end of it a link binds, the
 * link stands before its start; and a summary is known only at its finish, so all links from it stand there.
 */
public final class Network {

    private static final int PER_TASK = 3;

    private final List<Task> tasks;
    private final List<Link> links;
    private final Map<Id<Task>, Integer> index;
    private final int[] parent;
    private final boolean[] summary;
    private final int[] firstArc;
    private final int[] arcTo;
    private final int[] order;

    private Network(Plan plan) {
        tasks = List.copyOf(plan.all(Task.class));
        links = List.copyOf(plan.all(Link.class));
        index = HashMap.newHashMap(tasks.size());
        for (var task : tasks) {
            index.put(task.id(), index.size());
        }
        parent = new int[tasks.size()];
        summary = new boolean[tasks.size()];
        for (var at = 0; at < parent.length; at++) {
            var above = tasks.get(at).parent();
            parent[at] = above == null ? -1 : index(above);
            if (above != null) {
                summary[parent[at]] = true;
            }
        }
        var arcs = Arcs.of(PER_TASK * tasks.size() + links.size());
        addTasks(arcs);
        addLinks(arcs);
        firstArc = arcs.first(2 * tasks.size());
        arcTo = arcs.to(firstArc);
        order = ordered();
    }

    /**
     * @throws Refusal {@code link.cycle}, naming the tasks, if some wait for each other in a circle; {@code link.summary} if
     *     a link is to hold the finish of a summary, which has none of its own
     */
    public static Network of(Plan plan) {
        return new Network(plan);
    }

    /** In the order of their index. */
    public List<Task> tasks() {
        return tasks;
    }

    public List<Link> links() {
        return links;
    }

    public int index(Id<Task> task) {
        return Objects.requireNonNull(index.get(task), task::value);
    }

    /** Whether the plan has this task. */
    public boolean has(Id<Task> task) {
        return index.containsKey(task);
    }

    /** The index of the summary that a task belongs to; -1 for none. */
    public int parent(int task) {
        return parent[task];
    }

    public boolean isSummary(int task) {
        return summary[task];
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

    /**
     * All events, each after those that it waits for, and of the tasks that could come next always the one that ranks first:
     * the list of a serial schedule generation scheme.
     *
     * @param rank of each task by its index, not negative; the first of equals is the one with the lower index
     */
    public int[] order(int[] rank) {
        var waiting = waiting();
        var ready = new PriorityQueue<Long>();
        for (var event = 0; event < waiting.length; event++) {
            if (waiting[event] == 0) {
                ready.add(key(event, rank));
            }
        }
        var placed = new int[waiting.length];
        for (var at = 0; at < placed.length; at++) {
            placed[at] = (int) (ready.remove() & Integer.MAX_VALUE);
            for (var arc = firstArc[placed[at]]; arc < firstArc[placed[at] + 1]; arc++) {
                if (--waiting[arcTo[arc]] == 0) {
                    ready.add(key(arcTo[arc], rank));
                }
            }
        }
        return placed;
    }

    /** Only the start of a task with no tasks below it has to wait for its turn. */
    private long key(int event, int[] rank) {
        var task = event / 2;
        return event == start(task) && !summary[task] ? (1L + rank[task]) << Integer.SIZE | event : event;
    }

    private void addTasks(Arcs arcs) {
        for (var task = 0; task < parent.length; task++) {
            arcs.put(PER_TASK * task, start(task), finish(task));
            if (parent[task] >= 0) {
                arcs.put(PER_TASK * task + 1, start(parent[task]), start(task));
                arcs.put(PER_TASK * task + 2, finish(task), finish(parent[task]));
            }
        }
    }

    private void addLinks(Arcs arcs) {
        var at = PER_TASK * parent.length;
        for (var link : links) {
            var from = index(link.predecessor());
            var to = index(link.successor());
            if (summary[to] && link.type().toFinish()) {
                throw new Refusal("link.summary", tasks.get(from).name(), tasks.get(to).name());
            }
            arcs.put(at++, summary[from] || link.type().fromFinish() ? finish(from) : start(from), start(to));
        }
    }

    /** Arcs as they come, to be sorted by where they begin. A place may stay empty. */
    private record Arcs(int[] from, int[] to) {

        private static final int EMPTY = -1;

        static Arcs of(int most) {
            var arcs = new Arcs(new int[most], new int[most]);
            Arrays.fill(arcs.from, EMPTY);
            return arcs;
        }

        void put(int at, int begin, int end) {
            from[at] = begin;
            to[at] = end;
        }

        int[] first(int events) {
            var first = new int[events + 1];
            for (var begin : from) {
                if (begin != EMPTY) {
                    first[begin + 1]++;
                }
            }
            Arrays.parallelPrefix(first, Integer::sum);
            return first;
        }

        int[] to(int[] first) {
            var sorted = new int[first[first.length - 1]];
            var next = first.clone();
            for (var arc = 0; arc < from.length; arc++) {
                if (from[arc] != EMPTY) {
                    sorted[next[from[arc]]++] = to[arc];
                }
            }
            return sorted;
        }
    }

    /** Kahn's algorithm (1962); what it cannot place lies on a circle or behind one. */
    private int[] ordered() {
        var events = 2 * tasks.size();
        var waiting = waiting();
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

    /** How many events each event waits for. */
    private int[] waiting() {
        var waiting = new int[2 * tasks.size()];
        for (var to : arcTo) {
            waiting[to]++;
        }
        return waiting;
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
