package dev.sextant.ui.kit;

import dev.sextant.analysis.progress.Progress;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes baselines and removes them, from whichever screen. */
public record BaselineActions(Desk desk) {

    /** Names the plan as it is now; what is being typed becomes part of it first. Nothing where that is refused. */
    public Optional<Id<Baseline>> take() {
        if (!desk.drafts().commit()) {
            return Optional.empty();
        }
        var seq = desk.seq();
        if (seq < 1) {
            desk.notices().refuse(new Refusal("baselines.nothing-yet"));
            return Optional.empty();
        }
        var baseline = new Baseline(desk.fresh(Baseline.class), proposal(), seq, desk.today(), "");
        if (!desk.commit("entry.baselines.taken", Edit.add(baseline))) {
            return Optional.empty();
        }
        var missing = missing();
        if (desk.scenario().get().isPresent()) {
            desk.notices().say("baselines.of-plan", baseline.name());
        } else if (!missing.isEmpty()) {
            desk.notices().say("baselines.incomplete", baseline.name(), String.join(", ", missing));
        }
        return Optional.of(baseline.id());
    }

    /** Which of the four parts of a plan that can be approved are empty: objective, scope, schedule, budget. */
    private List<String> missing() {
        var plan = desk.now();
        var missing = new ArrayList<String>();
        if (plan.charter().objective().isEmpty()) {
            missing.add(desk.speech().say("component.charter.objective"));
        }
        if (plan.charter().scope().isEmpty()) {
            missing.add(desk.speech().say("component.charter.scope"));
        }
        if (plan.all(Task.class).isEmpty()) {
            missing.add(desk.speech().say("baselines.part.schedule"));
        }
        if (plan.all(CostLine.class).isEmpty()) {
            missing.add(desk.speech().say("baselines.part.budget"));
        }
        return missing;
    }

    /** "Kick-off 12 Jan" for the first one before any work is done, else "Baseline 26 Mar"; numbered where that is taken. */
    private Words proposal() {
        var plan = desk.now();
        var isFirst = plan.all(Baseline.class).isEmpty() && Progress.of(plan).work().done() == 0;
        for (var number = 1; ; number++) {
            var words = new Words(proposal(Language.EN, isFirst, number), proposal(Language.ZH, isFirst, number));
            if (plan.all(Baseline.class).stream().noneMatch(it -> it.name().agreesWith(words))) {
                return words;
            }
        }
    }

    private String proposal(Language language, boolean isFirst, int number) {
        var texts = desk.speech().language() == language ? desk.speech().now() : Texts.in(language);
        var name = texts.say(isFirst ? "baselines.kick-off" : "baselines.another", texts.formats().shortDate(desk.today()));
        return number == 1 ? name : name + " (" + number + ")";
    }

    public void remove(Baseline baseline) {
        desk.commit("entry.baselines.removed", Edit.remove(baseline));
    }
}
