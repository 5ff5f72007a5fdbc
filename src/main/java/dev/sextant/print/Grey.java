package dev.sextant.print;

import java.awt.Color;

/** How dark a mark is. Sheets are copied and faxed, so that nothing on them depends on colour. */
enum Grey {
    BLACK(0.07f),
    GREY(0.36f),
    RULE(0.70f),
    TINT(0.95f);

    private final Color color;

    Grey(float lightness) {
        this.color = new Color(lightness, lightness, lightness);
    }

    Color color() {
        return color;
    }
}
