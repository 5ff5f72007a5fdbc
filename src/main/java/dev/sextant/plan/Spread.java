package dev.sextant.plan;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A quantity or a price as three points: exact decimals, none negative, in rising order.
 *
 * @param low what it is when all goes well
 * @param likely what it is most often
 * @param high what it is when much goes wrong
 */
public record Spread(BigDecimal low, BigDecimal likely, BigDecimal high) {

    public static final Spread ZERO = certain(BigDecimal.ZERO);
    public static final Spread ONE = certain(BigDecimal.ONE);

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    public Spread {
        low = Require.amount(low, "low");
        likely = Require.amount(likely, "likely");
        high = Require.amount(high, "high");
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new Refusal("spread.order", low, likely, high);
        }
    }

    public static Spread certain(BigDecimal amount) {
        return new Spread(amount, amount, amount);
    }

    public boolean isCertain() {
        return low.equals(high);
    }

    /** The classic PERT mean (a + 4m + b) / 6, to 34 digits. */
    public BigDecimal mean() {
        return low.add(likely.multiply(FOUR)).add(high).divide(SIX, MathContext.DECIMAL128);
    }
}
