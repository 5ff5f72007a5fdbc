package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * A worksheet that a phase fills in: a scorecard, a register, a matrix. Its rows are {@link SheetRow}s.
 *
 * @param purpose what it is for, in a sentence
 * @param subject heads the first column, which holds what each row is about
 * @param columns what is asked of each row, at most {@link #MOST_COLUMNS}
 * @param verdicts what the sheet comes to, the one asked for least first; none when it comes to nothing
 */
public record Sheet(
        Id<Sheet> id,
        Id<Phase> phase,
        double rank,
        Words name,
        Words purpose,
        Words subject,
        List<Column> columns,
        List<Verdict> verdicts,
        String origin)
        implements Part, Ranked {

    public static final int MOST_COLUMNS = 8;

    /** The cell of a {@link Type#YES_NO} column. */
    public static final String YES = "yes";

    /** The other one. */
    public static final String NO = "no";

    /** What the cells of a column hold, each as plain text in one form; an empty cell is always allowed. */
    public enum Type {
        TEXT,
        /** An exact decimal. */
        NUMBER,
        /** An amount in the charter's currency, not negative. */
        MONEY,
        /** From 0 to 100. */
        PERCENT,
        /** As {@code 2027-03-26}. */
        DATE,
        YES_NO,
        /** A whole number from 1 to 5. */
        SCORE,
        /** What a score counts, not negative. */
        WEIGHT,
        /** The number of one of the options, from 1. */
        CHOICE,
        /** What the numbers before it in the row come to, multiplied; its own cells stay empty. */
        PRODUCT
    }

    /**
     * A question to every row.
     *
     * @param options of a {@link Type#CHOICE}; none otherwise
     */
    public record Column(Words name, Type type, List<Words> options) {

        public Column {
            name.named("sheet.column");
            options = List.copyOf(options);
            if (options.isEmpty() == (type == Type.CHOICE)) {
                throw new Refusal("sheet.options", name, type);
            }
        }

        /** @throws Refusal if a cell of this column cannot hold such a text */
        public void require(String cell) {
            if (!cell.isEmpty() && !takes(cell)) {
                throw new Refusal("sheet.cell", name, Require.shortened(cell), type);
            }
        }

        private boolean takes(String cell) {
            try {
                return switch (type) {
                    case TEXT -> true;
                    case NUMBER -> isPlain(new BigDecimal(cell).abs());
                    case MONEY, WEIGHT -> isPlain(new BigDecimal(cell));
                    case PERCENT -> isPlain(new BigDecimal(cell)) && new BigDecimal(cell).compareTo(BigDecimal.valueOf(100)) <= 0;
                    case DATE -> isDay(LocalDate.parse(cell));
                    case YES_NO -> cell.equals(YES) || cell.equals(NO);
                    case SCORE -> isWithin(cell, 5);
                    case CHOICE -> isWithin(cell, options.size());
                    case PRODUCT -> false;
                };
            } catch (NumberFormatException | DateTimeParseException | Refusal otherwise) {
                return false;
            }
        }

        private static boolean isPlain(BigDecimal number) {
            return Require.amount(number, "sheet.cell").signum() >= 0;
        }

        private static boolean isDay(LocalDate day) {
            Require.day(day, "sheet.cell");
            return true;
        }

        private static boolean isWithin(String cell, int most) {
            var number = Integer.parseInt(cell);
            return number >= 1 && number <= most && cell.equals(Integer.toString(number));
        }
    }

    /**
     * What a sheet comes to.
     *
     * @param from the least measure for it: a mean score from 1 to 5, or a share of yes from 0 to 100
     */
    public record Verdict(double from, Words says) {

        public Verdict {
            from = Require.rank(from);
            says.named("sheet.verdict");
        }
    }

    public Sheet {
        rank = Require.rank(rank);
        name.named("sheet.name");
        purpose.atMost(Require.SENTENCE, "sheet.purpose");
        subject.named("sheet.subject");
        columns = List.copyOf(columns);
        Require.within(1, MOST_COLUMNS, columns.size(), "sheet.columns");
        verdicts = List.copyOf(verdicts);
        origin = Require.line(origin, "sheet.origin");
    }

    public Sheet withRank(double rank) {
        return new Sheet(id, phase, rank, name, purpose, subject, columns, verdicts, origin);
    }

    public Sheet withName(Words name) {
        return new Sheet(id, phase, rank, name, purpose, subject, columns, verdicts, origin);
    }

    public Sheet withPurpose(Words purpose) {
        return new Sheet(id, phase, rank, name, purpose, subject, columns, verdicts, origin);
    }
}
