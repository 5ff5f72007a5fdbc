package dev.sextant.exchange.table;

import dev.sextant.exchange.Letters;
import dev.sextant.plan.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a table writes its days: with the year first in any form, with dots, with the month in words, or with strokes. */
public enum DayForm {
    DAY_FIRST,
    MONTH_FIRST;

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String REST = "(?:[T\\s,(（].*)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?" + REST + "|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + REST);
    private static final Pattern STROKES = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})" + REST);
    private static final Pattern WORDS = Pattern.compile(
            "(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[-\\s.]+(" + MONTHS + ")[a-z]*[-\\s.,]+(\\d{4})"
                    + "|(?:[a-z]+,?\\s+)?(" + MONTHS + ")[a-z]*[-\\s.]+(\\d{1,2})(?:st|nd|rd|th)?[-\\s,]+(\\d{4})");

    /** Whether a cell looks like a day, if only like one that does not exist. */
    public static boolean looksLikeDay(String cell) {
        var plain = plain(cell);
        return YEAR_FIRST.matcher(plain).matches() || DOTTED.matcher(plain).matches()
                || STROKES.matcher(plain).matches() || WORDS.matcher(plain).matches();
    }

    /** Whether a cell cannot be read in two ways. */
    public static boolean startsWithYear(String cell) {
        return YEAR_FIRST.matcher(plain(cell)).matches();
    }

    /** A cell that may hold a day. @param line of the table */
    public record Written(int line, String text) {}

    /**
     * Whether 3/4/2026 is a day in April or in March, told by a day after the 12th of any month in these cells.
     *
     * @throws Refusal {@code table.order-mixed} if both orders occur, {@code table.order-unknown} if nothing tells
     */
    public static DayForm of(Collection<Written> cells) {
        Optional<Written> unsure = Optional.empty();
        Optional<Written> dayFirst = Optional.empty();
        Optional<Written> monthFirst = Optional.empty();
        for (var cell : cells) {
            var parts = STROKES.matcher(plain(cell.text()));
            if (parts.matches() && number(parts, 1) <= 12 && number(parts, 2) <= 12) {
                unsure = unsure.isEmpty() && number(parts, 1) != number(parts, 2) ? Optional.of(cell) : unsure;
            } else if (parts.matches() && (number(parts, 1) <= 12 || number(parts, 2) <= 12)) {
                dayFirst = number(parts, 1) > 12 ? Optional.of(cell) : dayFirst;
                monthFirst = number(parts, 2) > 12 ? Optional.of(cell) : monthFirst;
            }
        }
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            throw new Refusal("table.order-mixed", dayFirst.get().line(), monthFirst.get().line());
        }
        if (unsure.isPresent() && dayFirst.isEmpty() && monthFirst.isEmpty()) {
            throw unknown(unsure.get());
        }
        return monthFirst.isPresent() ? MONTH_FIRST : DAY_FIRST;
    }

    private static Refusal unknown(Written cell) {
        return new Refusal("table.order-unknown", Letters.shortened(cell.text()), cell.line(), DAY_FIRST.read(cell.text()), MONTH_FIRST.read(cell.text()));
    }

    /** @throws Refusal {@code table.date} if it is no day */
    public LocalDate read(String cell) {
        var plain = plain(cell);
        try {
            var found = match(YEAR_FIRST, plain).map(it -> it.group(1) == null ? date(it, 4, 5, 6) : date(it, 1, 2, 3))
                    .or(() -> match(DOTTED, plain).map(it -> date(it, 3, 2, 1)))
                    .or(() -> match(STROKES, plain).map(it -> this == DAY_FIRST ? date(it, 3, 2, 1) : date(it, 3, 1, 2)))
                    .or(() -> match(WORDS, plain).map(it -> it.group(1) == null ? named(it, 6, 4, 5) : named(it, 3, 2, 1)));
            return found.orElseThrow(() -> new Refusal("table.date", Letters.shortened(cell)));
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("table.date", Letters.shortened(cell)).because(noSuchDay);
        }
    }

    private static Optional<MatchResult> match(Pattern pattern, String plain) {
        var matcher = pattern.matcher(plain);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static LocalDate date(MatchResult parts, int year, int month, int day) {
        return LocalDate.of(number(parts, year), number(parts, month), number(parts, day));
    }

    private static LocalDate named(MatchResult parts, int year, int month, int day) {
        return LocalDate.of(number(parts, year), MONTHS.indexOf(parts.group(month)) / 4 + 1, number(parts, day));
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String plain(String cell) {
        return cell.length() > 60 ? "" : cell.strip().toLowerCase(Locale.ROOT);
    }
}
