package dev.sextant.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that costs money: a quantity at a unit cost.
 *
 * @param category the code of a line or group of a cost tree; empty when it stands in none
 * @param phase the phase that it belongs to, if not to a task
 * @param task the task that it belongs to
 * @param quantity in {@code unit}s
 * @param unitCost without tax, in the charter's currency
 * @param taxRate percent on top, 0 to 100
 * @param cause what it arises from, where that was told
 * @param actual what was really paid so far, without tax; nothing when no invoice has come
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
        String note)
        implements Part, Ranked {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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
        taxRate = Require.amount(taxRate, "costLine.taxRate");
        if (taxRate.compareTo(WHOLE) > 0) {
            throw new Refusal("number.range", "costLine.taxRate", taxRate, 0, 100);
        }
        actual = actual == null ? null : Require.amount(actual, "costLine.actual");
        note = Require.lines(note, "costLine.note");
    }

    /** Likely quantity times likely unit cost, without tax. */
    public BigDecimal likely() {
        return quantity.likely().multiply(unitCost.likely());
    }

    /** Low times low, without tax. */
    public BigDecimal low() {
        return quantity.low().multiply(unitCost.low());
    }

    /** High times high, without tax. */
    public BigDecimal high() {
        return quantity.high().multiply(unitCost.high());
    }

    /** An amount of this line with its tax on top. */
    public BigDecimal withTax(BigDecimal amount) {
        return amount.add(amount.multiply(taxRate).movePointLeft(2));
    }

    public CostLine withName(Words name) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    public CostLine withCategory(String category) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    /** Belongs to a task, or to a phase, or to the whole engagement. */
    public CostLine withPlace(@Nullable Id<Phase> phase, @Nullable Id<Task> task) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    public CostLine withNature(Nature nature) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    public CostLine withRhythm(Rhythm rhythm) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    /** Figures that somebody entered rest on that entry, whatever they rested on before. */
    public CostLine withQuantity(Spread quantity) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, Basis.ENTERED, cause, note);
    }

    public CostLine withUnit(Words unit) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    /** @see #withQuantity */
    public CostLine withUnitCost(Spread unitCost) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, Basis.ENTERED, cause, note);
    }

    public CostLine withTaxRate(BigDecimal taxRate) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    public CostLine withActual(@Nullable BigDecimal actual) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    public CostLine withCause(@Nullable Cause cause) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }

    public CostLine withNote(String note) {
        return new CostLine(id, rank, name, category, phase, task, nature, rhythm, quantity, unit, unitCost, taxRate, actual, basis, cause, note);
    }
}
