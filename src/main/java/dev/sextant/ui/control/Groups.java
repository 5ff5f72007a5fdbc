package dev.sextant.ui.control;

import dev.sextant.method.Catalogue;
import dev.sextant.plan.Words;
import java.util.Map;

/** What the groups of the cost trees are called. */
final class Groups {

    private final Map<String, Words> names;

    Groups(Catalogue catalogue) {
        names = catalogue.costNames();
    }

    /** Empty for no code; the code itself where no tree has it. */
    Words name(String code) {
        return code.isEmpty() ? Words.NONE : names.getOrDefault(code, new Words(code, code));
    }
}
