package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is different in a scenario.
 *
 * @param before the part as the plan had it when the scenario changed it; nothing for what only the scenario has
 * @param after the part as the scenario has it; nothing for what it leaves out
 */
public record Variation(Id<Variation> id, Id<Scenario> scenario, @Nullable Part before, @Nullable Part after) implements Part {

    public Variation {
        var edit = new Edit(before, after);
        if (!isVariable(edit.part())) {
            throw new Refusal("variation.kind", edit.kind().singular());
        }
    }

    /** Whether a scenario may have it otherwise: not what belongs to all of them, and not what names the history. */
    public static boolean isVariable(Part part) {
        return !(part instanceof Scenario || part instanceof Variation || part instanceof Baseline);
    }

    /** The part that is different. */
    public Id<?> target() {
        return new Edit(before, after).id();
    }
}
