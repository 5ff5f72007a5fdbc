package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Network;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who comes first: by latest finish, then by total float, then by the place in the outline. */
final class Ranking {

    private final Map<Id<?>, Integer> places = new HashMap<>();
    private final Schedule schedule;

    private record Standing(int task, LocalDateTime latestFinish, double totalFloat, int place) {}

    Ranking(Plan plan, Schedule schedule) {
        this.schedule = schedule;
        Outline.of(plan).rows().forEach(row -> places.put(row.id(), places.size()));
    }

    private int place(Task task) {
        return Objects.requireNonNull(places.get(task.id()));
    }

    /** The rank of each task by its index. */
    int[] ranks(Network network) {
        var standings = new ArrayList<Standing>();
        for (var task : network.tasks()) {
            var at = network.index(task.id());
            standings.add(new Standing(at, schedule.late(task.id()).end(), schedule.floats(task.id()).total(), place(task)));
        }
        standings.sort(Comparator.comparing(Standing::latestFinish).thenComparing(Standing::totalFloat).thenComparing(Standing::place));
        var ranks = new int[standings.size()];
        for (var rank = 0; rank < ranks.length; rank++) {
            ranks[standings.get(rank).task()] = rank;
        }
        return ranks;
    }

    List<Task> inOrder(Collection<Task> tasks) {
        return tasks.stream().distinct().sorted(Comparator.comparing(this::place)).toList();
    }
}
