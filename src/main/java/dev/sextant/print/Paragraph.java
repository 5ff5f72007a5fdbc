package dev.sextant.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of text under each other. */
record Paragraph(List<Line> lines) {

    static final Paragraph NONE = new Paragraph(List.of());

    private static final double GAP = 4;
    private static final double PADDING = 2.5;

    /**
     * A line that fits its column.
     *
     * @param mark said in a small frame behind the text; empty where nothing is
     * @param width of the text, without the mark
     * @param markWidth of the words in the mark
     */
    record Line(String text, Style style, double width, String mark, double markWidth) {

        double full() {
            return mark.isEmpty() ? width : width + frame(markWidth) + (text.isEmpty() ? 0 : GAP);
        }

        /** How much a mark needs beside a text. */
        static double frame(double markWidth) {
            return markWidth + 2 * PADDING;
        }

        private Stream<Mark> marks(double x, double top) {
            var baseline = top + style.baseline();
            if (mark.isEmpty()) {
                return Stream.of(new Mark.Text(x, baseline, text, style));
            }
            var from = text.isEmpty() ? x : x + width + GAP;
            var frame = new Mark.Area(from, baseline - 7.6, frame(markWidth), 9.8, false, Grey.RULE);
            var words = new Mark.Text(from + PADDING, baseline - 0.4, mark, Style.MARK);
            return text.isEmpty() ? Stream.of(frame, words) : Stream.of(new Mark.Text(x, baseline, text, style), frame, words);
        }
    }

    Paragraph {
        lines = List.copyOf(lines);
    }

    Paragraph then(Paragraph next) {
        return new Paragraph(Stream.concat(lines.stream(), next.lines.stream()).toList());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    double height() {
        return lines.stream().mapToDouble(line -> line.style().leading()).sum();
    }

    double width() {
        return lines.stream().mapToDouble(Line::full).max().orElse(0);
    }

    /** As many lines from the top as a height has room for. */
    Paragraph within(double height) {
        var fit = new ArrayList<Line>();
        var left = height + 1e-6;
        for (var line : lines) {
            left -= line.style().leading();
            if (left < 0) {
                break;
            }
            fit.add(line);
        }
        return new Paragraph(fit);
    }

    Paragraph after(Paragraph start) {
        return new Paragraph(lines.subList(start.lines.size(), lines.size()));
    }

    List<Mark> at(double x, double top) {
        return marks(x, top, 0);
    }

    List<Mark> endingAt(double right, double top) {
        return marks(right, top, 1);
    }

    /** @param share of each line that lies left of {@code x} */
    private List<Mark> marks(double x, double top, double share) {
        var marks = new ArrayList<Mark>();
        var y = top;
        for (var line : lines) {
            line.marks(x - share * line.full(), y).forEach(marks::add);
            y += line.style().leading();
        }
        return marks;
    }
}
