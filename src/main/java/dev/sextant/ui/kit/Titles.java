package dev.sextant.ui.kit;

/** How much room the name of a part needs at the head of an inspector. */
public final class Titles {

    /** Latin letters that fit into a row of an inspector's title; a Chinese character takes the room of two. */
    private static final int LETTERS = 28;

    private static final int MOST = 4;

    private Titles() {}

    public static int rows(String title) {
        var letters = title.codePoints().map(point -> Character.isIdeographic(point) ? 2 : 1).sum();
        return Math.clamp((letters + LETTERS - 1) / LETTERS, 1, MOST);
    }
}
