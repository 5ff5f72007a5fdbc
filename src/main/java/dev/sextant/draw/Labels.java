package dev.sextant.draw;

import java.util.Optional;

/** Puts names to bars: behind them, else before, else inside, else shortened where there is more room. */
record Labels(Pen pen, Setting setting, double left, double right) {

    /** Between a bar and its name, in em. */
    private static final double GAP = 0.5;

    /**
     * A name in its place.
     *
     * @param middle y of the middle of its row
     */
    record Label(String text, double left, double right, double middle, Type type) {

        void draw(Pen pen) {
            pen.text(text, left, Setting.baseline(middle, type.size()), type);
        }
    }

    /**
     * @param clear x up to which lines that leave the bar need the room behind it
     * @param tail x of the end of the bar's float; its right end where it has none
     * @param done the share of the bar that is filled with the darker colour
     */
    Optional<Label> of(Strip strip, String text, double clear, double tail, double done) {
        if (text.isEmpty() || strip.right() < left || strip.left() > right) {
            return Optional.empty();
        }
        var type = Type.plain(setting.small(), Ink.MUTED);
        var width = pen.width(text, type);
        var gap = GAP * setting.em();
        var behind = behind(clear, tail, width, gap);
        if (behind + width <= right) {
            return Optional.of(new Label(text, behind, behind + width, strip.middle(), type));
        }
        var before = strip.left() - gap;
        if (before - width >= left) {
            return Optional.of(new Label(text, before - width, before, strip.middle(), type));
        }
        return inside(strip, text, width, done, type).or(() -> shortened(strip, text, behind, before, type));
    }

    /** Behind a short float; close to the bar, in the way of a long one. */
    private double behind(double clear, double tail, double width, double gap) {
        return tail > clear && tail - clear < width + 2 * gap ? tail + gap : clear + gap;
    }

    private Optional<Label> inside(Strip strip, String text, double width, double done, Type type) {
        if (strip.form() != Strip.Form.BAR) {
            return Optional.empty();
        }
        var pad = 0.4 * setting.em();
        var edge = strip.start() + strip.width() * done;
        var soft = Math.max(left, edge) + pad;
        if (soft + width + pad <= Math.min(right, strip.end())) {
            return Optional.of(new Label(text, soft, soft + width, strip.middle(), type.in(Ink.ON_BAR)));
        }
        var solid = Math.max(left, strip.start()) + pad;
        if (solid + width + pad <= Math.min(right, edge)) {
            return Optional.of(new Label(text, solid, solid + width, strip.middle(), type.in(Ink.ON_DONE)));
        }
        return Optional.empty();
    }

    private Optional<Label> shortened(Strip strip, String text, double behind, double before, Type type) {
        var roomBehind = right - behind;
        var roomBefore = before - left;
        var shown = pen.shortened(text, type, Math.max(roomBehind, roomBefore));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var width = pen.width(shown, type);
        return Optional.of(roomBehind >= roomBefore
                ? new Label(shown, behind, behind + width, strip.middle(), type)
                : new Label(shown, before - width, before, strip.middle(), type));
    }
}
