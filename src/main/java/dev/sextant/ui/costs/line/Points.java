package dev.sextant.ui.costs.line;

import dev.sextant.plan.Spread;
import dev.sextant.plan.Term;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Form;

/** Three points with their sign of percent, where they are percentages. */
record Points(Term.Unit unit) implements Form<Spread> {

    @Override
    public String write(Spread value, Texts texts) {
        return texts.formats().spread(value) + (unit == Term.Unit.PERCENT ? " %" : "");
    }

    @Override
    public Spread read(String typed, Spread before, Texts texts) {
        return Reading.spread(typed.replaceAll("[%％]", ""));
    }
}
