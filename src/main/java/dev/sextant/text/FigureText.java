package dev.sextant.text;

import dev.sextant.plan.Refusal;
import dev.sextant.text.Figures.Mark;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one figure.
 *
 * @param digits with a point or comma as they stand, without blanks and apostrophes
 * @param power of ten that a word such as 万 stands for
 * @param isNegative by a sign on either side or by parentheses
 */
record FigureText(String digits, int power, boolean isNegative, boolean isPercent, @Nullable Currency currency, boolean isGrouped) {

    private static final int LONGEST = 60;

    private static final String SIGN = "[+\\-\u2212\u2010-\u2015\u00AD]";
    private static final String MONEY = "[A-Za-z]{0,3}\\$|[¥€£₩₹]|[A-Za-z]{3}|人民币|美元|欧元|日元|港元|港币|英镑|元|圆";
    private static final Pattern FORM = Pattern.compile(
            "(?<open>\\()?\\s*(?<sign>" + SIGN + ")?\\s*(?<before>" + MONEY + ")?\\s*(?<inner>" + SIGN + ")?\\s*"
                    + "(?<digits>[0-9.,][0-9.,' `\u2019]*)"
                    + "(?<scale>万亿|百万|千万|亿|万|千|百|[kKmM](?![A-Za-z]))?\\s*(?<after>" + MONEY + ")?\\s*(?<percent>%)?\\s*(?<trailing>" + SIGN + ")?\\s*(?<close>\\))?");

    private static final Pattern BLANKS = Pattern.compile("\\d{1,3}(?<blank>[' `\u2019])\\d{3}(\\k<blank>\\d{3})*([.,]\\d*)?");
    private static final Pattern ONE_OR_NONE = Pattern.compile("\\d+|\\d*[.,]\\d+|\\d+[.,]");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?|\\d{1,3}(\\.\\d{3})+(,\\d*)?");
    private static final Pattern OPEN = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Map<String, Integer> POWERS = Map.of(
            "万亿", 12, "亿", 8, "千万", 7, "百万", 6, "万", 4, "千", 3, "百", 2, "k", 3, "m", 6);

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("¥", "CNY"), Map.entry("元", "CNY"), Map.entry("圆", "CNY"), Map.entry("人民币", "CNY"), Map.entry("RMB", "CNY"),
            Map.entry("$", "USD"), Map.entry("US$", "USD"), Map.entry("美元", "USD"), Map.entry("€", "EUR"), Map.entry("欧元", "EUR"),
            Map.entry("£", "GBP"), Map.entry("英镑", "GBP"), Map.entry("日元", "JPY"), Map.entry("HK$", "HKD"), Map.entry("港元", "HKD"),
            Map.entry("港币", "HKD"), Map.entry("₩", "KRW"), Map.entry("₹", "INR"), Map.entry("A$", "AUD"), Map.entry("C$", "CAD"),
            Map.entry("S$", "SGD"), Map.entry("NT$", "TWD"));

    /** Which currencies share a sign. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "$", Set.of("USD", "AUD", "CAD", "HKD", "SGD", "TWD", "NZD", "MXN"), "¥", Set.of("CNY", "JPY"));

    /** Nothing where the text is no figure. @throws Refusal {@code read.currency} */
    static Optional<FigureText> of(String text, @Nullable Currency home) {
        var plain = text.length() > LONGEST ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var parts = FORM.matcher(plain);
        if (!parts.matches() || (parts.group("open") == null) != (parts.group("close") == null)
                || parts.group("before") != null && parts.group("after") != null && !parts.group("after").matches("元|圆")) {
            return Optional.empty();
        }
        var signs = parts.group("sign") == null ? "" : parts.group("sign");
        signs += parts.group("inner") == null ? "" : parts.group("inner");
        signs += parts.group("trailing") == null ? "" : parts.group("trailing");
        signs += parts.group("open") == null ? "" : "-";
        var digits = parts.group("digits").strip();
        var isBlanked = BLANKS.matcher(digits).matches();
        digits = isBlanked ? digits.replaceAll("[' `\u2019]", "") : digits;
        if (signs.length() > 1 || !isNumber(digits)) {
            return Optional.empty();
        }
        var name = parts.group("before") != null ? parts.group("before") : parts.group("after");
        var scale = parts.group("scale");
        return Optional.of(new FigureText(
                digits, scale == null ? 0 : POWERS.getOrDefault(scale.toLowerCase(Locale.ROOT), 0), !signs.isEmpty() && !signs.equals("+"),
                parts.group("percent") != null, name == null ? null : currency(name, home), isBlanked));
    }

    private static boolean isNumber(String digits) {
        return ONE_OR_NONE.matcher(digits).matches() || GROUPED.matcher(digits).matches();
    }

    private static Currency currency(String name, @Nullable Currency home) {
        var code = NAMES.getOrDefault(name.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
        if (home != null && SHARED.getOrDefault(name, Set.of()).contains(home.getCurrencyCode())) {
            return home;
        }
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("read.currency", name).because(unknown);
        }
    }

    /** What the figure itself says its decimal mark is; nothing where it has none, or could have either. */
    Optional<Mark> mark() {
        var points = digits.chars().filter(it -> it == '.').count();
        var commas = digits.chars().filter(it -> it == ',').count();
        if (points + commas == 0 || isOpen()) {
            return Optional.empty();
        }
        if (points > 0 && commas > 0) {
            return Optional.of(digits.lastIndexOf('.') > digits.lastIndexOf(',') ? Mark.POINT : Mark.COMMA);
        }
        return Optional.of(points == 1 || commas > 1 ? Mark.POINT : Mark.COMMA);
    }

    /** Whether it could be read either way: 1.234. */
    boolean isOpen() {
        return !isGrouped && OPEN.matcher(digits).matches();
    }

    BigDecimal amount(Mark mark) {
        var plain = digits.replace(String.valueOf(mark.thousands), "").replace(mark.decimal, '.');
        var amount = new BigDecimal(plain).scaleByPowerOfTen(power);
        return isNegative ? amount.negate() : amount;
    }
}
