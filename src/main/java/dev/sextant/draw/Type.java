package dev.sextant.draw;

/**
 * How a text is set.
 *
 * @param size of the font, in the picture's units
 * @param align where the given x lies in the text
 */
public record Type(double size, boolean bold, Ink ink, Align align) {

    /** Where the text stands, seen from its x. */
    public enum Align {
        START,
        MIDDLE,
        END
    }

    public static Type plain(double size, Ink ink) {
        return new Type(size, false, ink, Align.START);
    }

    public static Type bold(double size, Ink ink) {
        return new Type(size, true, ink, Align.START);
    }

    public Type middle() {
        return new Type(size, bold, ink, Align.MIDDLE);
    }

    public Type end() {
        return new Type(size, bold, ink, Align.END);
    }

    public Type in(Ink ink) {
        return new Type(size, bold, ink, align);
    }
}
