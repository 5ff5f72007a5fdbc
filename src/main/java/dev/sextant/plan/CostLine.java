package dev.sextant.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that costs money: a quantity, or a formula for it, at a unit cost. What it comes to depends on the rest of the
 * plan (dates, rates, factors), so only an analysis can tell.
 *
 * @param category the code of a line or group of a cost tree; empty when it stands in none
 * @param phase the phase that it belongs to, if not to a task
 * @param task the task that it belongs to
 * @param quantity in {@code unit}s, where no formula tells it
 * @param unitCost in the currency of the terms, with tax where the terms say so
 * @param taxRate percent of the price without tax, 0 to 100
 * @param actual what was paid without a booking, without tax, in the charter's currency
 * @param basis what the figures rest on
 * @param cause what it arises from, where that was told
 * @param formula how often the unit counts, where that is worked out
 * @param role whose work it is; its rate card is that of a formula that asks for one
 * @param budget what was approved for it, without tax, in the charter's currency
 * @param closed whether nothing more will be spent on it
 * @param provenance where the figures were found
 */
public record CostLine(
        Id<CostLine> id,
        double rank,
        Words name,
        String category,
        @Nullable Id<Phase> phase,
        @Nullable Id<Task> task,
        Nature nature,
        Rhythm rhythm,
        Spread quantity,
        Words unit,
        Spread unitCost,
        BigDecimal taxRate,
        @Nullable BigDecimal actual,
        Basis basis,
        @Nullable Cause cause,
        String note,
        @Nullable Formula formula,
        Timing timing,
        Terms terms,
        @Nullable Id<Role> role,
        @Nullable BigDecimal budget,
        boolean closed,
        String provenance)
        implements Part, Ranked {

    private static final int MOST_TAX = 100;

    /** Whether the money is spent for the change itself or lost because of it. */
    public enum Nature {
        DIRECT,
        INDIRECT
    }

    /** How often it falls due. */
    public enum Rhythm {
        ONE_OFF,
        ANNUAL
    }

    /** What the figures rest on. */
    public enum Basis {
        ENTERED,
        ILLUSTRATIVE
    }

    /** What the costs of a transfer arise from. */
    public enum Cause {
        /** The two sides work differently. */
        DIFFERENCES,
        KNOWLEDGE,
        STAFFING,
        TECHNOLOGY,
        PROCESSES
    }

    public CostLine {
        rank = Require.rank(rank);
        name.named("costLine.name");
        category = Require.line(category, "costLine.category");
        unit.atMost(Require.NAME, "costLine.unit");
        taxRate = Require.percent(MOST_TAX, taxRate, "costLine.taxRate");
        actual = Require.maybeAmount(actual, "costLine.actual");
        note = Require.lines(note, "costLine.note");
        budget = Require.maybeAmount(budget, "costLine.budget");
        provenance = Require.line(provenance, "costLine.provenance");
    }

    /** Evenly over its time, at a price without tax in the charter's currency, without a budget. */
    public CostLine(
            Id<CostLine> id, double rank, Words name, String category, @Nullable Id<Phase> phase, @Nullable Id<Task> task,
            Nature nature, Rhythm rhythm, Spread quantity, Words unit, Spread unitCost, BigDecimal taxRate,
            @Nullable BigDecimal actual, Basis basis, @Nullable Cause cause, String note) {
        this(
                id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note,
                null, Timing.EVEN, Terms.OPEN, null, null, false, "");
    }

    public CostLine withName(Words name) {
        return Shape.with(this, "name", name);
    }

    public CostLine withCategory(String category) {
        return Shape.with(this, "category", category);
    }

    /** Belongs to a task, or to a phase, or to the whole engagement. */
    public CostLine withPlace(@Nullable Id<Phase> phase, @Nullable Id<Task> task) {
        return Shape.with(Shape.with(this, "phase", phase), "task", task);
    }

    public CostLine withNature(Nature nature) {
        return Shape.with(this, "nature", nature);
    }

    public CostLine withRhythm(Rhythm rhythm) {
        return Shape.with(this, "rhythm", rhythm);
    }

    public CostLine withFormula(@Nullable Formula formula) {
        return Shape.with(entered(), "formula", formula);
    }

    public CostLine withQuantity(Spread quantity) {
        return Shape.with(entered(), "quantity", quantity);
    }

    public CostLine withUnit(Words unit) {
        return Shape.with(this, "unit", unit);
    }

    public CostLine withUnitCost(Spread unitCost) {
        return Shape.with(entered(), "unitCost", unitCost);
    }

    /** Figures that somebody entered rest on that entry, whatever they rested on before. */
    private CostLine entered() {
        return Shape.with(this, "basis", Basis.ENTERED);
    }

    public CostLine withTaxRate(BigDecimal taxRate) {
        return Shape.with(this, "taxRate", taxRate);
    }

    public CostLine withActual(@Nullable BigDecimal actual) {
        return Shape.with(this, "actual", actual);
    }

    public CostLine withCause(@Nullable Cause cause) {
        return Shape.with(this, "cause", cause);
    }

    public CostLine withNote(String note) {
        return Shape.with(this, "note", note);
    }

    public CostLine withTiming(Timing timing) {
        return Shape.with(this, "timing", timing);
    }

    public CostLine withTerms(Terms terms) {
        return Shape.with(this, "terms", terms);
    }

    public CostLine withRole(@Nullable Id<Role> role) {
        return Shape.with(this, "role", role);
    }

    public CostLine withBudget(@Nullable BigDecimal budget) {
        return Shape.with(this, "budget", budget);
    }

    public CostLine withClosed(boolean closed) {
        return Shape.with(this, "closed", closed);
    }

    public CostLine withProvenance(String provenance) {
        return Shape.with(this, "provenance", provenance);
    }
}
