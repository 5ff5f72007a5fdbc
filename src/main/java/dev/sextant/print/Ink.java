package dev.sextant.print;

/** How dark, from 0 (black) to 1 (white). Paper is copied and faxed, so nothing depends on colour. */
enum Ink {
    BLACK(0.07f),
    GREY(0.36f),
    RULE(0.70f),
    TINT(0.95f);

    private final float lightness;

    Ink(float lightness) {
        this.lightness = lightness;
    }

    float lightness() {
        return lightness;
    }
}
