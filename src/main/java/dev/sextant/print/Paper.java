package dev.sextant.print;

/** A sheet, upright. Lengths are in points from its top left corner; nothing is drawn outside the margins. */
public enum Paper {
    A4(595.28, 841.89),
    A3(841.89, 1190.55),
    LETTER(612, 792);

    /** 15 mm: printers and hole punches leave that much alone. */
    public static final double MARGIN = 42.5;

    private static final double FOOTER = 32;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    double top() {
        return MARGIN;
    }

    /** Where the room for the footer begins. */
    double bottom() {
        return height - MARGIN - FOOTER;
    }

    double footer() {
        return height - MARGIN - 11;
    }

    /** Between the margins, left to right. */
    double measure() {
        return right() - left();
    }
}
