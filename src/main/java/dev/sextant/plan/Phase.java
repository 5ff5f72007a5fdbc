package dev.sextant.plan;

/**
 * A stretch of the roadmap that ends at a gate.
 *
 * @param goal what is reached at its end
 * @param origin where in the catalogue it came from; empty when it was written by hand
 */
public record Phase(Id<Phase> id, double rank, Words name, Words goal, String origin) implements Part, Ranked {

    public Phase {
        rank = Require.rank(rank);
        name.named("phase.name");
        goal.atMost(Require.SENTENCE, "phase.goal");
        origin = Require.line(origin, "phase.origin");
    }

    public Phase withRank(double rank) {
        return new Phase(id, rank, name, goal, origin);
    }

    public Phase withName(Words name) {
        return new Phase(id, rank, name, goal, origin);
    }

    public Phase withGoal(Words goal) {
        return new Phase(id, rank, name, goal, origin);
    }
}
