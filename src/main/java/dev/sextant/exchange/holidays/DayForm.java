package dev.sextant.exchange.holidays;

import dev.sextant.exchange.holidays.Cells.Row;
import dev.sextant.plan.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a table writes its days: with the year first in any form, with dots, with the month in words, or with strokes. */
enum DayForm {
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
    static boolean looksLikeDay(String cell) {
        var plain = plain(cell);
        return YEAR_FIRST.matcher(plain).matches() || DOTTED.matcher(plain).matches()
                || STROKES.matcher(plain).matches() || WORDS.matcher(plain).matches();
    }

    /**
     * Whether 3/4/2026 is a day in April or in March, told by a day after the 12th of any month in these columns.
     *
     * @throws Refusal {@code holidays.order-mixed} if both orders occur, {@code holidays.order-unknown} if nothing tells
     */
    static DayForm of(List<Row> rows, int... columns) {
        Optional<Row> unsure = Optional.empty();
        Optional<Row> dayFirst = Optional.empty();
        Optional<Row> monthFirst = Optional.empty();
        var shown = columns[0];
        for (var column : columns) {
            for (var row : rows) {
                var parts = STROKES.matcher(plain(row.cell(column)));
                if (parts.matches() && number(parts, 1) <= 12 && number(parts, 2) <= 12) {
                    shown = unsure.isEmpty() && number(parts, 1) != number(parts, 2) ? column : shown;
                    unsure = unsure.isEmpty() && number(parts, 1) != number(parts, 2) ? Optional.of(row) : unsure;
                } else if (parts.matches()) {
                    dayFirst = number(parts, 1) > 12 ? Optional.of(row) : dayFirst;
                    monthFirst = number(parts, 2) > 12 ? Optional.of(row) : monthFirst;
                }
            }
        }
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            throw new Refusal("holidays.order-mixed", dayFirst.get().line(), monthFirst.get().line());
        }
        if (unsure.isPresent() && dayFirst.isEmpty() && monthFirst.isEmpty()) {
            throw unknown(unsure.get(), shown);
        }
        return monthFirst.isPresent() ? MONTH_FIRST : DAY_FIRST;
    }

    private static Refusal unknown(Row row, int column) {
        var cell = row.cell(column);
        return new Refusal("holidays.order-unknown", Gathering.shortened(cell), row.line(), DAY_FIRST.read(cell), MONTH_FIRST.read(cell));
    }

    /** @throws Refusal {@code holidays.date} if it is no day */
    LocalDate read(String cell) {
        var plain = plain(cell);
        try {
            var found = match(YEAR_FIRST, plain).map(it -> it.group(1) == null ? date(it, 4, 5, 6) : date(it, 1, 2, 3))
                    .or(() -> match(DOTTED, plain).map(it -> date(it, 3, 2, 1)))
                    .or(() -> match(STROKES, plain).map(it -> this == DAY_FIRST ? date(it, 3, 2, 1) : date(it, 3, 1, 2)))
                    .or(() -> match(WORDS, plain).map(it -> it.group(1) == null ? named(it, 6, 4, 5) : named(it, 3, 2, 1)));
            return found.orElseThrow(() -> new Refusal("holidays.date", Gathering.shortened(cell)));
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("holidays.date", Gathering.shortened(cell)).because(noSuchDay);
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
