package dev.sextant.analysis.load;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What levelling would do.
 *
 * @param moves in the order of the days to which they lead
 * @param refused the tasks that may not be put off
 * @param remains what stays above 100 %
 * @param behind how many overloaded weeks lie in what is done already
 * @param before the overloaded weeks of all roles in the plan as it is
 * @param after how many of them there are with all moves
 * @param finishBefore the last day of the plan as it is; nothing without tasks
 * @param cost by how many working days the plan ends later
 * @param missed how many deadlines are missed with all moves that are kept now
 */
public record Proposal(
        List<Move> moves, Set<Id<Task>> refused, List<Remainder> remains, int behind, int before, int after,
        @Nullable LocalDate finishBefore, @Nullable LocalDate finishAfter, double cost, int missed) {

    public Proposal {
        moves = List.copyOf(moves);
        refused = Set.copyOf(refused);
        remains = List.copyOf(remains);
    }

    /** All moves as one gesture. */
    public List<Edit> edits() {
        return moves.stream().map(Move::edit).toList();
    }
}
