package dev.sextant.plan;

/**
 * What has to be answered before a gate opens.
 *
 * @param effect what it does to the gate as long as it is not answered yes
 * @param proof what would prove a yes, as the method proposes it
 * @param evidence what was shown in fact
 */
public record GateQuestion(
        Id<GateQuestion> id, Id<Gate> gate, double rank, Words text, Effect effect, Answer answer, Words proof, Words evidence, String origin)
        implements Part, Ranked {

    /** What the room said. */
    public enum Answer {
        OPEN,
        YES,
        NO,
        PENDING
    }

    /** What an answer other than yes does. */
    public enum Effect {
        /** It is weighed with the others. */
        ADVISES,
        /** The gate can be passed, and says what is missing. */
        WARNS,
        /** The gate cannot be passed. */
        BLOCKS
    }

    public GateQuestion {
        rank = Require.rank(rank);
        text.named("gateQuestion.text");
        proof.atMost(Require.SENTENCE, "gateQuestion.proof");
        evidence.atMost(Require.SENTENCE, "gateQuestion.evidence");
        origin = Require.line(origin, "gateQuestion.origin");
    }

    /** Whether the gate cannot be passed because of it. */
    public boolean blocks() {
        return effect == Effect.BLOCKS && answer != Answer.YES;
    }

    /** Whether the gate should say that it is not answered. */
    public boolean warns() {
        return effect == Effect.WARNS && answer != Answer.YES;
    }

    public GateQuestion withText(Words text) {
        return new GateQuestion(id, gate, rank, text, effect, answer, proof, evidence, origin);
    }

    public GateQuestion withAnswer(Answer answer) {
        return new GateQuestion(id, gate, rank, text, effect, answer, proof, evidence, origin);
    }

    public GateQuestion withEvidence(Words evidence) {
        return new GateQuestion(id, gate, rank, text, effect, answer, proof, evidence, origin);
    }
}
