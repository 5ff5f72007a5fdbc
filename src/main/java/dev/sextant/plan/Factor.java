package dev.sextant.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about the client that makes costs larger or smaller, as somebody judged it.
 *
 * @param measure what was counted or scored: staff, processes, systems, hours
 * @param amount how much of it there is, where it was counted
 * @param multiplier of every line that it acts on; one changes nothing
 * @param groups the codes of the groups of costs that it acts on
 * @param provenance what the judgement rests on
 */
public record Factor(
        Id<Factor> id,
        Influence influence,
        Words measure,
        @Nullable BigDecimal amount,
        BigDecimal multiplier,
        List<String> groups,
        String provenance)
        implements Part {

    private static final int MOST = 100;

    /** What is known to influence what a transfer costs. */
    public enum Influence {
        /** Staff, users, customers: the larger the firm, the higher the cost. */
        SIZE(true),
        /** Processes, product lines, sites: the more complex, the higher the cost. */
        COMPLEXITY(true),
        /** Systems and interfaces. */
        TECHNOLOGY(false),
        /** What the staff can do already. */
        SKILL(false),
        /** How long the business can be without its system. */
        CONTINUITY(false);

        private final boolean raises;

        Influence(boolean raises) {
            this.raises = raises;
        }

        /** Whether it is known that more of it costs more; of the others, no direction is known. */
        public boolean raises() {
            return raises;
        }
    }

    public Factor {
        measure.atMost(Require.NAME, "factor.measure");
        amount = Require.maybeAmount(amount, "factor.amount");
        multiplier = Require.amount(multiplier, "factor.multiplier");
        if (multiplier.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new Refusal("number.range", "factor.multiplier", multiplier, 0, MOST);
        }
        groups = groups.stream().map(it -> Require.line(it, "factor.groups")).distinct().sorted().toList();
        provenance = Require.line(provenance, "factor.provenance");
    }

    public Factor withMeasure(Words measure) {
        return new Factor(id, influence, measure, amount, multiplier, groups, provenance);
    }

    public Factor withAmount(@Nullable BigDecimal amount) {
        return new Factor(id, influence, measure, amount, multiplier, groups, provenance);
    }

    public Factor withMultiplier(BigDecimal multiplier) {
        return new Factor(id, influence, measure, amount, multiplier, groups, provenance);
    }

    public Factor withGroups(List<String> groups) {
        return new Factor(id, influence, measure, amount, multiplier, groups, provenance);
    }

    public Factor withProvenance(String provenance) {
        return new Factor(id, influence, measure, amount, multiplier, groups, provenance);
    }
}
