package dev.sextant.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How it is judged whether the engagement is worth its money. A plan has one or none.
 *
 * @param years that are looked at from the plan's start
 * @param discountRate percent a year; without one there is no net present value
 * @param financeRate what money costs, for the modified rate of return; the discount rate where none is named
 * @param reinvestRate what money earns, likewise
 * @param withTax whether costs count with their tax, as they do for whom no tax is given back
 */
public record Appraisal(
        Id<Appraisal> id,
        int years,
        @Nullable BigDecimal discountRate,
        @Nullable BigDecimal financeRate,
        @Nullable BigDecimal reinvestRate,
        boolean withTax)
        implements Part {

    /** There is at most one, so its id is known. */
    public static final Id<Appraisal> ID = new Id<>("appraisal");

    /** What counts where a plan says nothing: no rate is assumed. */
    public static final Appraisal OPEN = new Appraisal(ID, 5, null, null, null, false);

    public static final int MOST_YEARS = 10;

    private static final int MOST_PERCENT = 100;

    public Appraisal {
        if (!id.equals(ID)) {
            throw new Refusal("appraisal.one", ID);
        }
        Require.within(1, MOST_YEARS, years, "appraisal.years");
        discountRate = rate(discountRate, "appraisal.discountRate");
        financeRate = rate(financeRate, "appraisal.financeRate");
        reinvestRate = rate(reinvestRate, "appraisal.reinvestRate");
    }

    private static @Nullable BigDecimal rate(@Nullable BigDecimal percent, String component) {
        return percent == null ? null : Require.percent(MOST_PERCENT, percent, component);
    }

    public static Appraisal of(Plan plan) {
        return plan.find(ID).orElse(OPEN);
    }

    public Appraisal withYears(int years) {
        return new Appraisal(id, years, discountRate, financeRate, reinvestRate, withTax);
    }

    public Appraisal withDiscountRate(@Nullable BigDecimal discountRate) {
        return new Appraisal(id, years, discountRate, financeRate, reinvestRate, withTax);
    }

    public Appraisal withFinanceRate(@Nullable BigDecimal financeRate) {
        return new Appraisal(id, years, discountRate, financeRate, reinvestRate, withTax);
    }

    public Appraisal withReinvestRate(@Nullable BigDecimal reinvestRate) {
        return new Appraisal(id, years, discountRate, financeRate, reinvestRate, withTax);
    }

    public Appraisal withTax(boolean withTax) {
        return new Appraisal(id, years, discountRate, financeRate, reinvestRate, withTax);
    }
}
