package dev.sextant.ui.control;

import dev.sextant.plan.Baseline;
import dev.sextant.plan.Id;
import dev.sextant.plan.Words;
import org.jspecify.annotations.Nullable;

/** What the work can be measured against. @param baseline nothing for the plan itself */
record Measured(@Nullable Id<Baseline> baseline, Words name) {

    static final Measured ITSELF = new Measured(null, Words.NONE);
}
