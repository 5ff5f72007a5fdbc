package dev.sextant.ui.checklist;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the gates' buttons and keys do to the plan. What is being typed becomes part of it first. */
final class GateActions {

    private final Desk desk;

    GateActions(Desk desk) {
        this.desk = desk;
    }

    /** An open gate at the end of a phase; nothing if the plan did not take it. */
    Optional<Id<Gate>> addGate(Id<Phase> phase) {
        var id = desk.fresh(Gate.class);
        var gate = new Gate(
                id, phase, words(desk.speech().say("checklist.new-gate")), Gate.Decision.OPEN, null, Words.NONE, Words.NONE);
        return desk.commit("entry.checklist.gate-added", Edit.add(gate)) ? Optional.of(id) : Optional.empty();
    }

    void decide(Id<Gate> id, Gate.Decision decision) {
        desk.drafts().commit();
        desk.now().find(id).filter(gate -> gate.decision() != decision).ifPresent(gate ->
                desk.commit("entry.checklist.decided", Edit.change(gate, gate.withDecision(decision, desk.today()))));
    }

    /** In the order in which they are asked. */
    List<GateQuestion> questions(Id<Gate> gate) {
        return desk.now().ranked(GateQuestion.class, question -> question.gate().equals(gate));
    }

    /**
     * Puts questions at the end of a gate, as one entry.
     *
     * @return whether the plan took them
     */
    boolean add(Id<Gate> gate, List<String> lines) {
        desk.drafts().commit();
        try {
            var rank = Placement.last(questions(gate));
            var edits = new ArrayList<Edit>();
            for (var line : lines) {
                edits.add(Edit.add(new GateQuestion(
                        desk.fresh(GateQuestion.class), gate, rank + edits.size(), words(line), GateQuestion.Effect.ADVISES,
                        GateQuestion.Answer.OPEN, Words.NONE, Words.NONE, "")));
            }
            return desk.commit("entry.checklist.question-added", edits);
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
            return false;
        }
    }

    void remove(Id<GateQuestion> id) {
        desk.drafts().commit();
        desk.now().find(id).ifPresent(question ->
                desk.commit("entry.checklist.question-removed", Removal.of(desk.now(), question)));
    }

    /** Giving the same answer again takes it back. */
    void answer(Id<GateQuestion> id, GateQuestion.Answer answer) {
        desk.drafts().commit();
        desk.now().find(id).ifPresent(question -> desk.commit(
                "entry.checklist.answered",
                Edit.change(question, question.withAnswer(question.answer() == answer ? GateQuestion.Answer.OPEN : answer))));
    }

    private Words words(String text) {
        return Words.of(desk.speech().language(), text);
    }
}
