package dev.sextant.exchange.holidays;

import dev.sextant.exchange.Letters;
import dev.sextant.exchange.holidays.Cells.Row;
import dev.sextant.exchange.table.DayForm;
import dev.sextant.plan.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what: told by what stands in it, and by its head where there is one.
 *
 * @param from the first day
 * @param to the last day, the same as {@code from} where there is one day a row
 * @param name -1 for none
 * @param kind whether a day is worked; -1 for none
 * @param yesIsWorked what yes means in {@code kind}
 * @param rows those below the head
 */
record Columns(int from, int to, int name, int kind, boolean yesIsWorked, List<Row> rows) {

    private static final Pattern LAST = Pattern.compile("\\b(to|end|last|until|through|bis|finish)\\b|结束|截止|终止|止$|到$|至$");
    private static final Pattern NAME = Pattern.compile("name|holiday|description|title|summary|occasion|event|名|节日|假日|说明|备注|标题");
    private static final Pattern KIND =
            Pattern.compile("kind|type|work|off.?day|is.?off|is.?holiday|status|类型|类别|性质|班|休|放假|是否");
    private static final Pattern FREE_IF_YES = Pattern.compile("off|holiday|休|放假|假");
    private static final double MOST = 0.8;
    private static final int SHOWN_HEADS = 8;

    /** @throws Refusal {@code holidays.no-days} if no column holds days */
    static Columns of(List<Row> all, String file) {
        var hasHead = !all.isEmpty() && all.getFirst().cells().stream().noneMatch(DayForm::looksLikeDay);
        var head = hasHead ? all.getFirst() : null;
        var rows = hasHead ? all.subList(1, all.size()) : all;
        var width = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var days = IntStream.range(0, width).filter(column -> share(rows, column, DayForm::looksLikeDay) >= MOST).boxed().toList();
        if (days.isEmpty()) {
            var heads = head == null ? List.<String>of() : head.cells().stream().limit(SHOWN_HEADS).map(Letters::shortened).toList();
            throw new Refusal("holidays.no-days", file, heads.size(), heads);
        }
        var to = days.stream().filter(column -> !column.equals(days.getFirst()) && (head == null || isHeaded(head, column, LAST))).findFirst()
                .orElse(days.getFirst());
        var others = IntStream.range(0, width).filter(column -> !days.contains(column)).boxed().toList();
        var kind = others.stream().filter(column -> isKind(rows, head, column)).findFirst().orElse(-1);
        var named = others.stream().filter(column -> !column.equals(kind) && head != null && isHeaded(head, column, NAME)).findFirst();
        var name = named.or(() -> others.stream().filter(column -> !column.equals(kind) && isWordy(rows, column)).findFirst()).orElse(-1);
        return new Columns(days.getFirst(), to, name, kind, !(head != null && isHeaded(head, kind, FREE_IF_YES)), rows);
    }

    /** All cells with days: first those of the first days. */
    List<DayForm.Written> days() {
        return Stream.of(from, to).distinct().flatMap(column -> rows.stream().map(row -> new DayForm.Written(row.line(), row.cell(column)))).toList();
    }

    private static boolean isHeaded(Row head, int column, Pattern words) {
        return words.matcher(head.cell(column).toLowerCase(Locale.ROOT).replace('_', ' ')).find();
    }

    /** By its content alone where that speaks of nothing but work and holidays; yes and no need a head that asks. */
    private static boolean isKind(List<Row> rows, @Nullable Row head, int column) {
        return share(rows, column, cell -> Wording.kind(cell).isPresent()) >= MOST
                || head != null && isHeaded(head, column, KIND) && share(rows, column, cell -> Wording.answer(cell, true).isPresent()) >= MOST;
    }

    private static boolean isWordy(List<Row> rows, int column) {
        return share(rows, column, cell -> cell.codePoints().anyMatch(Character::isLetter)) >= MOST;
    }

    private static double share(List<Row> rows, int column, Predicate<String> wanted) {
        var filled = rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(wanted).count() / filled.size();
    }
}
