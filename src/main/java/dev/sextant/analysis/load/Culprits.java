package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Reason;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Network;
import dev.sextant.plan.Task;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the move that broke a link: the one that decides when its predecessor happens. */
record Culprits(Schedule after, Network network, Set<Integer> moved) {

    /** The index of the task that was put off; nothing where the chain leads to none. */
    Optional<Integer> of(Link link) {
        var walked = new HashSet<Id<Task>>();
        var task = link.predecessor();
        while (walked.add(task)) {
            var leaf = last(task);
            if (moved.contains(network.index(leaf)) && after.reason(leaf) instanceof Reason.Rule) {
                return Optional.of(network.index(leaf));
            }
            if (!(after.reason(leaf) instanceof Reason.Waits waits)) {
                return Optional.empty();
            }
            task = waits.link().predecessor();
        }
        return Optional.empty();
    }

    /** Of a summary, the task that ends it. */
    private Id<Task> last(Id<Task> task) {
        return !after.isSummary(task)
                ? task
                : network.tasks().stream().filter(it -> !after.isSummary(it.id()) && isBelow(it, task))
                        .max(Comparator.comparing(it -> after.of(it).end())).orElseThrow().id();
    }

    private boolean isBelow(Task task, Id<Task> summary) {
        for (var above = network.parent(network.index(task.id())); above >= 0; above = network.parent(above)) {
            if (network.tasks().get(above).id().equals(summary)) {
                return true;
            }
        }
        return false;
    }
}
