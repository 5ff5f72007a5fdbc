package dev.sextant.analysis.progress;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.GateQuestion.Answer;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far an engagement has come.
 *
 * @param checklist items ticked
 * @param questions gate questions answered with yes or no; what is pending is not answered
 * @param gates decided with go, conditions or not
 * @param nextGate the first in the order of the phases that has not been passed
 */
public record Progress(
        Count checklist,
        Map<Id<Phase>, Count> checklistByPhase,
        Count questions,
        Map<Id<Gate>, Count> questionsByGate,
        Count gates,
        Optional<Id<Gate>> nextGate,
        Work work,
        Map<Id<Phase>, Work> workByPhase) {

    public static Progress of(Plan plan) {
        var checklist = sums(plan.all(CheckItem.class), CheckItem::phase, it -> Count.of(it.done()), Count::plus);
        var questions = sums(plan.all(GateQuestion.class), GateQuestion::gate, it -> Count.of(isAnswered(it)), Count::plus);
        var work = sums(leaves(plan), Task::phase, Work::of, Work::plus);
        var gates = plan.all(Gate.class);
        return new Progress(
                sum(checklist, Count.NONE, Count::plus),
                checklist,
                sum(questions, Count.NONE, Count::plus),
                questions,
                gates.stream().map(gate -> Count.of(isPassed(gate))).reduce(Count.NONE, Count::plus),
                nextGate(plan),
                sum(work, Work.NONE, Work::plus),
                work);
    }

    public static boolean isPassed(Gate gate) {
        return gate.decision() == Gate.Decision.GO || gate.decision() == Gate.Decision.GO_WITH_CONDITIONS;
    }

    public Count checklist(Phase phase) {
        return checklistByPhase.getOrDefault(phase.id(), Count.NONE);
    }

    public Count questions(Gate gate) {
        return questionsByGate.getOrDefault(gate.id(), Count.NONE);
    }

    public Work work(Phase phase) {
        return workByPhase.getOrDefault(phase.id(), Work.NONE);
    }

    private static boolean isAnswered(GateQuestion question) {
        return question.answer() == Answer.YES || question.answer() == Answer.NO;
    }

    /** Gates of one phase have no order of their own; their ids give them one that stays. */
    private static Optional<Id<Gate>> nextGate(Plan plan) {
        return plan.all(Gate.class).stream()
                .filter(gate -> !isPassed(gate))
                .min(Comparator.<Gate>comparingDouble(gate -> plan.get(gate.phase()).rank()).thenComparing(Gate::id))
                .map(Gate::id);
    }

    /** By id, so that fractions are added up in the same order for equal plans. */
    private static List<Task> leaves(Plan plan) {
        var summaries = plan.all(Task.class).stream().map(Task::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        return plan.all(Task.class).stream()
                .filter(task -> !summaries.contains(task.id()))
                .sorted(Comparator.comparing(Task::id))
                .toList();
    }

    private static <P extends Part, K, V> Map<K, V> sums(
            Collection<P> parts, Function<P, K> owner, Function<P, V> value, BinaryOperator<V> plus) {
        var sums = new LinkedHashMap<K, V>();
        parts.forEach(part -> sums.merge(owner.apply(part), value.apply(part), plus));
        return Collections.unmodifiableMap(sums);
    }

    private static <V> V sum(Map<?, V> sums, V nothing, BinaryOperator<V> plus) {
        return sums.values().stream().reduce(nothing, plus);
    }
}
