package dev.sextant.analysis.cost;

import dev.sextant.plan.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Money as a whole number of the smallest unit of its currency, in which sums agree. */
public final class Minor {

    /** Of the smallest unit. A hundred thousand lines of it can still be added up. */
    public static final long LARGEST = 90_000_000_000_000L;

    /** Before the point; more of them are too large in any currency, and might not even fit the memory. */
    private static final int MOST_DIGITS = 14;

    private Minor() {}

    /**
     * Half up.
     *
     * @param amount in the currency's main unit
     * @throws ArithmeticException if it is larger than {@link #LARGEST}
     */
    public static long of(BigDecimal amount, Currency currency) {
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new ArithmeticException("Too large to be added up");
        }
        var units = amount.setScale(digits(currency), RoundingMode.HALF_UP).unscaledValue().longValueExact();
        requireToBeAdded(units);
        return units;
    }

    /**
     * @param units of the smallest unit, whole or not
     * @throws ArithmeticException if they are more than {@link #LARGEST}
     */
    static void requireToBeAdded(double units) {
        if (Math.abs(units) > LARGEST) {
            throw new ArithmeticException("Too large to be added up: " + units);
        }
    }

    public static Money money(long units, Currency currency) {
        return new Money(BigDecimal.valueOf(units, digits(currency)), currency);
    }

    /** Decimals of the currency's main unit. */
    public static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
