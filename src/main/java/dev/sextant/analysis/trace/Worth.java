package dev.sextant.analysis.trace;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What a number is, by its unit. */
public sealed interface Worth {

    /** Money in the smallest unit of the plan's currency. */
    record Amount(long units) implements Worth {}

    /** The price of one. @param currency nothing where it is not told */
    record Price(BigDecimal amount, @Nullable Currency currency) implements Worth {}

    /** How many. */
    record Count(BigDecimal number) implements Worth {}

    /** 0.5 is 50 %. */
    record Fraction(double fraction) implements Worth {}

    /** What something is multiplied with or divided by. */
    record Times(double factor) implements Worth {}

    /** Months from the start of the plan. */
    record Duration(double months) implements Worth {}

    /** A month of the calendar. */
    record Month(YearMonth month) implements Worth {}
}
