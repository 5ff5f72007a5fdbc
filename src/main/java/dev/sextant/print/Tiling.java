package dev.sextant.print;

import dev.sextant.plan.Refusal;

/**
 * Over how many sheets a chart is spread.
 *
 * @param wide sheets beside each other
 * @param high sheets under each other; 0 for as many as its rows need
 */
public record Tiling(int wide, int high) {

    /** All of it on one sheet. */
    public static final Tiling ONE = new Tiling(1, 1);

    /** More than this nobody glues together. */
    public static final int MOST = 999;

    /** @throws Refusal {@code paper.tiling} unless it is a number of sheets */
    public Tiling {
        if (wide < 1 || high < 0 || wide > MOST || high > MOST) {
            throw new Refusal("paper.tiling", wide, high, MOST);
        }
    }

    /** So many sheets beside each other, and as many under each other as are needed. */
    public static Tiling wide(int sheets) {
        return new Tiling(sheets, 0);
    }

    boolean isOne() {
        return equals(ONE);
    }
}
