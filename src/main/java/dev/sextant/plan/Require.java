package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a component of a part may be. Text is brought to one form, so that equal plans have equal bytes. */
final class Require {

    /** Most characters of a name. */
    static final int NAME = 300;

    /** Most characters of a sentence such as a goal or a cause. */
    static final int SENTENCE = 2_000;

    /** Most characters of a note. */
    static final int NOTE = 20_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final BigDecimal MOST_MONEY = new BigDecimal("1E+15");
    private static final int DECIMALS = 6;

    private Require() {}

    /** One line: what breaks or controls a line becomes a blank, half of a surrogate pair becomes the replacement mark. */
    static String line(String text) {
        return cleaned(text, false).strip();
    }

    static String lines(String text, String component) {
        return atMost(NOTE, cleaned(text.replace("\r\n", "\n"), true).strip(), component);
    }

    static String line(String text, String component) {
        return atMost(NAME, line(text), component);
    }

    private static String cleaned(String text, boolean keepBreaks) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                clean.append('\uFFFD');
            } else if (Character.isISOControl(point) && !(keepBreaks && point == '\n')) {
                clean.append(' ');
            } else {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    static String atMost(int characters, String text, String component) {
        if (text.length() > characters) {
            throw new Refusal("text.long", component, text.length(), characters, shortened(text));
        }
        return text;
    }

    /** Enough of a text to recognise it in a sentence. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(36, text.codePointCount(0, text.length())))) + " …";
    }

    static void day(@Nullable LocalDate day, String component) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            throw new Refusal("date.range", component, day, FIRST_DAY, LAST_DAY);
        }
    }

    static int within(int from, int to, int number, String component) {
        if (number < from || number > to) {
            throw new Refusal("number.range", component, number, from, to);
        }
        return number;
    }

    static double rank(double rank) {
        if (!Double.isFinite(rank)) {
            throw new Refusal("number.range", "rank", rank, -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        return positiveZero(rank);
    }

    /** Zero has one form: records tell 0.0 from -0.0, databases do not. */
    static double positiveZero(double number) {
        return number + 0.0;
    }

    /** An exact decimal that is not negative, in one form: no trailing zeros, at most six decimals. */
    static BigDecimal amount(BigDecimal amount, String component) {
        var plain = signed(amount, component);
        if (plain.signum() < 0) { // last: written out for the sentence, 1e-999999999 has a thousand million digits
            throw new Refusal("amount.negative", component, amount);
        }
        return plain;
    }

    static @Nullable BigDecimal maybeAmount(@Nullable BigDecimal amount, String component) {
        return amount == null ? null : amount(amount, component);
    }

    /** An exact decimal in one form: no trailing zeros, at most six decimals. */
    static BigDecimal signed(BigDecimal amount, String component) {
        if ((long) amount.precision() - amount.scale() > 16 || amount.abs().compareTo(MOST_MONEY) > 0) {
            throw new Refusal("amount.large", component, MOST_MONEY);
        }
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var plain = amount.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            throw new Refusal("amount.fine", component, DECIMALS);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A share, in percent. */
    static BigDecimal percent(int most, BigDecimal percent, String component) {
        var plain = signed(percent, component);
        if (plain.signum() < 0 || plain.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refusal("number.range", component, percent, 0, most);
        }
        return plain;
    }
}
