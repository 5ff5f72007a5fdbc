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
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A new engagement, raised from one method or from several side by side. */
public final class MethodPlan {

    private final Map<Id<?>, Part> parts = new LinkedHashMap<>();
    private int phases;

    private MethodPlan() {}

    /**
     * The charter and every part that its methods begin with. Nobody has judged a risk or named an amount yet. A role that
     * several methods need is there once, and bridges join the methods that are there.
     *
     * @throws dev.sextant.plan.Refusal {@code method.unknown}
     */
    public static List<Part> parts(Catalogue catalogue, Charter charter) {
        var raised = new MethodPlan();
        raised.add(charter);
        raised.add(catalogue.kinds(charter.method()));
        catalogue.bridges().forEach(raised::addBridge);
        for (var axis : Axis.values()) {
            catalogue.scales().parts(axis, catalogue.scales().usual()).forEach(raised::add);
        }
        return List.copyOf(raised.parts.values());
    }

    /** What the methods alone bring: no charter and no scales. */
    public static List<Part> parts(List<Method> methods) {
        var raised = new MethodPlan();
        raised.add(methods);
        return List.copyOf(raised.parts.values());
    }

    private void add(List<Method> methods) {
        methods.forEach(this::addRoles);
        methods.forEach(method -> method.phases().forEach(phase -> addPhase(method, phase)));
        methods.stream().flatMap(Method::tasks).forEach(this::addLinks);
    }

    private void add(Part part) {
        parts.putIfAbsent(part.id(), part);
    }

    private void addRoles(Method method) {
        for (var role : method.roles()) {
            var name = Names.role(role.code());
            add(new Role(new Id<>(name), parts.size(), role.name(), role.side(), Origin.of(method, name)));
        }
    }

    private void addPhase(Method method, Method.Phase phase) {
        var id = new Id<Phase>(Names.phase(phase.code()));
        add(new Phase(id, ++phases, phase.name(), phase.goal(), Origin.of(method, phase)));
        addTasks(method, phase, id);
        addDeliverables(method, phase, id);
        addChecks(method, phase, id);
        addGate(method, phase, id);
        addSheets(method, phase, id);
    }

    private void addTasks(Method method, Method.Phase phase, Id<Phase> id) {
        var rank = 1;
        for (var task : phase.tasks()) {
            add(new Task(
                    new Id<>(Names.task(task.code())), id, null, rank++, task.name(), task.estimate(), null, 0, "",
                    Origin.of(method, task)));
        }
    }

    private void addDeliverables(Method method, Method.Phase phase, Id<Phase> id) {
        for (var at = 0; at < phase.deliverables().size(); at++) {
            var deliverable = phase.deliverables().get(at);
            var name = Names.deliverable(phase, at);
            var task = deliverable.task() == null ? null : new Id<Task>(Names.task(deliverable.task()));
            add(new Deliverable(new Id<>(name), id, task, at + 1, deliverable.name(), false, Origin.of(method, name)));
        }
    }

    private void addChecks(Method method, Method.Phase phase, Id<Phase> id) {
        for (var at = 0; at < phase.checks().size(); at++) {
            var check = phase.checks().get(at);
            var name = Names.check(phase, at);
            var owner = new Id<Role>(Names.role(check.role()));
            add(new CheckItem(
                    new Id<>(name), id, at + 1, check.text(), false, owner, null, Words.NONE, Origin.of(method, name)));
        }
    }

    private void addGate(Method method, Method.Phase phase, Id<Phase> id) {
        var gate = new Id<Gate>(Names.gate(phase));
        add(new Gate(gate, id, phase.gate().name(), Gate.Decision.OPEN, null, Words.NONE, Words.NONE));
        for (var at = 0; at < phase.gate().questions().size(); at++) {
            var question = phase.gate().questions().get(at);
            var name = Names.question(phase, at);
            add(new GateQuestion(
                    new Id<>(name), gate, at + 1, question.text(), question.effectOrAdvice(), GateQuestion.Answer.OPEN,
                    question.evidence(), Words.NONE, Origin.of(method, name)));
        }
    }

    private void addSheets(Method method, Method.Phase phase, Id<Phase> id) {
        for (var at = 0; at < phase.sheets().size(); at++) {
            var it = phase.sheets().get(at);
            var name = Names.sheet(phase, it.code());
            var sheet = new Id<Sheet>(name);
            add(new Sheet(
                    sheet, id, at + 1, it.name(), it.purpose(), it.subject(), it.columns(), it.verdicts(), Origin.of(method, name)));
            for (var line = 0; line < it.rows().size(); line++) {
                var row = it.rows().get(line);
                add(new SheetRow(
                        new Id<>(Names.row(phase, it.code(), line)), sheet, line + 1, row.name(), row.cells(), Origin.of(method, name)));
            }
        }
    }

    /** Links and assignments stand after all tasks, because a task may wait for one of another phase. */
    private void addLinks(Method.Task task) {
        var id = new Id<Task>(Names.task(task.code()));
        for (var before : task.after()) {
            addLink(before, task.code());
        }
        for (var role : task.roles()) {
            add(new Assignment(new Id<>(Names.assignment(task.code(), role)), id, new Id<>(Names.role(role))));
        }
    }

    /** Most bridges have only one bank in an engagement, or none. */
    private void addBridge(Bridge bridge) {
        if (parts.containsKey(new Id<Task>(Names.task(bridge.before()))) && parts.containsKey(new Id<Task>(Names.task(bridge.after())))) {
            addLink(bridge.before(), bridge.after());
        }
    }

    private void addLink(String before, String after) {
        add(new Link(new Id<>(Names.link(before, after)), new Id<>(Names.task(before)), new Id<>(Names.task(after))));
    }
}
