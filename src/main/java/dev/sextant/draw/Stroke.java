package dev.sextant.draw;

/**
 * How a line is drawn.
 *
 * @param width in the picture's units
 */
public record Stroke(Ink ink, double width, boolean dashed) {

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, false);
    }

    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, true);
    }
}
