package dev.sextant.draw;

/** The shapes that stand in a row of the Gantt chart. */
record Bar(Pen pen, Setting setting) {

    /** Half the height of a bar, in em. */
    static final double HALF = 0.42;

    /** The width of what takes no time to speak of, in em: less could not be told from a line of the grid. */
    private static final double LEAST = 0.16;

    /** From the middle of a diamond to its points, in em. */
    static final double DIAMOND = 1.25 * HALF;

    private double em(double ems) {
        return ems * setting.em();
    }

    /** @param done the share of it, 0 to 1 */
    void task(double start, double end, double middle, Tone tone, double done) {
        var width = Math.max(em(LEAST), end - start);
        var top = middle - em(HALF);
        var radius = Math.min(em(0.2), width / 2);
        pen.fillBox(start, top, width, em(2 * HALF), radius, tone.soft());
        if (done > 0) {
            pen.fillBox(start, top, width * done, em(2 * HALF), Math.min(radius, width * done / 2), tone.solid());
        }
        if (tone != Tone.USUAL && width > em(0.3)) {
            var stroke = new Stroke(tone.solid(), 1.3 * setting.hairline(), tone == Tone.NEAR);
            pen.frameBox(start, top, width, em(2 * HALF), radius, stroke);
        }
    }

    /** What is set by hand is clamped at both ends. */
    void clamps(double start, double end, double middle) {
        var stroke = Stroke.solid(Ink.TEXT, 2 * setting.hairline());
        var reach = em(HALF + 0.16);
        pen.line(start, middle - reach, start, middle + reach, stroke);
        pen.line(end, middle - reach, end, middle + reach, stroke);
    }

    /** A beam with its ends turned down. */
    void bracket(Strip strip, Ink ink) {
        var half = em(HALF);
        var top = strip.middle() - 0.6 * half;
        var beam = top + 0.7 * half;
        var foot = top + 1.5 * half;
        var x = strip.start();
        var end = strip.end();
        var point = Math.min(0.5 * half, strip.width() / 2);
        pen.fillShape(ink, x, top, end, top, end, foot, end - point, beam, x + point, beam, x, foot);
    }

    void diamond(double x, double y, Ink ink) {
        var radius = em(DIAMOND);
        pen.fillShape(ink, x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }

    /** Around a critical milestone. */
    void diamondFrame(double x, double y, Ink ink) {
        var radius = em(DIAMOND + 0.14);
        pen.path(Stroke.solid(ink, 1.3 * setting.hairline()), x, y - radius, x + radius, y, x, y + radius, x - radius, y, x, y - radius);
    }

    /** Where it lay in a baseline: a thin bar below the bar, or a small diamond. */
    void ghost(double from, double to, double middle) {
        var y = middle + em(HALF + 0.12);
        if (to - from < setting.hairline()) {
            var radius = em(0.22);
            pen.fillShape(Ink.GHOST, from, y - 0.4 * radius, from + radius, y + 0.6 * radius, from, y + 1.6 * radius, from - radius, y + 0.6 * radius);
        } else {
            pen.fillBox(from, y, to - from, em(0.22), em(0.11), Ink.GHOST);
        }
    }

    /** Where it lay before what is being tried. */
    void trace(double from, double to, double middle) {
        var stroke = Stroke.dashed(Ink.MUTED, setting.hairline());
        pen.frameBox(from, middle - em(HALF), Math.max(setting.hairline(), to - from), em(2 * HALF), em(0.2), stroke);
    }

    /** How much later it may end, in pieces that leave room for a name. */
    void tail(double from, double to, double middle) {
        pen.line(from, middle, to, middle, Stroke.solid(Ink.MUTED, 1.5 * setting.hairline()));
    }

    void tailEnd(double x, double middle) {
        pen.line(x, middle - em(0.22), x, middle + em(0.22), Stroke.solid(Ink.MUTED, 1.5 * setting.hairline()));
    }

    /** An arrow that points down at the end of the day. */
    void deadline(double x, double middle, boolean isMissed) {
        var ink = isMissed ? Ink.CRITICAL : Ink.TEXT;
        var top = middle - em(1.0);
        pen.line(x, top, x, middle + em(HALF), Stroke.solid(ink, setting.hairline()));
        pen.fillShape(ink, x - em(0.32), top, x + em(0.32), top, x, top + em(0.5));
    }

    /** Says on which side of what is seen a bar lies. */
    void beyond(double edge, double middle, boolean isLeft, Ink ink) {
        var tip = isLeft ? edge + em(0.2) : edge - em(0.2);
        var back = isLeft ? tip + em(0.4) : tip - em(0.4);
        pen.fillShape(ink, tip, middle, back, middle - em(0.3), back, middle + em(0.3));
    }

    void handle(double x, double middle) {
        var radius = em(0.27);
        pen.fillBox(x - radius, middle - radius, 2 * radius, 2 * radius, radius, Ink.SURFACE);
        pen.frameBox(x - radius, middle - radius, 2 * radius, 2 * radius, radius, Stroke.solid(Ink.ACCENT, 1.5 * setting.hairline()));
    }

    /** Where the share that is done can be taken hold of. */
    void progressHandle(double x, double middle) {
        var tip = middle + em(HALF - 0.1);
        pen.fillShape(Ink.ACCENT, x, tip, x + em(0.3), tip + em(0.45), x - em(0.3), tip + em(0.45));
    }
}
