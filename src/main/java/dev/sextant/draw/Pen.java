package dev.sextant.draw;

/**
 * What a picture is drawn with. Lengths are in the picture's units, pixels on a screen and points on paper; x runs to the
 * right and y downwards; the y of a text is its baseline.
 */
public interface Pen extends Measure {

    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    void fillBox(double x, double y, double width, double height, double radius, Ink ink);

    void frameBox(double x, double y, double width, double height, double radius, Stroke stroke);

    /** A closed shape, filled. @param points x and y in turn */
    void fillShape(Ink ink, double... points);

    /** An open line through several points. @param points x and y in turn */
    void path(Stroke stroke, double... points);

    void text(String text, double x, double y, Type type);

    /** Draws with the origin moved to (x, y), and nothing outside the box. */
    void within(double x, double y, double width, double height, Runnable drawing);

    /** A text that ends with an ellipsis where it would be wider than {@code most}. */
    default void text(String text, double x, double y, Type type, double most) {
        text(shortened(text, type, most), x, y, type);
    }

    /** As much of a text as fits, with an ellipsis where something is missing; nothing where not even that fits. */
    default String shortened(String text, Type type, double most) {
        if (width(text, type) <= most) {
            return text;
        }
        var fits = 0;
        var tooMany = text.codePointCount(0, text.length());
        while (tooMany - fits > 1) {
            var tried = (fits + tooMany) / 2;
            if (width(beginning(text, tried), type) <= most) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return fits == 0 ? "" : beginning(text, fits);
    }

    private static String beginning(String text, int points) {
        var kept = text.substring(0, text.offsetByCodePoints(0, points)).stripTrailing();
        return kept + (endsInHan(kept) ? "…" : "...");
    }

    /** Chinese type sets the dots in the middle of the line, where they are foreign to Latin text. */
    private static boolean endsInHan(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.codePointBefore(text.length())) == Character.UnicodeScript.HAN;
    }
}
