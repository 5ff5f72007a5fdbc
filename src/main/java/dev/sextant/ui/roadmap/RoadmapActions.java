package dev.sextant.ui.roadmap;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Ranked;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the roadmap's buttons and keys do to the plan. Each gives the id of the part that should be selected then. */
final class RoadmapActions {

    private final Desk desk;

    RoadmapActions(Desk desk) {
        this.desk = desk;
    }

    /** A task below the selected one, or at the end of the selected phase, or of the last one. */
    Optional<Id<?>> addTask(@Nullable Part selected) {
        var id = desk.fresh(Task.class);
        var beside = selected instanceof Task task ? task : null;
        var phase = beside != null ? beside.phase() : selected instanceof Phase it ? it.id() : lastPhase();
        if (phase == null) {
            return addPhase(null);
        }
        var parent = beside == null ? null : beside.parent();
        var siblings = siblings(phase, parent);
        var index = beside == null ? siblings.size() : siblings.indexOf(beside) + 1;
        var edits = Placement.insert(siblings, index, rank -> new Task(
                id, phase, parent, rank, words("roadmap.new-task"), Estimate.certain(1), null, 0, "", ""));
        return desk.commit("entry.roadmap.task-added", edits) ? Optional.of(id) : Optional.empty();
    }

    /** A phase below the selected one, with a gate at its end. */
    Optional<Id<?>> addPhase(@Nullable Part selected) {
        var id = desk.fresh(Phase.class);
        var phases = desk.now().phases();
        var index = selected instanceof Phase phase ? phases.indexOf(phase) + 1 : phases.size();
        var edits = new ArrayList<>(Placement.insert(
                phases, index, rank -> new Phase(id, rank, words("roadmap.new-phase"), Words.NONE, "")));
        edits.add(Edit.add(new Gate(
                desk.fresh(Gate.class), id, words("roadmap.new-gate"), Gate.Decision.OPEN, null, Words.NONE, Words.NONE)));
        return desk.commit("entry.roadmap.phase-added", edits) ? Optional.of(id) : Optional.empty();
    }

    void remove(Part part) {
        desk.commit("entry.roadmap.removed", Removal.of(desk.now(), part));
    }

    /** @param by -1 for up, 1 for down */
    void move(Part part, int by) {
        switch (part) {
            case Phase phase -> move(desk.now().phases(), phase, by);
            case Task task -> move(siblings(task.phase(), task.parent()), task, by);
            default -> { }
        }
    }

    private <P extends Part & Ranked> void move(List<P> siblings, P part, int by) {
        var to = siblings.indexOf(part) + by;
        if (to >= 0 && to < siblings.size()) {
            var others = siblings.stream().filter(it -> it != part).toList();
            desk.commit("entry.roadmap.moved", Placement.move(others, to, part));
        }
    }

    private List<Task> siblings(Id<Phase> phase, @Nullable Id<Task> parent) {
        return desk.now().ranked(Task.class, it -> it.phase().equals(phase) && Objects.equals(it.parent(), parent));
    }

    private @Nullable Id<Phase> lastPhase() {
        var phases = desk.now().phases();
        return phases.isEmpty() ? null : phases.getLast().id();
    }

    private Words words(String key) {
        return Words.of(desk.speech().language(), desk.speech().say(key));
    }
}
