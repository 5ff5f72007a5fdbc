package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for another budget of a cost line.
 *
 * @param amount by how much it rises, or falls where it is negative; without tax, in the charter's currency
 */
public record ChangeRequest(
        Id<ChangeRequest> id,
        double rank,
        Id<CostLine> line,
        Words name,
        BigDecimal amount,
        Status status,
        @Nullable LocalDate decidedOn,
        Words decidedBy,
        Words reason)
        implements Part, Ranked {

    /** How far the request has come. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    public ChangeRequest {
        rank = Require.rank(rank);
        name.named("changeRequest.name");
        amount = Require.signed(amount, "changeRequest.amount");
        Require.day(decidedOn, "changeRequest.decidedOn");
        decidedBy.atMost(Require.NAME, "changeRequest.decidedBy");
        reason.atMost(Require.SENTENCE, "changeRequest.reason");
    }

    public ChangeRequest withName(Words name) {
        return new ChangeRequest(id, rank, line, name, amount, status, decidedOn, decidedBy, reason);
    }

    public ChangeRequest withLine(Id<CostLine> line) {
        return new ChangeRequest(id, rank, line, name, amount, status, decidedOn, decidedBy, reason);
    }

    public ChangeRequest withAmount(BigDecimal amount) {
        return new ChangeRequest(id, rank, line, name, amount, status, decidedOn, decidedBy, reason);
    }

    /** Deciding dates the decision; what is only proposed has no date. */
    public ChangeRequest withStatus(Status status, LocalDate today) {
        return new ChangeRequest(id, rank, line, name, amount, status, status == Status.PROPOSED ? null : today, decidedBy, reason);
    }

    public ChangeRequest withDecidedBy(Words decidedBy) {
        return new ChangeRequest(id, rank, line, name, amount, status, decidedOn, decidedBy, reason);
    }

    public ChangeRequest withReason(Words reason) {
        return new ChangeRequest(id, rank, line, name, amount, status, decidedOn, decidedBy, reason);
    }
}
