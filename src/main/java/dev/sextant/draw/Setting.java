package dev.sextant.draw;

import dev.sextant.text.Texts;

/**
 * How a picture is set.
 *
 * @param em the size of its running text in the picture's units; every other size follows from it
 */
public record Setting(Texts texts, double em) {

    double small() {
        return 0.85 * em;
    }

    double hairline() {
        return em / 13;
    }

    /** The baseline of a text of this size that stands in the middle of {@code y}. */
    static double baseline(double y, double size) {
        return y + 0.36 * size;
    }
}
