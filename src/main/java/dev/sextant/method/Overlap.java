package dev.sextant.method;

import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Words;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money that may be counted twice: by two lines, or by a line and a risk.
 *
 * @param other the other line; nothing where it is a risk
 * @param risk the risk; nothing where it is a line
 * @param why they may be the same
 */
public record Overlap(CostLine line, @Nullable CostLine other, @Nullable Risk risk, Words why) {

    /** The other line or the risk. */
    public Part second() {
        return other == null ? Objects.requireNonNull(risk) : other;
    }

    Set<Id<?>> ids() {
        return Set.of(line.id(), second().id());
    }

    static Set<Id<?>> ids(AcceptedOverlap accepted) {
        var second = accepted.other() == null ? accepted.risk() : accepted.other();
        return second == null || second.equals(accepted.line()) ? Set.of(accepted.line()) : Set.of(accepted.line(), second);
    }
}
