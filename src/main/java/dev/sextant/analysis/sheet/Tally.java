package dev.sextant.analysis.sheet;

import dev.sextant.plan.Plan;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a worksheet comes to.
 *
 * @param rows in their order
 * @param sums for each column what its numbers add up to; nothing where adding says nothing
 * @param filled how many rows have at least one cell filled in
 * @param measure the mean of all scores from 1 to 5, weighted where there are weights, or the share of yes from 0 to 100;
 *     nothing where it would mean nothing, or nothing was scored or answered
 * @param verdict what that means
 */
public record Tally(
        Sheet sheet, List<SheetRow> rows, List<@Nullable BigDecimal> sums, int filled, OptionalDouble measure, Optional<Words> verdict) {

    public static Tally of(Plan plan, Sheet sheet) {
        var rows = plan.ranked(SheetRow.class, row -> row.sheet().equals(sheet.id()));
        var sums = new ArrayList<@Nullable BigDecimal>();
        for (var at = 0; at < sheet.columns().size(); at++) {
            sums.add(sum(sheet, rows, at));
        }
        var measure = measure(sheet, rows);
        var filled = (int) rows.stream().filter(row -> !row.cells().isEmpty()).count();
        return new Tally(sheet, rows, sums, filled, measure, verdict(sheet, measure));
    }

    /** What a cell holds, a product worked out. */
    public static String cell(Sheet sheet, SheetRow row, int column) {
        return sheet.columns().get(column).type() == Type.PRODUCT
                ? product(sheet, row, column).map(it -> it.stripTrailingZeros().toPlainString()).orElse("")
                : row.cell(column);
    }

    /** Whether a column holds amounts in the charter's currency: a product does, where one of its factors does. */
    public static boolean isMoney(Sheet sheet, int column) {
        return switch (sheet.columns().get(column).type()) {
            case MONEY -> true;
            case PRODUCT -> sheet.columns().subList(0, column).stream().anyMatch(it -> it.type() == Type.MONEY);
            default -> false;
        };
    }

    /** Of the numbers before it in its row, percents as parts of a whole; nothing until all of them are there. */
    private static Optional<BigDecimal> product(Sheet sheet, SheetRow row, int column) {
        var product = BigDecimal.ONE;
        var factors = IntStream.range(0, column).filter(at -> isFactor(sheet.columns().get(at).type())).toArray();
        for (var at : factors) {
            if (row.cell(at).isEmpty()) {
                return Optional.empty();
            }
            var factor = new BigDecimal(row.cell(at));
            product = product.multiply(sheet.columns().get(at).type() == Type.PERCENT ? factor.movePointLeft(2) : factor);
        }
        return factors.length == 0 ? Optional.empty() : Optional.of(product);
    }

    private static boolean isFactor(Type type) {
        return type == Type.NUMBER || type == Type.MONEY || type == Type.PERCENT;
    }

    private static @Nullable BigDecimal sum(Sheet sheet, List<SheetRow> rows, int column) {
        var type = sheet.columns().get(column).type();
        if (type != Type.NUMBER && type != Type.MONEY && type != Type.PRODUCT) {
            return null;
        }
        return rows.stream().map(row -> cell(sheet, row, column)).filter(it -> !it.isEmpty()).map(BigDecimal::new)
                .reduce(BigDecimal::add).orElse(null);
    }

    private static OptionalDouble measure(Sheet sheet, List<SheetRow> rows) {
        if (sheet.verdicts().isEmpty()) {
            return OptionalDouble.empty();
        }
        var scores = columns(sheet, Type.SCORE);
        return scores.length > 0 ? meanScore(rows, scores, columns(sheet, Type.WEIGHT)) : shareOfYes(sheet, rows);
    }

    private static int[] columns(Sheet sheet, Type type) {
        return IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).type() == type).toArray();
    }

    /** Of all scores. A row without a weight counts as one with weight 1; with no weights at all, all rows count alike. */
    private static OptionalDouble meanScore(List<SheetRow> rows, int[] scores, int[] weights) {
        var sum = 0.0;
        var counted = 0.0;
        for (var row : rows) {
            for (var score : scores) {
                if (!row.cell(score).isEmpty()) {
                    var counts = weights.length == 0 || row.cell(weights[0]).isEmpty() ? 1 : Double.parseDouble(row.cell(weights[0]));
                    sum += counts * Integer.parseInt(row.cell(score));
                    counted += counts;
                }
            }
        }
        return counted > 0 ? OptionalDouble.of(sum / counted) : OptionalDouble.empty();
    }

    /** Of all cells that ask for it, answered or not; nothing while none is answered. */
    private static OptionalDouble shareOfYes(Sheet sheet, List<SheetRow> rows) {
        var asked = 0;
        var answered = 0;
        var yes = 0;
        for (var row : rows) {
            for (var at = 0; at < sheet.columns().size(); at++) {
                if (sheet.columns().get(at).type() == Type.YES_NO) {
                    asked++;
                    answered += row.cell(at).isEmpty() ? 0 : 1;
                    yes += row.cell(at).equals(Sheet.YES) ? 1 : 0;
                }
            }
        }
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * yes / asked);
    }

    private static Optional<Words> verdict(Sheet sheet, OptionalDouble measure) {
        return measure.isEmpty()
                ? Optional.empty()
                : sheet.verdicts().stream().filter(it -> it.from() <= measure.getAsDouble()).reduce((_, higher) -> higher).map(Sheet.Verdict::says);
    }
}
