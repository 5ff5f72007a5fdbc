package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Chain;
import dev.sextant.analysis.schedule.Reason;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Answers why a task starts when it does, back to where nothing decides any more: "It waits for 3.1 Map today's processes
 * (finishes 18 Mar), which waits for 2.2 Choose the pilot (finishes 2 Mar), which must start on 1 Mar."
 */
record Why(Telling telling) {

    /** A chain that is longer is shortened in the middle. */
    private static final int MOST_LINKS = 4;

    Passage of(Task task) {
        var said = new ArrayList<String>();
        var steps = Chain.of(telling.plan(), telling.schedule(), task.id()).steps();
        var isShort = steps.size() <= MOST_LINKS + 2;
        var told = isShort ? steps.size() : MOST_LINKS;
        var isFinishAsked = false;
        for (var step : steps.subList(0, told)) {
            tell(step, isFinishAsked, said);
            isFinishAsked = step.reason() instanceof Reason.Waits waits && waits.link().type().fromFinish();
        }
        if (!isShort) {
            var first = steps.getLast();
            said.add(telling.say("inspector.why.more", steps.size() - told - 1, telling.name(first.task().id())));
            tell(first, true, said);
        }
        return Passage.read(telling.say("inspector.why.it", String.join(telling.say("inspector.why.which"), said)));
    }

    private void tell(Chain.Step step, boolean isFinishAsked, List<String> said) {
        var deciding = step.deciding();
        if (step.isSummary()) {
            said.add(telling.say(isFinishAsked ? "inspector.why.ends-with" : "inspector.why.begins-with", telling.name(deciding.id())));
        }
        switch (step.reason()) {
            case Reason.Waits(Link link) -> {
                belongs(deciding, link.successor(), said);
                said.add(new Waiting(telling).of(link, deciding));
            }
            case Reason.Rule rule -> {
                belongs(deciding, rule.task().id(), said);
                said.add(telling.rule(rule.constraint()));
            }
            case Reason.PlanEnd _ -> said.add(telling.say("inspector.why.first", telling.date(charter().start())));
            case Reason.Began _ -> said.add(telling.say("inspector.why.began", telling.date(Objects.requireNonNull(deciding.started()))));
            case Reason.StatusDate _ -> said.add(telling.say("inspector.why.status", telling.date(Objects.requireNonNull(charter().statusDate()))));
            case Reason.AsLate _ -> said.add(late());
        }
    }

    private void belongs(Task deciding, Id<Task> bound, List<String> said) {
        if (!bound.equals(deciding.id())) {
            said.add(telling.say("inspector.why.belongs", telling.name(bound)));
        }
    }

    private String late() {
        var wanted = charter().finish();
        return charter().direction() == Charter.Direction.BACKWARD && wanted != null
                ? telling.say("inspector.why.late-for-finish", telling.date(wanted))
                : telling.say("inspector.why.late");
    }

    private Charter charter() {
        return telling.plan().charter();
    }
}
