package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a day of a role costs, from a day on until a later rate of the role begins.
 *
 * @param perDay without tax
 * @param currency the charter's where none is named
 * @param source where the rate was found
 */
public record Rate(
        Id<Rate> id, Id<Role> role, LocalDate from, BigDecimal perDay, @Nullable Currency currency, String source) implements Part {

    public Rate {
        Require.day(from, "rate.from");
        perDay = Require.amount(perDay, "rate.perDay");
        source = Require.line(source, "rate.source");
    }

    public Rate withFrom(LocalDate from) {
        return new Rate(id, role, from, perDay, currency, source);
    }

    public Rate withPerDay(BigDecimal perDay) {
        return new Rate(id, role, from, perDay, currency, source);
    }

    public Rate withCurrency(@Nullable Currency currency) {
        return new Rate(id, role, from, perDay, currency, source);
    }

    public Rate withSource(String source) {
        return new Rate(id, role, from, perDay, currency, source);
    }
}
