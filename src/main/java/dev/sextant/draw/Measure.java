package dev.sextant.draw;

/** Knows how wide a text will be, before there is anything to draw on. */
@FunctionalInterface
public interface Measure {

    /** In the units of the size. */
    double width(String text, double size, boolean bold);

    default double width(String text, Type type) {
        return width(text, type.size(), type.bold());
    }
}
