package dev.sextant.plan;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * On what terms something is got.
 *
 * @param currency of the price; the charter's where none is named
 * @param taxIncluded whether the price has the tax in it already
 */
public record Terms(
        @Nullable Mode mode, @Nullable Treatment treatment, String supplier, @Nullable Currency currency, boolean taxIncluded) {

    public static final Terms OPEN = new Terms(null, null, "", null, false);

    /** How something is come by. */
    public enum Mode {
        BUY,
        UPGRADE,
        MAINTAIN,
        BUILD,
        OUTSOURCE
    }

    /** How the books take it. */
    public enum Treatment {
        CAPITAL,
        OPERATING
    }

    public Terms {
        supplier = Require.line(supplier, "terms.supplier");
    }

    public Terms withMode(@Nullable Mode mode) {
        return new Terms(mode, treatment, supplier, currency, taxIncluded);
    }

    public Terms withTreatment(@Nullable Treatment treatment) {
        return new Terms(mode, treatment, supplier, currency, taxIncluded);
    }

    public Terms withSupplier(String supplier) {
        return new Terms(mode, treatment, supplier, currency, taxIncluded);
    }

    public Terms withCurrency(@Nullable Currency currency) {
        return new Terms(mode, treatment, supplier, currency, taxIncluded);
    }

    public Terms withTaxIncluded(boolean taxIncluded) {
        return new Terms(mode, treatment, supplier, currency, taxIncluded);
    }

    /** As it was said; else what is bought, upgraded or built is capital, and everything else is spent. */
    public Treatment booked() {
        if (treatment != null) {
            return treatment;
        }
        return mode == Mode.BUY || mode == Mode.UPGRADE || mode == Mode.BUILD ? Treatment.CAPITAL : Treatment.OPERATING;
    }
}
