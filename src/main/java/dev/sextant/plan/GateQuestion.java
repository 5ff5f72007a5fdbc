package dev.sextant.plan;

/**
 * What has to be answered before a gate opens.
 *
 * @param proof what would prove a yes, as the method proposes it
 * @param evidence what was shown in fact
 */
public record GateQuestion(
        Id<GateQuestion> id, Id<Gate> gate, double rank, Words text, Answer answer, Words proof, Words evidence, String origin)
        implements Part, Ranked {

    /** What the room said. */
    public enum Answer {
        OPEN,
        YES,
        NO,
        PENDING
    }

    public GateQuestion {
        rank = Require.rank(rank);
        text.named("gateQuestion.text");
        proof.atMost(Require.SENTENCE, "gateQuestion.proof");
        evidence.atMost(Require.SENTENCE, "gateQuestion.evidence");
        origin = Require.line(origin, "gateQuestion.origin");
    }

    public GateQuestion withText(Words text) {
        return new GateQuestion(id, gate, rank, text, answer, proof, evidence, origin);
    }

    public GateQuestion withAnswer(Answer answer) {
        return new GateQuestion(id, gate, rank, text, answer, proof, evidence, origin);
    }

    public GateQuestion withEvidence(Words evidence) {
        return new GateQuestion(id, gate, rank, text, answer, proof, evidence, origin);
    }
}
