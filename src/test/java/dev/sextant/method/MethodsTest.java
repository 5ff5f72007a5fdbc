package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Deliverable;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every method that an engagement can follow. */
class MethodsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    /** Cells of these say what the material says of a row; everything else is for the client to fill in. */
    private static final Set<Type> MAY_BE_KNOWN = Set.of(Type.CHOICE, Type.NUMBER);

    @ParameterizedTest
    @MethodSource("ids")
    void everyPhaseIsOfTheSizeThatARoomCanWorkThrough(String id) {
        assertThat(CATALOGUE.method(id).phases()).hasSizeBetween(4, 6).allSatisfy(phase -> {
            assertThat(phase.tasks()).hasSizeBetween(3, 9);
            assertThat(phase.gate().questions()).hasSizeBetween(3, 5);
            assertThat(phase.checks()).hasSizeBetween(8, 12);
            assertThat(phase.deliverables()).isNotEmpty();
            assertThat(phase.sheets()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyCodeThatAMethodNamesExists(String id) {
        var method = CATALOGUE.method(id);
        var tasks = method.tasks().map(Method.Task::code).toList();
        var roles = method.roles().stream().map(Method.Role::code).toList();
        assertThat(roles).doesNotHaveDuplicates();
        assertThat(method.tasks()).allSatisfy(task -> {
            assertThat(tasks).containsAll(task.after());
            assertThat(roles).containsAll(task.roles());
            assertThat(task.roles()).isNotEmpty();
            assertThat(task.estimate().likely()).isPositive();
        });
        assertThat(method.phases()).allSatisfy(phase -> {
            assertThat(phase.deliverables()).allSatisfy(it -> assertThat(it.task() == null || tasks.contains(it.task())).isTrue());
            assertThat(roles).containsAll(phase.checks().stream().map(Method.Check::role).toList());
            assertThat(phase.costs()).isNotEmpty().allSatisfy(code -> assertThat(CATALOGUE.costCategory(code)).as(code).isPresent());
            assertThat(phase.risks()).isNotEmpty().allSatisfy(code -> assertThat(CATALOGUE.risk(code)).as(code).isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anEngagementIsRaisedWholeWithNoFigureOfMoneyOrOdds(String id) {
        var method = CATALOGUE.method(id);
        var plan = plan(id);

        assertThat(plan.phases()).extracting("origin").containsExactlyElementsOf(method.phases().stream().map(it -> id + "/" + it.code()).toList());
        assertThat(plan.all(Task.class)).hasSize((int) method.tasks().count());
        assertThat(plan.all(Link.class)).hasSize(method.tasks().mapToInt(it -> it.after().size()).sum());
        assertThat(plan.all(Assignment.class)).hasSize(method.tasks().mapToInt(it -> it.roles().size()).sum());
        assertThat(plan.all(CheckItem.class)).hasSize(count(method, it -> it.checks().size()));
        assertThat(plan.all(GateQuestion.class)).hasSize(count(method, it -> it.gate().questions().size()));
        assertThat(plan.all(Sheet.class)).hasSize(count(method, it -> it.sheets().size()));
        assertThat(plan.all(SheetRow.class)).hasSize(count(method, it -> it.sheets().stream().mapToInt(sheet -> sheet.rows().size()).sum()));
        assertThat(plan.all(CostLine.class)).isEmpty();
        assertThat(plan.all(Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyPartSaysWhereItWasFound(String id) {
        var plan = plan(id);
        var origins = Stream.of(
                        plan.all(Task.class).stream().map(Task::origin), plan.all(CheckItem.class).stream().map(CheckItem::origin),
                        plan.all(GateQuestion.class).stream().map(GateQuestion::origin), plan.all(Sheet.class).stream().map(Sheet::origin),
                        plan.all(Deliverable.class).stream().map(Deliverable::origin))
                .flatMap(it -> it);

        assertThat(origins).allSatisfy(it -> assertThat(CATALOGUE.provenance(it)).as(it).isNotEmpty());
        assertThat(CATALOGUE.provenance("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aPhaseProposesRisksAndCostsWithoutTakingThem(String id) {
        assertThat(plan(id).phases()).allSatisfy(phase -> {
            assertThat(CATALOGUE.proposedRisks(phase)).isNotEmpty();
            assertThat(CATALOGUE.proposedCosts(phase)).isNotEmpty();
        });
        assertThat(CATALOGUE.proposedRisks(SamplePlans.phase(1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void worksheetsAskAndDoNotAnswer(String id) {
        var sheets = CATALOGUE.method(id).phases().stream().flatMap(it -> it.sheets().stream()).toList();

        assertThat(sheets).extracting(Method.Sheet::code).doesNotHaveDuplicates();
        assertThat(sheets).allSatisfy(sheet -> {
            assertThat(sheet.rows()).as(sheet.code()).isNotEmpty();
            assertThat(sheet.columns()).extracting(Sheet.Column::name).doesNotHaveDuplicates();
            assertThat(sheet.verdicts()).extracting(Sheet.Verdict::from).isSorted();
            assertThat(sheet.rows()).allSatisfy(row -> {
                for (var at = 0; at < row.cells().size(); at++) {
                    assertThat(row.cells().get(at).isEmpty() || MAY_BE_KNOWN.contains(sheet.columns().get(at).type())).as(row.name().en()).isTrue();
                }
            });
        });
    }

    @Test
    void noTwoMethodsUseTheSameCodeForATaskOrDifferentWordsForARole() {
        assertThat(CATALOGUE.methods().stream().flatMap(Method::tasks)).extracting(Method.Task::code).doesNotHaveDuplicates();
        var roles = CATALOGUE.methods().stream().flatMap(it -> it.roles().stream()).distinct().toList();
        assertThat(roles).extracting(Method.Role::code).doesNotHaveDuplicates();
    }

    @Test
    void theSixStepsDoNotBeginWithoutTheirPhilosophyAndWarnWithoutTechnology() {
        var questions = CATALOGUE.method("six-step").phases().getFirst().gate().questions();

        assertThat(questions).filteredOn(it -> it.effectOrAdvice() == GateQuestion.Effect.BLOCKS).hasSize(1)
                .allSatisfy(it -> assertThat(it.text().en()).contains("philosophy"));
        assertThat(questions).filteredOn(it -> it.effectOrAdvice() == GateQuestion.Effect.WARNS).hasSize(1)
                .allSatisfy(it -> assertThat(it.text().en()).contains("technology"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2} or {3} working days")
    @CsvSource({"six-phase, 194, 293, 445", "six-step, 66, 104, 163", "hand-over, 61, 97, 156"})
    void aMethodTakesAsLongAsItsLongestPath(String id, int optimistic, int likely, int pessimistic) {
        assertThat(days(id, Estimate::optimistic)).isEqualTo(optimistic);
        assertThat(days(id, Estimate::likely)).isEqualTo(likely);
        assertThat(days(id, Estimate::pessimistic)).isEqualTo(pessimistic);
    }

    private static Stream<String> ids() {
        return CATALOGUE.methods().stream().map(Method::id);
    }

    private static double days(String id, ToDoubleFunction<Estimate> point) {
        var parts = parts(id).stream()
                .map(it -> it instanceof Task task ? task.withDuration(Estimate.certain(point.applyAsDouble(task.duration()))) : it)
                .toList();
        return Schedule.of(Plan.of(parts)).whole().orElseThrow().workingDays();
    }

    private static Plan plan(String id) {
        return Plan.of(parts(id));
    }

    private static List<Part> parts(String id) {
        return MethodPlan.parts(CATALOGUE, new Charter(
                Charter.ID, new Words("Trial", "试用"), Words.NONE, Words.NONE, id, Language.EN, false, Currency.getInstance("CNY"),
                SamplePlans.START, null, Words.NONE, Words.NONE));
    }

    private static int count(Method method, ToIntFunction<Method.Phase> of) {
        return method.phases().stream().mapToInt(of).sum();
    }
}
