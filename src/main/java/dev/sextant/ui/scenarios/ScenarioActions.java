package dev.sextant.ui.scenarios;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What can be done to scenarios. */
record ScenarioActions(Desk desk) {

    /** An empty one, as the plan is. */
    Optional<Id<Scenario>> add() {
        desk.drafts().commit();
        var scenario = new Scenario(desk.fresh(Scenario.class), rank(), numbered(), Words.NONE, null);
        return desk.commit("entry.scenarios.added", Edit.add(scenario)) ? Optional.of(scenario.id()) : Optional.empty();
    }

    /** With the same differences, to go on from there. */
    Optional<Id<Scenario>> copy(Id<Scenario> id) {
        desk.drafts().commit();
        var plan = desk.base();
        var scenario = plan.get(id);
        var copy = new Scenario(
                desk.fresh(Scenario.class), rank(), named(plan, texts -> texts.say("scenarios.copy-of", scenario.name().in(texts.language()))),
                scenario.purpose(), scenario.strategy());
        var edits = new ArrayList<Edit>();
        edits.add(Edit.add(copy));
        ScenarioPlan.variations(plan, id).forEach(it ->
                edits.add(Edit.add(new Variation(desk.fresh(Variation.class), copy.id(), it.before(), it.after()))));
        return desk.commit("entry.scenarios.copied", edits) ? Optional.of(copy.id()) : Optional.empty();
    }

    void remove(Id<Scenario> id) {
        leave(id);
        desk.commit("entry.scenarios.removed", Removal.of(desk.base(), desk.base().get(id)));
    }

    /** Takes away what does not fit the plan any more. */
    void letGo(Id<Scenario> id) {
        desk.drafts().commit();
        desk.commit("entry.scenarios.let-go", ScenarioPlan.of(desk.base(), id).lost().stream().map(Edit::remove).toList());
    }

    /** @param keep whether what the plan is now becomes the scenario */
    boolean promote(Id<Scenario> id, boolean keep) {
        desk.enter(null);
        var scenario = ScenarioPlan.of(desk.base(), id);
        if (!keep) {
            return desk.commit("entry.scenarios.promoted", scenario.promotion());
        }
        var edits = new ArrayList<>(scenario.exchange(desk.ids()));
        var before = desk.base().get(id);
        var name = named(desk.base(), texts -> texts.say("scenarios.before", before.name().in(texts.language())));
        edits.add(Edit.change(before, new Scenario(id, before.rank(), name, Words.NONE, null)));
        return desk.commit("entry.scenarios.promoted", edits);
    }

    private void leave(Id<Scenario> id) {
        if (desk.scenario().get().filter(it -> it.scenario().equals(id)).isPresent()) {
            desk.enter(null);
        }
        desk.drafts().commit();
    }

    private double rank() {
        return desk.base().all(Scenario.class).stream().mapToDouble(Scenario::rank).max().orElse(0) + 1;
    }

    private Words numbered() {
        for (var number = desk.base().all(Scenario.class).size() + 1; ; number++) {
            var at = number;
            var words = new Words(Texts.in(Language.EN).say("scenarios.numbered", at), Texts.in(Language.ZH).say("scenarios.numbered", at));
            if (desk.base().all(Scenario.class).stream().noneMatch(it -> it.name().agreesWith(words))) {
                return words;
            }
        }
    }

    /** In the languages in which the plan is called. */
    private static Words named(Plan plan, Function<Texts, String> name) {
        return new Words(shortened(name.apply(Texts.in(Language.EN))), shortened(name.apply(Texts.in(Language.ZH))));
    }

    private static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, name.offsetByCodePoints(0, 100));
    }

    /** Whether another one still can be looked at beside the others. */
    static boolean hasRoom(List<?> scenarios) {
        return scenarios.size() < 5;
    }
}
