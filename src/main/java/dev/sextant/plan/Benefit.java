package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engagement brings in a year, once it brings all of it.
 *
 * @param kpi the figure that shows whether it has come
 * @param formula how often the unit counts, where that is worked out; otherwise {@code quantity}
 * @param unitValue what one is worth, in the charter's currency
 * @param task after whose end it begins
 * @param from the first day, where it follows no task; with neither it begins after the end of the plan
 * @param delay months until it begins
 * @param ramp how much of it comes, in percent, in its first year, its second and so on; the last one stays
 * @param owner who answers for it
 * @param provenance where the figures were found
 */
public record Benefit(
        Id<Benefit> id,
        double rank,
        Words name,
        CostLine.Nature nature,
        Goal goal,
        Words kpi,
        @Nullable Formula formula,
        Spread quantity,
        Words unit,
        Spread unitValue,
        @Nullable Id<Task> task,
        @Nullable LocalDate from,
        int delay,
        List<Integer> ramp,
        @Nullable Id<Role> owner,
        CostLine.Basis basis,
        String provenance,
        String note)
        implements Part, Ranked {

    private static final int MOST_MONTHS = 120;
    private static final int MOST_YEARS = 10;
    private static final int MOST_PERCENT = 1_000;

    /** What managing the relationship with customers is for. */
    public enum Goal {
        ACQUISITION,
        RETENTION,
        LOYALTY,
        PROFITABILITY
    }

    public Benefit {
        rank = Require.rank(rank);
        name.named("benefit.name");
        kpi.atMost(Require.NAME, "benefit.kpi");
        if (formula != null && formula.recipe() == Recipe.ASSIGNED) {
            throw new Refusal("benefit.recipe", formula.recipe());
        }
        unit.atMost(Require.NAME, "benefit.unit");
        Require.day(from, "benefit.from");
        Require.within(0, MOST_MONTHS, delay, "benefit.delay");
        ramp = List.copyOf(ramp);
        Require.within(1, MOST_YEARS, ramp.size(), "benefit.ramp");
        ramp.forEach(it -> Require.within(0, MOST_PERCENT, it, "benefit.ramp"));
        provenance = Require.line(provenance, "benefit.provenance");
        note = Require.lines(note, "benefit.note");
    }

    /** Percent of a year's worth that comes in a year, 0 for the first. */
    public int ramp(int year) {
        return ramp.get(Math.min(year, ramp.size() - 1));
    }

    public Benefit withName(Words name) {
        return Shape.with(this, "name", name);
    }

    public Benefit withNature(CostLine.Nature nature) {
        return Shape.with(this, "nature", nature);
    }

    public Benefit withGoal(Goal goal) {
        return Shape.with(this, "goal", goal);
    }

    public Benefit withKpi(Words kpi) {
        return Shape.with(this, "kpi", kpi);
    }

    public Benefit withFormula(@Nullable Formula formula) {
        return Shape.with(entered(), "formula", formula);
    }

    public Benefit withQuantity(Spread quantity) {
        return Shape.with(entered(), "quantity", quantity);
    }

    public Benefit withUnit(Words unit) {
        return Shape.with(this, "unit", unit);
    }

    public Benefit withUnitValue(Spread unitValue) {
        return Shape.with(entered(), "unitValue", unitValue);
    }

    /** Figures that somebody entered rest on that entry, whatever they rested on before. */
    private Benefit entered() {
        return Shape.with(this, "basis", CostLine.Basis.ENTERED);
    }

    /** Begins after a task, or on a day, or after the end of the plan. */
    public Benefit withBeginning(@Nullable Id<Task> task, @Nullable LocalDate from) {
        return Shape.with(Shape.with(this, "task", task), "from", from);
    }

    public Benefit withDelay(int delay) {
        return Shape.with(this, "delay", delay);
    }

    public Benefit withRamp(List<Integer> ramp) {
        return Shape.with(this, "ramp", ramp);
    }

    public Benefit withOwner(@Nullable Id<Role> owner) {
        return Shape.with(this, "owner", owner);
    }

    public Benefit withProvenance(String provenance) {
        return Shape.with(this, "provenance", provenance);
    }

    public Benefit withNote(String note) {
        return Shape.with(this, "note", note);
    }
}
