package dev.sextant.print;

import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * A short list in a box of its own: names on the left, figures on the right.
 *
 * @param heads what stands above the figures, as many as each line has
 * @param none what is said where there is no line
 */
record Panel(MoneySheet sheet, List<Side> title, List<List<Side>> heads, List<Line> lines, List<Side> none) {

    /**
     * @param below smaller, beside the name or else under it; may be empty
     * @param isStrong whether it is the sum of others
     */
    record Line(List<Side> name, List<Side> below, List<List<Side>> figures, boolean isStrong) {

        /** Whether it stands alone, and so has to be read as a whole. */
        private boolean isSentence() {
            return below.isEmpty() && figures.isEmpty();
        }

        static Line of(List<Side> name, List<List<Side>> figures) {
            return new Line(name, List.of(), figures, false);
        }
    }

    private static final double GAP = 10;
    private static final double NEAR = 7;
    private static final double BELOW_ROW = 2.5;
    private static final double WIDE = 10_000;
    private static final double LEAST_NAME = 30;

    Panel {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * @param most lines; where there are more, the last one says how many
     * @param deep how many lines of type a name may take in each language
     */
    Block at(double x, double width, int most, int deep) {
        var marks = new ArrayList<Mark>();
        var columns = columns();
        var names = Math.max(LEAST_NAME, width - columns.stream().mapToDouble(it -> it + GAP).sum());
        var y = head(marks, x, width, columns, names);
        var shown = lines.size() <= most ? lines : lines.subList(0, most);
        for (var line : shown) {
            y += row(marks, line, x, y, width, columns, names, deep);
        }
        if (lines.isEmpty() || shown.size() < lines.size()) {
            var said = lines.isEmpty() ? none : sheet.said("paper.more", lines.size() - shown.size());
            var text = sheet.fitted(said, Style.SMALL, width, lines.isEmpty() ? deep : 1);
            marks.addAll(text.at(x, y + 1));
            y += text.height() + BELOW_ROW;
        }
        return Block.of(y, marks);
    }

    /** As wide as the widest figure of each: a figure is never cut. */
    private List<Double> columns() {
        var columns = new ArrayList<Double>();
        for (var at = 0; at < heads.size(); at++) {
            var widest = sheet.type().set(heads.get(at), Style.FOOT, WIDE).width();
            for (var line : lines) {
                widest = Math.max(widest, sheet.fitted(line.figures().get(at), style(line), WIDE, 1).width());
            }
            columns.add(widest + 0.01);
        }
        return columns;
    }

    private double head(List<Mark> marks, double x, double width, List<Double> columns, double names) {
        var text = sheet.fitted(title, Style.LABEL, names, 2);
        var height = text.height();
        marks.addAll(text.at(x, 0));
        var right = x + names;
        for (var at = 0; at < heads.size(); at++) {
            right += GAP + columns.get(at);
            var head = sheet.fitted(heads.get(at), Style.FOOT, columns.get(at), 2);
            marks.addAll(head.endingAt(right, Math.max(0, Style.LABEL.baseline() - Style.FOOT.baseline())));
            height = Math.max(height, head.height() + 2);
        }
        marks.add(new Mark.Rule(x, height + 1.5, width, 0.8, Grey.BLACK));
        return height + 4;
    }

    private double row(List<Mark> marks, Line line, double x, double y, double width, List<Double> columns, double names, int deep) {
        var name = sheet.fitted(line.name(), style(line), names, line.isSentence() ? Math.max(2, deep) : deep);
        var below = sheet.fitted(line.below(), Style.FOOT, names, deep);
        var isBeside = name.lines().size() == 1 && below.lines().size() == 1 && name.width() + NEAR + below.width() <= names;
        var height = isBeside ? name.height() : name.height() + below.height();
        marks.addAll(name.at(x, y));
        if (isBeside) {
            marks.addAll(below.at(x + name.width() + NEAR, y + style(line).baseline() - Style.FOOT.baseline()));
        } else {
            marks.addAll(below.at(x, y + name.height()));
        }
        var right = x + names;
        for (var at = 0; at < columns.size(); at++) {
            right += GAP + columns.get(at);
            var figure = sheet.fitted(line.figures().get(at), style(line), columns.get(at), 1);
            marks.addAll(figure.endingAt(right, y));
            height = Math.max(height, figure.height());
        }
        marks.add(new Mark.Rule(x, y + height + BELOW_ROW / 2, width, 0.4, Grey.RULE));
        return height + BELOW_ROW;
    }

    private static Style style(Line line) {
        return line.isStrong() ? Style.LABEL : Style.CELL;
    }
}
