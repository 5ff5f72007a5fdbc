package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/**
 * Two that look as if they cover the same money, and were both kept.
 *
 * @param other the other line, or nothing where it is a risk
 * @param risk the risk, or nothing where it is a line
 * @param reason why they are not the same
 */
public record AcceptedOverlap(
        Id<AcceptedOverlap> id, Id<CostLine> line, @Nullable Id<CostLine> other, @Nullable Id<Risk> risk, Words reason)
        implements Part {

    public AcceptedOverlap {
        reason.named("acceptedOverlap.reason").atMost(Require.SENTENCE, "acceptedOverlap.reason");
    }

    public AcceptedOverlap withReason(Words reason) {
        return new AcceptedOverlap(id, line, other, risk, reason);
    }
}
