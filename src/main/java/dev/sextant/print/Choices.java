package dev.sextant.print;

import java.util.ArrayList;
import java.util.List;

/** Boxes in a line, each with its word; the one that was chosen is ticked. */
record Choices(List<Choice> choices) {

    /** @param word after its box */
    record Choice(Paragraph word, boolean ticked) {

        private double width() {
            return Mark.Box.SIDE + NEAR + word.width();
        }
    }

    private static final double NEAR = 4;
    private static final double APART = 11;

    Choices {
        choices = List.copyOf(choices);
    }

    double width() {
        return choices.stream().mapToDouble(Choice::width).sum() + APART * (choices.size() - 1);
    }

    /** @param top of the line of text that they stand in */
    List<Mark> at(double x, double top, Style style) {
        var marks = new ArrayList<Mark>();
        var from = x;
        for (var choice : choices) {
            marks.add(Mark.Box.beside(from, top, style, choice.ticked));
            marks.addAll(choice.word.at(from + Mark.Box.SIDE + NEAR, top));
            from += choice.width() + APART;
        }
        return marks;
    }
}
