package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a service centre does every month, with what it costs and what it brings.
 *
 * @param volume contacts a month when it begins
 * @param growth of the volume, in percent a month
 * @param conversion contacts of a hundred that lead to a sale or keep a customer
 * @param margin what one of those is worth
 * @param unitCost of a contact
 * @param fixedCost a month
 * @param from the first day; the plan's where none is named
 * @param profitFrom from when on it counts as a profit centre, whatever it was before
 * @param owner who decides what it is
 * @param reviewMonths how often that is looked at; 0 for never
 */
public record CentreActivity(
        Id<CentreActivity> id,
        double rank,
        Words name,
        Work work,
        Centre centre,
        BigDecimal volume,
        BigDecimal growth,
        BigDecimal conversion,
        BigDecimal margin,
        BigDecimal unitCost,
        BigDecimal fixedCost,
        @Nullable LocalDate from,
        @Nullable LocalDate profitFrom,
        @Nullable Id<Role> owner,
        int reviewMonths,
        CostLine.Basis basis,
        String provenance)
        implements Part, Ranked {

    private static final int MOST_PERCENT = 100;
    private static final int MOST_MONTHS = 120;

    /** What a service centre works on. */
    public enum Work {
        /** Technical support, complaints, questions about products. */
        SERVICE,
        /** Keeping customers, and winning back those who left. */
        RETENTION,
        /** Test marketing, telephone surveys, target groups: what leads to a sale. */
        OPPORTUNITY
    }

    /** What an activity answers for. */
    public enum Centre {
        COST,
        PROFIT,
        INVESTMENT
    }

    public CentreActivity {
        rank = Require.rank(rank);
        name.named("centreActivity.name");
        volume = Require.amount(volume, "centreActivity.volume");
        growth = Require.percent(MOST_PERCENT, growth, "centreActivity.growth");
        conversion = Require.percent(MOST_PERCENT, conversion, "centreActivity.conversion");
        margin = Require.amount(margin, "centreActivity.margin");
        unitCost = Require.amount(unitCost, "centreActivity.unitCost");
        fixedCost = Require.amount(fixedCost, "centreActivity.fixedCost");
        Require.day(from, "centreActivity.from");
        Require.day(profitFrom, "centreActivity.profitFrom");
        Require.within(0, MOST_MONTHS, reviewMonths, "centreActivity.reviewMonths");
        provenance = Require.line(provenance, "centreActivity.provenance");
    }

    public Centre centre(LocalDate on) {
        return profitFrom != null && !on.isBefore(profitFrom) ? Centre.PROFIT : centre;
    }

    public CentreActivity withName(Words name) {
        return Shape.with(this, "name", name);
    }

    public CentreActivity withWork(Work work) {
        return Shape.with(this, "work", work);
    }

    public CentreActivity withCentre(Centre centre) {
        return Shape.with(this, "centre", centre);
    }

    public CentreActivity withVolume(BigDecimal volume) {
        return Shape.with(entered(), "volume", volume);
    }

    public CentreActivity withGrowth(BigDecimal growth) {
        return Shape.with(entered(), "growth", growth);
    }

    public CentreActivity withConversion(BigDecimal conversion) {
        return Shape.with(entered(), "conversion", conversion);
    }

    public CentreActivity withMargin(BigDecimal margin) {
        return Shape.with(entered(), "margin", margin);
    }

    public CentreActivity withUnitCost(BigDecimal unitCost) {
        return Shape.with(entered(), "unitCost", unitCost);
    }

    public CentreActivity withFixedCost(BigDecimal fixedCost) {
        return Shape.with(entered(), "fixedCost", fixedCost);
    }

    /** Figures that somebody entered rest on that entry, whatever they rested on before. */
    private CentreActivity entered() {
        return Shape.with(this, "basis", CostLine.Basis.ENTERED);
    }

    public CentreActivity withFrom(@Nullable LocalDate from) {
        return Shape.with(this, "from", from);
    }

    public CentreActivity withProfitFrom(@Nullable LocalDate profitFrom) {
        return Shape.with(this, "profitFrom", profitFrom);
    }

    public CentreActivity withOwner(@Nullable Id<Role> owner) {
        return Shape.with(this, "owner", owner);
    }

    public CentreActivity withReviewMonths(int reviewMonths) {
        return Shape.with(this, "reviewMonths", reviewMonths);
    }

    public CentreActivity withProvenance(String provenance) {
        return Shape.with(this, "provenance", provenance);
    }
}
