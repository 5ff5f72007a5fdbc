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
    CRITICAL("#cf222e"),
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
    ACCENT_SOFT("#80ccff");

    private final String onPaper;

    Ink(String onPaper) {
        this.onPaper = onPaper;
    }

    /** The colour on white paper, as {@code #rrggbb}. */
    public String onPaper() {
        return onPaper;
    }
}
