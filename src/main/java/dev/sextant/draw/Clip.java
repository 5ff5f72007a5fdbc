package dev.sextant.draw;

/** The box that a pen draws within, whose origin is its own. A file holds no text that nobody can see. */
public record Clip(double width, double height) {

    public static final Clip NONE = new Clip(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Whether nothing of a text is seen. */
    public boolean hides(double x, double baseline, double width, Type type) {
        if (equals(NONE)) {
            return false;
        }
        var left = switch (type.align()) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        return left >= this.width || left + width <= 0 || baseline <= 0 || baseline - type.size() >= height;
    }
}
