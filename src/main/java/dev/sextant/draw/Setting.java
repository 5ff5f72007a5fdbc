package dev.sextant.draw;

import dev.sextant.text.Texts;

/**
 * How a picture is set.
 *
 * @param em the size of its running text in the picture's units; every other size follows from it
 * @param least no text is smaller than this, however small the rest
 * @param named whether a bar says what it is; not where each row has a header on the same sheet
 */
public record Setting(Texts texts, double em, double least, boolean named) {

    public Setting(Texts texts, double em) {
        this(texts, em, 0, true);
    }

    public double small() {
        return Math.max(least, 0.85 * em);
    }

    public double hairline() {
        return em / 13;
    }

    /** The baseline of a text of this size that stands in the middle of {@code y}. */
    public static double baseline(double y, double size) {
        return y + 0.36 * size;
    }
}
