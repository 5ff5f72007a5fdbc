package dev.sextant.text;

import dev.sextant.plan.Refusal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of one column of a table as people write them: {@code ￥１，２３４．５０}, {@code 1 234,50 €}, {@code (3.2万元)},
 * {@code -12.5k}, {@code 13%}.
 *
 * <p>Whether 1.234 is a bit more than one or a bit more than a thousand is told by the rest of the column, where 12.50 or
 * 1,234,567 stands in it, or else by what the asker knows of its writer. Where neither tells, it is not guessed but refused.
 */
public final class Figures {

    /** What stands between the whole and the parts. */
    public enum Mark {
        POINT('.', ','),
        COMMA(',', '.');

        final char decimal;
        final char thousands;

        Mark(char decimal, char thousands) {
            this.decimal = decimal;
            this.thousands = thousands;
        }
    }

    /**
     * One figure.
     *
     * @param amount with its sign; of a percentage the percents
     * @param currency where it says one
     */
    public record Figure(BigDecimal amount, @Nullable Currency currency, boolean isPercent) {}

    private final Set<Mark> marks;
    private final @Nullable Currency home;

    private Figures(Set<Mark> marks, @Nullable Currency home) {
        this.marks = marks;
        this.home = home;
    }

    /**
     * @param column all its texts, those too that are no figures
     * @param usual how its writer writes figures; nothing where that is not known
     * @param home the currency that {@code $} or {@code ¥} means if it is one of several
     */
    public static Figures of(Collection<String> column, @Nullable Mark usual, @Nullable Currency home) {
        var marks = marks(column, home);
        if (marks.isEmpty() && usual != null) {
            marks.add(usual);
        }
        return new Figures(marks, home);
    }

    /** What some texts tell of how their writer writes figures; nothing where they do not tell, or tell both. */
    public static Optional<Mark> told(Collection<String> texts) {
        var marks = marks(texts, null);
        return marks.size() == 1 ? marks.stream().findFirst() : Optional.empty();
    }

    private static Set<Mark> marks(Collection<String> texts, @Nullable Currency home) {
        var marks = EnumSet.noneOf(Mark.class);
        for (var text : texts) {
            marked(text, home).ifPresent(marks::add);
        }
        return marks;
    }

    /** What names an unknown currency tells nothing, and is refused when it is read. */
    private static Optional<Mark> marked(String text, @Nullable Currency home) {
        try {
            return FigureText.of(text, home).flatMap(FigureText::mark);
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** One figure by itself, written with a point as in China, Britain and America, unless it clearly is not. */
    public static Figure one(String text) {
        return new Figures(EnumSet.of(Mark.POINT), null).read(text);
    }

    /**
     * @throws Refusal {@code read.number} if it is none, {@code read.ambiguous} if it could be two and the column does not tell
     *     which, {@code read.currency} if three letters in it are no currency
     */
    public Figure read(String text) {
        var figure = FigureText.of(text, home).orElseThrow(() -> new Refusal("read.number", Reading.shown(text)));
        if (figure.mark().isEmpty() && figure.isOpen() && marks.size() != 1) {
            throw new Refusal("read.ambiguous", Reading.shown(text), plain(figure, Mark.POINT), plain(figure, Mark.COMMA));
        }
        var mark = figure.mark().orElse(marks.contains(Mark.COMMA) && marks.size() == 1 ? Mark.COMMA : Mark.POINT);
        return new Figure(figure.amount(mark), figure.currency(), figure.isPercent());
    }

    private static String plain(FigureText figure, Mark mark) {
        return figure.amount(mark).toPlainString();
    }
}
