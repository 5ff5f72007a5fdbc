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
     * @param below smaller, under the name; may be empty
     * @param isStrong whether it is the sum of others
     */
    record Line(List<Side> name, List<Side> below, List<List<Side>> figures, boolean isStrong) {

        static Line of(List<Side> name, List<List<Side>> figures) {
            return new Line(name, List.of(), figures, false);
        }
    }

    private static final double GAP = 10;
    private static final double BELOW_ROW = 2.5;

    /** Of the width that figures may take together. */
    private static final double FIGURES = 0.62;

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
        var columns = columns(width);
        var names = width - columns.stream().mapToDouble(it -> it + GAP).sum();
        var y = head(marks, x, width, columns, names);
        var shown = lines.size() <= most ? lines : lines.subList(0, most);
        for (var line : shown) {
            y += row(marks, line, x, y, width, columns, names, deep);
        }
        if (lines.isEmpty() || shown.size() < lines.size()) {
            var said = lines.isEmpty() ? none : sheet.wording().label("paper.more", lines.size() - shown.size());
            var text = sheet.type().brief(said, Style.SMALL, width, lines.isEmpty() ? 2 : 1);
            marks.addAll(text.at(x, y + 1));
            y += text.height() + BELOW_ROW;
        }
        return Block.of(y, marks);
    }

    /** As wide as the widest figure of each. */
    private List<Double> columns(double width) {
        var columns = new ArrayList<Double>();
        for (var at = 0; at < heads.size(); at++) {
            var widest = sheet.set(heads.get(at), Style.FOOT, width).width();
            for (var line : lines) {
                widest = Math.max(widest, sheet.set(line.figures().get(at), style(line), width).width());
            }
            columns.add(Math.min(widest, FIGURES * width / heads.size()));
        }
        return columns;
    }

    private double head(List<Mark> marks, double x, double width, List<Double> columns, double names) {
        var text = sheet.type().brief(title, Style.LABEL, names, 1);
        var height = text.height();
        var right = x + width;
        for (var at = heads.size() - 1; at >= 0; at--) {
            var head = sheet.type().brief(heads.get(at), Style.FOOT, columns.get(at), 1);
            marks.addAll(head.endingAt(right, Math.max(0, Style.LABEL.baseline() - Style.FOOT.baseline())));
            height = Math.max(height, head.height() + 2);
            right -= columns.get(at) + GAP;
        }
        marks.addAll(text.at(x, 0));
        marks.add(new Mark.Rule(x, height + 1.5, width, 0.8, Grey.BLACK));
        return height + 4;
    }

    private double row(List<Mark> marks, Line line, double x, double y, double width, List<Double> columns, double names, int deep) {
        var name = sheet.type().brief(line.name(), style(line), names, deep);
        var below = sheet.type().brief(line.below(), Style.FOOT, names, 1);
        var height = name.height() + below.height();
        var right = x + width;
        for (var at = columns.size() - 1; at >= 0; at--) {
            var figure = sheet.type().brief(line.figures().get(at), style(line), columns.get(at), 1);
            marks.addAll(figure.endingAt(right, y));
            height = Math.max(height, figure.height());
            right -= columns.get(at) + GAP;
        }
        marks.addAll(name.at(x, y));
        marks.addAll(below.at(x, y + name.height()));
        marks.add(new Mark.Rule(x, y + height + BELOW_ROW / 2, width, 0.4, Grey.RULE));
        return height + BELOW_ROW;
    }

    private static Style style(Line line) {
        return line.isStrong() ? Style.LABEL : Style.CELL;
    }
}
