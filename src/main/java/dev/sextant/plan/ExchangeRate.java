package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a foreign currency is worth in the charter's, from a day on until a later rate of it begins.
 *
 * @param rate more than nothing
 * @param source where the rate was found
 */
public record ExchangeRate(Id<ExchangeRate> id, Currency currency, LocalDate from, BigDecimal rate, String source) implements Part {

    public ExchangeRate {
        Require.day(from, "exchangeRate.from");
        rate = Require.amount(rate, "exchangeRate.rate");
        if (rate.signum() == 0) {
            throw new Refusal("exchangeRate.zero", currency);
        }
        source = Require.line(source, "exchangeRate.source");
    }

    public ExchangeRate withCurrency(Currency currency) {
        return new ExchangeRate(id, currency, from, rate, source);
    }

    public ExchangeRate withFrom(LocalDate from) {
        return new ExchangeRate(id, currency, from, rate, source);
    }

    public ExchangeRate withRate(BigDecimal rate) {
        return new ExchangeRate(id, currency, from, rate, source);
    }

    public ExchangeRate withSource(String source) {
        return new ExchangeRate(id, currency, from, rate, source);
    }
}
