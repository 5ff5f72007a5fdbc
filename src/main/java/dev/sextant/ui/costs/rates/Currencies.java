package dev.sextant.ui.costs.rates;

import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Currencies by their three letters. */
final class Currencies {

    /** Offered for a new exchange rate. */
    static final List<String> USUAL = List.of("EUR", "USD", "GBP", "JPY", "HKD", "SGD", "CHF", "CNY");

    private Currencies() {}

    /** @throws Refusal {@code read.currency} if there is none */
    static Currency read(String typed) {
        var code = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("read.currency", typed.strip()).because(unknown);
        }
    }

    /** Nothing for the plan's own. */
    static @Nullable Currency unlessOwn(Currency currency, Plan plan) {
        return currency.equals(plan.charter().currency()) ? null : currency;
    }
}
