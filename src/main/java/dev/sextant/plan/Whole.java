package dev.sextant.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of a plan as a whole. Looks only at what the edits can have broken. */
final class Whole {

    /** Levels of summaries above a task. */
    private static final int DEEPEST = 100;

    private Whole() {}

    /** @throws Refusal naming the first thing that does not hold */
    static void require(Plan before, Plan after, List<Edit> edits) {
        var added = edits.stream().map(Edit::after).filter(Objects::nonNull).filter(it -> after.part(it.id()).isPresent()).toList();
        added.forEach(part -> requireReferences(after, part));
        added.forEach(part -> requireOwnId(after, part));
        requireNothingLeftBehind(after, edits);
        requireOneCharter(before, after);
        added.stream().filter(it -> it instanceof Sheet || it instanceof SheetRow).forEach(it -> requireCells(after, it));
        added.stream().filter(it -> it instanceof Gate || it instanceof GateQuestion).forEach(it -> requireUnblocked(after, it));
        if (edits.stream().anyMatch(it -> it.kind() == Kind.LINK || it.kind() == Kind.TASK && movesTask(it))) {
            requireOrder(after);
        }
    }

    private static boolean movesTask(Edit edit) {
        return !(edit.before() instanceof Task before
                && edit.after() instanceof Task after
                && Objects.equals(before.parent(), after.parent())
                && before.phase().equals(after.phase()));
    }

    private static void requireReferences(Plan plan, Part part) {
        for (var component : Shape.of(part).components()) {
            var kind = component.refersTo();
            if (kind != null && component.of(part) instanceof Id<?> id && !plan.has(kind, id)) {
                throw new Refusal("part.dangling", Kind.of(part).singular(), part.id(), kind.singular(), id);
            }
        }
    }

    private static void requireOwnId(Plan plan, Part part) {
        var own = Kind.of(part);
        if (Stream.of(Kind.values()).anyMatch(kind -> kind != own && plan.has(kind, part.id()))) {
            throw new Refusal("id.taken", part.id());
        }
    }

    private static void requireNothingLeftBehind(Plan after, List<Edit> edits) {
        Set<Id<?>> gone = edits.stream().map(Edit::id).filter(id -> after.part(id).isEmpty()).collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return;
        }
        after.parts().forEach(part -> Shape.references(part).filter(gone::contains).findFirst().ifPresent(id -> {
            throw new Refusal("part.in-use", id, Kind.of(part).singular(), part.id());
        }));
    }

    private static void requireOneCharter(Plan before, Plan after) {
        var charters = after.all(Charter.class);
        var foreign = charters.stream().anyMatch(it -> !it.id().equals(Charter.ID));
        if (foreign || charters.isEmpty() && before.find(Charter.ID).isPresent()) {
            throw new Refusal("charter.one", Charter.ID);
        }
    }

    /** Rows fit the columns of their sheet. */
    private static void requireCells(Plan plan, Part changed) {
        if (changed instanceof SheetRow row) {
            requireCells(plan.get(row.sheet()), row);
        } else if (changed instanceof Sheet sheet) {
            plan.all(SheetRow.class).stream().filter(it -> it.sheet().equals(sheet.id())).forEach(it -> requireCells(sheet, it));
        }
    }

    private static void requireCells(Sheet sheet, SheetRow row) {
        if (row.cells().size() > sheet.columns().size()) {
            throw new Refusal("sheet.wide", sheet.name(), row.cells().size(), sheet.columns().size());
        }
        for (var at = 0; at < row.cells().size(); at++) {
            sheet.columns().get(at).require(row.cell(at));
        }
    }

    /** No gate is passed while a question that blocks it is not answered yes. */
    private static void requireUnblocked(Plan plan, Part changed) {
        var gate = changed instanceof GateQuestion question ? plan.get(question.gate()) : (Gate) changed;
        if (gate.isPassed()) {
            plan.all(GateQuestion.class).stream()
                    .filter(it -> it.gate().equals(gate.id()) && it.blocks())
                    .findFirst()
                    .ifPresent(it -> {
                        throw new Refusal("gate.blocked", gate.name(), it.text());
                    });
        }
    }

    private static void requireOrder(Plan plan) {
        var pairs = new HashSet<List<Id<Task>>>();
        for (var link : plan.all(Link.class)) {
            if (!pairs.add(List.of(link.predecessor(), link.successor()))) {
                throw new Refusal("link.twice", name(plan, link.predecessor()), name(plan, link.successor()));
            }
        }
        for (var task : plan.all(Task.class)) {
            plan.find(task.parent()).filter(it -> !it.phase().equals(task.phase())).ifPresent(parent -> {
                throw new Refusal("task.phase", task.name(), parent.name());
            });
        }
        requireNotTooDeep(Network.of(plan));
    }

    /** Whatever walks down an outline would have to be as deep. */
    private static void requireNotTooDeep(Network network) {
        for (var task = 0; task < network.tasks().size(); task++) {
            var depth = 0;
            for (var above = network.parent(task); above >= 0; above = network.parent(above)) {
                if (++depth > DEEPEST) {
                    throw new Refusal("task.deep", network.tasks().get(task).name(), DEEPEST);
                }
            }
        }
    }

    private static Words name(Plan plan, Id<Task> task) {
        return plan.get(task).name();
    }
}
