package dev.sextant.analysis.schedule;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Network;
import dev.sextant.plan.Task;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Turns a network into the arrays of the forward pass, and its times into a stretch for each task. */
final class Stretches {

    private final Network network;
    private final double[] delay;
    private final double[] notBefore;
    private final int[] parent;
    private final boolean[] summary;

    /**
     * @param earliest the time before which a task may not begin, in working days from the start of the plan
     * @param duration which of the three points of an estimate counts
     */
    private Stretches(Network network, ToDoubleFunction<Task> earliest, ToDoubleFunction<Estimate> duration) {
        this.network = network;
        var tasks = network.tasks();
        delay = new double[2 * tasks.size()];
        notBefore = new double[2 * tasks.size()];
        parent = new int[tasks.size()];
        summary = new boolean[tasks.size()];
        for (var at = 0; at < parent.length; at++) {
            var above = tasks.get(at).parent();
            parent[at] = above == null ? -1 : network.index(above);
            notBefore[Network.start(at)] = earliest.applyAsDouble(tasks.get(at));
            if (above != null) {
                summary[parent[at]] = true;
            }
        }
        for (var at = 0; at < parent.length; at++) {
            delay[Network.start(at)] = summary[at] ? 0 : duration.applyAsDouble(tasks.get(at).duration());
        }
        handDownDates();
    }

    /** What keeps a summary from starting keeps its tasks; in the network's order they come after it. */
    private void handDownDates() {
        for (var event : network.order()) {
            var above = parent[event / 2];
            if (event == Network.start(event / 2) && above >= 0) {
                notBefore[event] = Math.max(notBefore[event], notBefore[Network.start(above)]);
            }
        }
    }

    /** One for each task, in the network's order. */
    static Stretch[] of(Network network, Days days) {
        var stretches = new Stretches(network, task -> days.time(task.notBefore()), Estimate::likely);
        return stretches.stretches(stretches.times());
    }

    /** The time of the last event, in working days from the start of the plan, were there no dates; 0 without tasks. */
    static double length(Network network, ToDoubleFunction<Estimate> duration) {
        return Arrays.stream(new Stretches(network, _ -> 0, duration).times()).max().orElse(0);
    }

    private double[] times() {
        var firstArc = new int[delay.length + 1];
        var arcs = new int[delay.length][];
        for (var event = 0; event < delay.length; event++) {
            arcs[event] = network.after(event);
            firstArc[event + 1] = firstArc[event] + arcs[event].length;
        }
        var arcTo = Arrays.stream(arcs).flatMapToInt(Arrays::stream).toArray();
        return ForwardPass.earliest(network.order(), firstArc, arcTo, delay, notBefore);
    }

    /** Backwards through the network the tasks of a summary come before it, so that it can gather them. */
    private Stretch[] stretches(double[] time) {
        var gathered = new @Nullable Stretch[parent.length];
        var order = network.order();
        for (var at = order.length - 1; at >= 0; at--) {
            var task = order[at] / 2;
            if (order[at] != Network.start(task)) {
                continue;
            }
            if (!summary[task]) {
                gathered[task] = Stretch.of(time[order[at]], time[Network.finish(task)], notBefore[order[at]]);
            }
            if (parent[task] >= 0) {
                gathered[parent[task]] = Stretch.both(gathered[parent[task]], Objects.requireNonNull(gathered[task]));
            }
        }
        return Arrays.stream(gathered).map(Objects::requireNonNull).toArray(Stretch[]::new);
    }
}
