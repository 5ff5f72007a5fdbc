package dev.sextant.method;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Deliverable;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Role;
import dev.sextant.plan.ScaleLevel.Axis;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.List;

/** A new engagement, raised from a method. */
public final class MethodPlan {

    private final Method method;
    private final List<Part> parts = new ArrayList<>();

    private MethodPlan(Method method) {
        this.method = method;
    }

    /** The charter and every part that its method begins with. Nobody has judged a risk or named an amount yet. */
    public static List<Part> parts(Catalogue catalogue, Charter charter) {
        var raised = new MethodPlan(catalogue.method(charter.method()));
        raised.parts.add(charter);
        raised.addRoles();
        raised.method.phases().forEach(raised::addPhase);
        raised.method.tasks().forEach(raised::addLinks);
        for (var axis : Axis.values()) {
            catalogue.scales().parts(axis, catalogue.scales().usual()).forEach(raised.parts::add);
        }
        return raised.parts;
    }

    private void addRoles() {
        var rank = 1;
        for (var role : method.roles()) {
            var name = Names.role(role.code());
            parts.add(new Role(new Id<>(name), rank++, role.name(), role.side(), Origin.of(method, name)));
        }
    }

    private void addPhase(Method.Phase phase) {
        var id = new Id<Phase>(Names.phase(phase.code()));
        parts.add(new Phase(id, method.phases().indexOf(phase) + 1, phase.name(), phase.goal(), Origin.of(method, phase)));
        addTasks(phase, id);
        addDeliverables(phase, id);
        addChecks(phase, id);
        addGate(phase, id);
    }

    private void addTasks(Method.Phase phase, Id<Phase> id) {
        var rank = 1;
        for (var task : phase.tasks()) {
            parts.add(new Task(
                    new Id<>(Names.task(task.code())), id, null, rank++, task.name(), task.estimate(), null, 0, "",
                    Origin.of(method, task)));
        }
    }

    private void addDeliverables(Method.Phase phase, Id<Phase> id) {
        for (var at = 0; at < phase.deliverables().size(); at++) {
            var deliverable = phase.deliverables().get(at);
            var name = Names.deliverable(phase, at);
            var task = deliverable.task() == null ? null : new Id<Task>(Names.task(deliverable.task()));
            parts.add(new Deliverable(new Id<>(name), id, task, at + 1, deliverable.name(), false, Origin.of(method, name)));
        }
    }

    private void addChecks(Method.Phase phase, Id<Phase> id) {
        for (var at = 0; at < phase.checks().size(); at++) {
            var check = phase.checks().get(at);
            var name = Names.check(phase, at);
            var owner = new Id<Role>(Names.role(check.role()));
            parts.add(new CheckItem(
                    new Id<>(name), id, at + 1, check.text(), false, owner, null, Words.NONE, Origin.of(method, name)));
        }
    }

    private void addGate(Method.Phase phase, Id<Phase> id) {
        var gate = new Id<Gate>(Names.gate(phase));
        parts.add(new Gate(gate, id, phase.gate().name(), Gate.Decision.OPEN, null, Words.NONE, Words.NONE));
        for (var at = 0; at < phase.gate().questions().size(); at++) {
            var question = phase.gate().questions().get(at);
            var name = Names.question(phase, at);
            parts.add(new GateQuestion(
                    new Id<>(name), gate, at + 1, question.text(), GateQuestion.Answer.OPEN, question.evidence(), Words.NONE,
                    Origin.of(method, name)));
        }
    }

    /** Links and assignments stand after all tasks, because a task may wait for one of another phase. */
    private void addLinks(Method.Task task) {
        var id = new Id<Task>(Names.task(task.code()));
        for (var before : task.after()) {
            parts.add(new Link(new Id<>(Names.link(before, task.code())), new Id<>(Names.task(before)), id));
        }
        for (var role : task.roles()) {
            parts.add(new Assignment(new Id<>(Names.assignment(task.code(), role)), id, new Id<>(Names.role(role))));
        }
    }
}
