package dev.sextant.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision at the end of a phase.
 *
 * @param decidedOn the day of the decision, once there is one
 * @param decidedBy who decided
 * @param evidence what the decision rests on
 */
public record Gate(
        Id<Gate> id,
        Id<Phase> phase,
        Words name,
        Decision decision,
        @Nullable LocalDate decidedOn,
        Words decidedBy,
        Words evidence)
        implements Part {

    /** What a gate can say. */
    public enum Decision {
        OPEN,
        GO,
        GO_WITH_CONDITIONS,
        NO_GO
    }

    public Gate {
        name.named("gate.name");
        Require.day(decidedOn, "gate.decidedOn");
        decidedBy.atMost(Require.NAME, "gate.decidedBy");
        evidence.atMost(Require.SENTENCE, "gate.evidence");
    }

    /** Whether the decision was to go on. */
    public boolean isPassed() {
        return decision == Decision.GO || decision == Decision.GO_WITH_CONDITIONS;
    }

    public Gate withName(Words name) {
        return new Gate(id, phase, name, decision, decidedOn, decidedBy, evidence);
    }

    /** Deciding dates the decision; an open gate has no date. */
    public Gate withDecision(Decision decision, LocalDate today) {
        return new Gate(id, phase, name, decision, decision == Decision.OPEN ? null : today, decidedBy, evidence);
    }

    public Gate withDecidedOn(@Nullable LocalDate decidedOn) {
        return new Gate(id, phase, name, decision, decidedOn, decidedBy, evidence);
    }

    public Gate withDecidedBy(Words decidedBy) {
        return new Gate(id, phase, name, decision, decidedOn, decidedBy, evidence);
    }

    public Gate withEvidence(Words evidence) {
        return new Gate(id, phase, name, decision, decidedOn, decidedBy, evidence);
    }
}
