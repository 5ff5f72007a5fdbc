package dev.sextant.print;

import dev.sextant.plan.Language;
import dev.sextant.plan.Sheet.Column;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.print.Row.Cell;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * How the columns of a worksheet share the paper: each has room for the longest word of its head, and the rest goes to
 * names and texts.
 *
 * @param lefts where each column begins, that of the names first
 * @param widths of each, without the gap behind it
 * @param figures whether each is one of figures, which stand at its right edge
 */
record WorksheetWidths(List<Double> lefts, List<Double> widths, List<Boolean> figures) {

    private static final double GAP = 7;

    /** A longer word is broken. */
    private static final double LONGEST_WORD = 58;

    /** A Chinese head may end its line anywhere, but four characters usually belong together. */
    private static final double FOUR_CHARACTERS = 31;

    static WorksheetWidths of(Sheet sheet, List<List<Side>> heads, List<Column> columns) {
        var least = new ArrayList<Double>();
        var weights = new ArrayList<Double>();
        var figures = new ArrayList<Boolean>();
        for (var at = 0; at < heads.size(); at++) {
            var type = at == 0 ? Type.TEXT : columns.get(at - 1).type();
            least.add(Math.max(least(type), Math.min(LONGEST_WORD, longestWord(sheet, heads.get(at)))));
            weights.add(at == 0 ? 2.0 : weight(type));
            figures.add(at > 0 && isFigure(type));
        }
        var measure = sheet.paper().measure() + GAP;
        var room = measure - least.stream().mapToDouble(it -> it + GAP).sum();
        var all = weights.stream().mapToDouble(it -> it).sum();
        var lefts = new ArrayList<Double>();
        var widths = new ArrayList<Double>();
        var x = sheet.paper().left();
        for (var at = 0; at < least.size(); at++) {
            var width = room >= 0
                    ? least.get(at) + room * weights.get(at) / all
                    : (least.get(at) + GAP) * measure / (measure - room) - GAP;
            lefts.add(x);
            widths.add(width);
            x += width + GAP;
        }
        return new WorksheetWidths(List.copyOf(lefts), List.copyOf(widths), List.copyOf(figures));
    }

    private static double least(Type type) {
        return switch (type) {
            case TEXT -> 44;
            case DATE -> 57;
            case MONEY, PRODUCT -> 46;
            case CHOICE -> 38;
            case NUMBER -> 30;
            case PERCENT, YES_NO, SCORE, WEIGHT -> 22;
        };
    }

    private static double weight(Type type) {
        return switch (type) {
            case TEXT -> 1.5;
            case CHOICE -> 0.4;
            case NUMBER, MONEY, PRODUCT, DATE -> 0.15;
            case PERCENT, YES_NO, SCORE, WEIGHT -> 0.1;
        };
    }

    private static boolean isFigure(Type type) {
        return switch (type) {
            case NUMBER, MONEY, PERCENT, PRODUCT, SCORE, WEIGHT -> true;
            case TEXT, DATE, YES_NO, CHOICE -> false;
        };
    }

    private static double longestWord(Sheet sheet, List<Side> head) {
        var longest = 0.0;
        for (var side : head) {
            for (var word : side.text().split(" ")) {
                var width = sheet.type().width(word, Style.COLUMN) + 0.5;
                longest = Math.max(longest, side.language() == Language.ZH ? Math.min(width, FOUR_CHARACTERS) : width);
            }
        }
        return longest;
    }

    double of(int column) {
        return widths.get(column);
    }

    /** A text in its column. */
    Cell cell(int column, Paragraph text) {
        var left = lefts.get(column);
        return new Cell(figures.get(column) ? left + Math.max(0, widths.get(column) - text.width()) : left, text);
    }
}
