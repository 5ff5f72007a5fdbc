package dev.sextant.exchange;

import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Link;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Takes MPXJ's relations as they are. */
final class TiesOfTasks {

    private static final double PERCENT = 100;
    private static final double ROUND_THE_CLOCK = 24;

    private final Map<Task, Integer> keys;
    private final DaysOfFile days;

    /** @param keys of the tasks that have a row */
    TiesOfTasks(Map<Task, Integer> keys, DaysOfFile days) {
        this.keys = keys;
        this.days = days;
    }

    Tie of(Relation relation) {
        var type = switch (relation.getType()) {
            case FINISH_START -> Link.Type.FINISH_TO_START;
            case START_START -> Link.Type.START_TO_START;
            case FINISH_FINISH -> Link.Type.FINISH_TO_FINISH;
            case START_FINISH -> Link.Type.START_TO_FINISH;
        };
        var unit = relation.getLag().getUnits();
        var isPercent = unit == TimeUnit.PERCENT || unit == TimeUnit.ELAPSED_PERCENT;
        var isElapsed = unit.isElapsed() || isPercent && isElapsed(relation.getPredecessorTask());
        return new Tie(
                keys.get(relation.getPredecessorTask()), keys.get(relation.getSuccessorTask()), type,
                isPercent ? part(relation, isElapsed) : isElapsed ? days.elapsed(relation.getLag()) : days.of(relation.getLag()), isElapsed,
                isPercent);
    }

    private static boolean isElapsed(@Nullable Task task) {
        return task != null && task.getDuration() != null && task.getDuration().getUnits().isElapsed();
    }

    /** A lag in percent is one of its predecessor's duration. */
    private double part(Relation relation, boolean isElapsed) {
        var from = relation.getPredecessorTask();
        var whole = from == null ? 0 : days.of(from.getDuration());
        return relation.getLag().getDuration() / PERCENT * (isElapsed ? whole * days.hoursPerDay() / ROUND_THE_CLOCK : whole);
    }
}
