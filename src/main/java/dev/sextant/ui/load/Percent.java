package dev.sextant.ui.load;

import dev.sextant.analysis.load.Week;
import dev.sextant.text.Texts;

/** How loads are written: in whole percent, never 100 for what is above it, and in words where nobody is there. */
final class Percent {

    private static final long FULL = 100;

    private Percent() {}

    static String of(Week week, Texts texts) {
        return week.isOver() ? over(week.percent(), texts) : texts.say("load.percent", Math.round(week.percent()));
    }

    /** Of what is above 100. */
    static String over(double percent, Texts texts) {
        return Double.isInfinite(percent) ? texts.say("load.nobody") : texts.say("load.percent", Math.max(FULL + 1, Math.round(percent)));
    }
}
