package dev.sextant.draw;

/** The colours of a picture by role. The window takes them from its theme; paper and SVG take them from here. */
public enum Ink {
    TEXT("#1f2328"),
    MUTED("#59636e"),
    GRID("#d1d9e0"),
    SURFACE("#ffffff"),
    BAND("#f6f8fa"),
    PHASE("#59636e"),
    TASK("#80ccff"),
    TASK_DONE("#0969da"),
    /** A name on what is not done yet. */
    ON_BAR("#1f2328"),
    /** A name on what is done. */
    ON_DONE("#ffffff"),
    CRITICAL("#cf222e"),
    /** What is not done yet of a critical task. */
    CRITICAL_SOFT("#ffaba8"),
    /** Of a task that is nearly critical. */
    NEAR("#9a6700"),
    NEAR_SOFT("#eac54f"),
    /** Where something lay before, or in a baseline. */
    GHOST("#afb8c1"),
    LINK("#6e7781"),
    /** The line up to which progress is known. */
    STATUS("#1b7c83"),
    /** Days on which nobody works. */
    REST("#eaeef2"),
    GATE("#8250df"),
    GATE_PASSED("#1a7f37"),
    GATE_STOPPED("#cf222e"),
    TODAY("#cf222e"),
    ON_FLAG("#ffffff"),
    SELECTION("#ddf4ff"),
    ZONE_LOW("#dafbe1"),
    ZONE_MEDIUM("#fae17d"),
    ZONE_HIGH("#ffcecb"),
    ON_ZONE("#1f2328"),
    BUBBLE("#1f2328"),
    ON_BUBBLE("#ffffff"),
    ACCENT("#0969da"),
    ACCENT_SOFT("#80ccff"),
    /** Money that comes in. */
    GAIN("#4ac26b"),
    /** Money that comes in indirectly. */
    GAIN_SOFT("#aceebb"),
    /** Money that goes out. */
    LOSS("#f28b82"),
    /** Groups of one whole, side by side; dark and light in turn, so that print without colour tells them apart too. */
    GROUP_1("#218bff"),
    GROUP_2("#f2cc60"),
    GROUP_3("#a475f9"),
    GROUP_4("#6fd3cb"),
    GROUP_5("#e16f24"),
    GROUP_6("#ffadda"),
    /** What is left of the whole. */
    GROUP_REST("#8c959f");

    private final String onPaper;

    Ink(String onPaper) {
        this.onPaper = onPaper;
    }

    /** The colour on white paper, as {@code #rrggbb}. */
    public String onPaper() {
        return onPaper;
    }
}
