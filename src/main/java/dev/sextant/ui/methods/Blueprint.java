package dev.sextant.ui.methods;

import dev.sextant.analysis.schedule.PathLength;
import dev.sextant.method.Catalogue;
import dev.sextant.method.Method;
import dev.sextant.method.MethodPlan;
import dev.sextant.method.Template;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method, or a template of the user's own, with all that it would bring.
 *
 * @param id of the method or the template
 * @param summary empty for a template
 * @param gathered empty for a template
 * @param parts no charter and no people; every reference among them leads somewhere
 * @param sections its phases, in order
 */
record Blueprint(Source source, String id, Words name, Words summary, Gathered gathered, Plan parts, List<Section> sections, PathLength length)
        implements Entry {

    /** Whose it is. */
    enum Source {
        METHOD,
        TEMPLATE
    }

    /**
     * One phase.
     *
     * @param number its place, from 1
     * @param parts the phase with all that belongs to it, for itself
     */
    record Section(int number, Phase phase, Plan parts, PathLength length) {

        int count(Class<? extends Part> kind) {
            return parts.all(kind).size();
        }
    }

    /**
     * How many items of a method were found where.
     *
     * @param inMaterial in the material that the method was gathered from, though perhaps made more precise
     * @param inPractice nowhere in it, but known from projects
     */
    record Gathered(int inMaterial, int inPractice) {

        static final Gathered NOTHING = new Gathered(0, 0);

        static Gathered of(Method method) {
            var items = method.phases().stream().flatMap(Gathered::items).toList();
            var inPractice = (int) items.stream().filter(from -> from.stream().allMatch(Method.PRACTICE::equals)).count();
            return new Gathered(items.size() - inPractice, inPractice);
        }

        private static Stream<List<String>> items(Method.Phase phase) {
            return Stream.of(
                            phase.tasks().stream().map(Method.Task::from),
                            phase.deliverables().stream().map(Method.Deliverable::from),
                            phase.gate().questions().stream().map(Method.Question::from),
                            phase.checks().stream().map(Method.Check::from),
                            phase.sheets().stream().map(Method.Sheet::from))
                    .flatMap(it -> it);
        }
    }

    static Blueprint of(Catalogue catalogue, Method method) {
        var parts = Plan.of(MethodPlan.parts(List.of(method)));
        return of(catalogue, Source.METHOD, method.id(), method.name(), method.summary(), Gathered.of(method), parts);
    }

    static Blueprint of(Catalogue catalogue, String id, Template template) {
        return of(catalogue, Source.TEMPLATE, id, template.name(), Words.NONE, Gathered.NOTHING, template.parts());
    }

    private static Blueprint of(
            Catalogue catalogue, Source source, String id, Words name, Words summary, Gathered gathered, Plan parts) {
        var phases = parts.phases();
        var sections = phases.stream().map(phase -> {
            var own = phases.size() == 1 ? parts : Template.of(catalogue, parts, List.of(phase), phase.name()).parts();
            return new Section(phases.indexOf(phase) + 1, phase, own, PathLength.of(own));
        }).toList();
        return new Blueprint(source, id, name, summary, gathered, parts, sections, PathLength.of(parts));
    }

    @Override
    public String key() {
        return (source == Source.METHOD ? "method/" : "template/") + id;
    }

    int tasks() {
        return parts.all(Task.class).size();
    }

    int checks() {
        return parts.all(CheckItem.class).size();
    }

    int questions() {
        return parts.all(GateQuestion.class).size();
    }

    int worksheets() {
        return parts.all(Sheet.class).size();
    }
}
