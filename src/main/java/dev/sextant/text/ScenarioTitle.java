package dev.sextant.text;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.plan.Words;
import java.util.List;

/** A scenario's plan for paper and projector: the name of the engagement says which scenario it is, wherever it stands. */
public final class ScenarioTitle {

    /** Of both names, so that together they are no longer than a name may be. */
    private static final int MOST = 130;

    private ScenarioTitle() {}

    public static Plan of(ScenarioPlan scenario) {
        var charter = scenario.plan().charter();
        var name = scenario.base().get(scenario.scenario()).name();
        var title = new Words(said(Language.EN, charter.name(), name), said(Language.ZH, charter.name(), name));
        return scenario.plan().with(List.of(Edit.change(charter, charter.withName(title))));
    }

    /** What has no name in a language goes on being called as in the other. */
    private static String said(Language language, Words plan, Words scenario) {
        var own = language == Language.EN ? plan.en() : plan.zh();
        return own.isEmpty() ? "" : Texts.in(language).say("scenarios.titled", shortened(own), shortened(scenario.in(language)));
    }

    private static String shortened(String name) {
        return name.length() <= MOST ? name : name.substring(0, name.offsetByCodePoints(0, MOST / 2)) + "…";
    }
}
