package dev.sextant.method;

import dev.sextant.plan.Charter;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Role;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** An invented engagement as a plan: its method's parts with what happened laid over them. */
public final class SamplePlan {

    private final Catalogue catalogue;
    private final Sample sample;
    private final List<Method> methods;
    private final Map<Id<?>, Part> parts = new LinkedHashMap<>();

    private SamplePlan(Catalogue catalogue, Sample sample) {
        this.catalogue = catalogue;
        this.sample = sample;
        this.methods = catalogue.kinds(sample.method());
    }

    /** @param language that the invented client reads first */
    public static List<Part> parts(Catalogue catalogue, Sample sample, Language language) {
        var plan = new SamplePlan(catalogue, sample);
        MethodPlan.parts(catalogue, plan.charter(language)).forEach(plan::add);
        plan.addPeople();
        plan.overlay();
        catalogue.money(sample).forEach(plan::add);
        sample.risks().forEach(plan::addRisk);
        plan.addNotes();
        sample.sheets().forEach(it -> plan.fill(it, language));
        return SampleScenarios.in(Plan.of(plan.parts.values()), catalogue.otherWays(sample)).parts().toList();
    }

    private Charter charter(Language language) {
        var it = sample.charter();
        return new Charter(
                Charter.ID, it.name(), it.client(), it.consultant(), sample.method(), language, true, it.currency(), it.start(),
                it.finish(), it.objective(), it.scope());
    }

    private void add(Part part) {
        parts.put(part.id(), part);
    }

    /** @throws Refusal if the sample names something that its method does not have */
    private <P extends Part> void change(Class<P> kind, String id, UnaryOperator<P> change) {
        var part = parts.get(new Id<P>(id));
        if (part == null) {
            throw new Refusal("part.missing", id);
        }
        add(change.apply(kind.cast(part)));
    }

    private Method.Phase phase(String code) {
        return methods.stream().flatMap(it -> it.phases().stream()).filter(it -> it.code().equals(code)).findFirst()
                .orElseThrow(() -> new Refusal("part.missing", Names.phase(code)));
    }

    private void addPeople() {
        for (var person : sample.people()) {
            var id = new Id<Person>("person-" + (sample.people().indexOf(person) + 1));
            add(new Person(id, person.name(), new Id<Role>(Names.role(person.role())), ""));
        }
    }

    private void overlay() {
        for (var it : sample.progress()) {
            change(Task.class, Names.task(it.task()), it::of);
        }
        for (var it : sample.checksDone()) {
            change(CheckItem.class, Names.check(phase(it.phase()), it.index()),
                    item -> item.withDone(true).withDue(it.due()).withNote(it.note()));
        }
        for (var it : sample.gates()) {
            var phase = phase(it.phase());
            change(Gate.class, Names.gate(phase),
                    gate -> gate.withDecision(it.decision(), it.on()).withDecidedBy(it.by()).withEvidence(it.evidence()));
            it.answers().forEach(answer -> change(GateQuestion.class, Names.question(phase, answer.index()),
                    question -> question.withAnswer(answer.answer()).withEvidence(answer.evidence())));
        }
    }

    private void addRisk(Sample.Judged judged) {
        var risk = catalogue.risk(judged.library()).orElseThrow(() -> new Refusal("part.missing", judged.library()));
        add(new Risk(
                new Id<>("risk-" + risk.code()), sample.risks().indexOf(judged) + 1, risk.name(), risk.area(), risk.cause(),
                risk.event(), risk.effect(), new Id<Role>(Names.role(judged.owner())), judged.probability(), judged.impact(),
                judged.status(), judged.response(), Origin.of(risk)));
    }

    private void fill(Sample.Filled filled, Language language) {
        var phase = phase(filled.phase());
        var sheet = new Id<Sheet>(Names.sheet(phase, filled.sheet()));
        var own = 100; // behind those that the method knows
        for (var row : filled.rows()) {
            if (row.index() != null) {
                change(SheetRow.class, Names.row(phase, filled.sheet(), row.index()), it -> it.withCells(row.cells(language)));
            } else {
                var id = new Id<SheetRow>(Names.row(phase, filled.sheet(), own++));
                add(new SheetRow(id, sheet, own, Objects.requireNonNullElse(row.name(), Words.NONE), row.cells(language), ""));
            }
        }
    }

    private void addNotes() {
        for (var note : sample.notes()) {
            var id = new Id<Note>("note-" + (sample.notes().indexOf(note) + 1));
            add(new Note(id, new Id<Phase>(Names.phase(note.phase())), null, note.on(), note.text(), false));
        }
    }
}
