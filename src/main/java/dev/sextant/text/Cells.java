package dev.sextant.text;

import dev.sextant.plan.Refusal;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Sheet.Column;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the cell of a worksheet, for a reader and for somebody who types or pastes. */
public final class Cells {

    private static final Set<String> YES = Set.of("yes", "y", "true", "是", "有", "√", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "否", "无", "×", "✗", "✘");

    private Cells() {}

    /** Nothing for an empty cell. */
    public static String of(Texts texts, Column column, String cell) {
        return cell.isEmpty() ? "" : switch (column.type()) {
            case TEXT, SCORE, WEIGHT -> cell;
            case NUMBER, MONEY, PRODUCT -> texts.formats().number(new BigDecimal(cell));
            case PERCENT -> texts.say("value.percent", texts.formats().number(new BigDecimal(cell)));
            case DATE -> texts.formats().date(LocalDate.parse(cell));
            case YES_NO -> texts.say("value." + cell.equals(Sheet.YES));
            case CHOICE -> texts.say(column.options().get(Integer.parseInt(cell) - 1));
        };
    }

    /** As it stands in the field in which it is changed, in a form that {@link #read} understands. */
    public static String written(Texts texts, Column column, String cell) {
        return cell.isEmpty() || column.type() == Type.DATE || column.type() == Type.PERCENT ? cell : of(texts, column, cell);
    }

    /**
     * The cell for what was typed or pasted: figures and days as {@link Reading} takes them, yes, no and the options in
     * either language, or the number of an option.
     *
     * @throws Refusal {@code sheet.cell} if the column does not take it
     */
    public static String read(Column column, String typed) {
        var text = typed.strip();
        var cell = text.isEmpty() ? text : understood(column, text).orElse(text);
        column.require(cell);
        return cell;
    }

    private static Optional<String> understood(Column column, String text) {
        try {
            return switch (column.type()) {
                case TEXT, PRODUCT -> Optional.of(text);
                case NUMBER, MONEY, PERCENT, WEIGHT, SCORE -> Optional.of(Reading.number(text).stripTrailingZeros().toPlainString());
                case DATE -> Optional.of(Reading.date(text).toString());
                case YES_NO -> yesOrNo(text.toLowerCase(Locale.ROOT));
                case CHOICE -> choice(column.options(), text);
            };
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> yesOrNo(String text) {
        return YES.contains(text) ? Optional.of(Sheet.YES) : NO.contains(text) ? Optional.of(Sheet.NO) : Optional.empty();
    }

    private static Optional<String> choice(List<Words> options, String text) {
        return IntStream.range(0, options.size())
                .filter(at -> text.equalsIgnoreCase(options.get(at).en()) || text.equalsIgnoreCase(options.get(at).zh()))
                .mapToObj(at -> Integer.toString(at + 1))
                .findFirst();
    }

    /** What can be chosen in a cell, nothing first; none where it is typed or worked out. */
    public static List<String> choices(Column column) {
        return switch (column.type()) {
            case YES_NO -> List.of("", Sheet.YES, Sheet.NO);
            case SCORE -> numbers(5);
            case CHOICE -> numbers(column.options().size());
            default -> List.of();
        };
    }

    private static List<String> numbers(int most) {
        return Stream.concat(Stream.of(""), IntStream.rangeClosed(1, most).mapToObj(Integer::toString)).toList();
    }

    /**
     * What a worksheet comes to, as a sentence: {@code Mean 3.6 of 5: replace}.
     *
     * @param measure a mean score where the sheet has scores, or else a share of yes in percent
     */
    public static String result(Texts texts, Sheet sheet, double measure, Optional<Words> verdict) {
        var types = sheet.columns().stream().map(Column::type).toList();
        var key = !types.contains(Type.SCORE) ? "value.sheet.yes" : types.contains(Type.WEIGHT) ? "value.sheet.weighted" : "value.sheet.mean";
        var said = texts.say(key, measure);
        return verdict.map(it -> texts.say("value.sheet.so", said, it)).orElse(said);
    }
}
