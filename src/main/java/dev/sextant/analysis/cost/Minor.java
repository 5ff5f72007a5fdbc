package dev.sextant.analysis.cost;

import dev.sextant.plan.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Money as a whole number of the smallest unit of its currency, in which sums agree. */
public final class Minor {

    /** Of the smallest unit. A hundred thousand lines of it can still be added up. */
    public static final long LARGEST = 90_000_000_000_000L;

    private static final BigDecimal LIMIT = BigDecimal.valueOf(LARGEST);

    private Minor() {}

    /**
     * Half up.
     *
     * @param amount in the currency's main unit
     * @throws ArithmeticException if it is larger than {@link #LARGEST}
     */
    public static long of(BigDecimal amount, Currency currency) {
        var units = amount.movePointRight(digits(currency));
        if (units.abs().compareTo(LIMIT) > 0) {
            throw new ArithmeticException("Too large to be added up: " + amount);
        }
        return units.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public static Money money(long units, Currency currency) {
        return new Money(BigDecimal.valueOf(units, digits(currency)), currency);
    }

    /** Decimals of the currency's main unit. */
    public static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
