package dev.sextant.draw;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts names to bars: behind them, else before, else inside, else shortened where there is more room. */
record Labels(Pen pen, Setting setting, double left, double right) {

    /** Between a bar and its name, in em. */
    private static final double GAP = 0.5;

    /** How much farther from its bar a name may stand to be clear of links, in em. */
    private static final double FARTHEST = 4;

    /**
     * A name in its place.
     *
     * @param middle y of the middle of its row
     * @param isBehind whether it stands behind its bar
     * @param isCrossed whether the line of a link runs through it
     */
    record Label(String text, double left, double right, double middle, Type type, boolean isBehind, boolean isCrossed) {

        Label(String text, double left, double right, double middle, Type type) {
            this(text, left, right, middle, type, false, false);
        }

        Label behind() {
            return new Label(text, left, right, middle, type, true, isCrossed);
        }

        private Label at(double x, boolean isCrossed) {
            return new Label(text, x, x + right - left, middle, type, isBehind, isCrossed);
        }

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
            return Optional.of(new Label(text, behind, behind + width, strip.middle(), type).behind());
        }
        var before = strip.left() - gap;
        if (before - width >= left + gap / 2) {
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
        var roomBehind = right - behind - GAP / 2 * setting.em();
        var roomBefore = before - left - GAP / 2 * setting.em();
        var shown = pen.shortened(text, type, Math.max(roomBehind, roomBefore));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var width = pen.width(shown, type);
        return Optional.of(roomBehind >= roomBefore
                ? new Label(shown, behind, behind + width, strip.middle(), type)
                : new Label(shown, before - width, before, strip.middle(), type));
    }

    /** The name moved a little farther where that takes it out of the way of links; else marked as crossed. */
    Label clearOf(Label label, List<LinkLines.Route> routes) {
        var pad = 0.3 * setting.em();
        var lanes = routes.stream().flatMapToDouble(it -> it.lanes(label.middle(), 0.4 * setting.em()))
                .filter(x -> label.left() - pad < x && x < label.right() + FARTHEST * setting.em()).sorted().toArray();
        if (isClear(lanes, label.left() - pad, label.right() + pad)) {
            return label;
        }
        for (var lane : lanes) {
            var x = lane + 2 * pad;
            var end = x + label.right() - label.left();
            if (label.isBehind() && x - label.left() <= FARTHEST * setting.em() && end <= right && isClear(lanes, x - pad, end + pad)) {
                return label.at(x, false);
            }
        }
        return label.at(label.left(), true);
    }

    private static boolean isClear(double[] lanes, double from, double to) {
        return Arrays.stream(lanes).noneMatch(x -> from < x && x < to);
    }
}
