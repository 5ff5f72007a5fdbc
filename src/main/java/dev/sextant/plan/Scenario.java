package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/**
 * Another way to do it: the plan with some {@link Variation}s.
 *
 * @param purpose the question that it is to answer
 * @param strategy the well-known way that it stands for, if it does
 */
public record Scenario(Id<Scenario> id, double rank, Words name, Words purpose, @Nullable Strategy strategy)
        implements Part, Ranked {

    /** Ways between which clients choose. */
    public enum Strategy {
        /** Unit by unit. */
        GRADUAL,
        PILOT,
        PARALLEL,
        BIG_BANG,
        IN_HOUSE,
        PACKAGED,
        OUTSOURCED,
        KEEP,
        REPAIR,
        REPLACE
    }

    public Scenario {
        rank = Require.rank(rank);
        name.named("scenario.name");
        purpose.atMost(Require.SENTENCE, "scenario.purpose");
    }

    public Scenario withName(Words name) {
        return new Scenario(id, rank, name, purpose, strategy);
    }

    public Scenario withPurpose(Words purpose) {
        return new Scenario(id, rank, name, purpose, strategy);
    }

    public Scenario withStrategy(@Nullable Strategy strategy) {
        return new Scenario(id, rank, name, purpose, strategy);
    }
}
