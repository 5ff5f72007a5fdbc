package dev.sextant.method;

import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OverlapsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Equivalence.Known KNOWN = CATALOGUE.known();

    static Stream<Equivalence> pairs() {
        return KNOWN.pairs().stream();
    }

    static Stream<Equivalence.Different> alike() {
        return KNOWN.notTheSame().stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPublishedPairIsFoundInEitherOrderWithBothNamed(Equivalence pair) {
        var one = line(1, pair.one());
        var other = line(2, pair.other());

        assertThat(overlaps(one, other)).singleElement().satisfies(it -> {
            assertThat(it.ids()).containsExactlyInAnyOrder(one.id(), other.id());
            assertThat(it.why()).isEqualTo(pair.why());
        });
        assertThat(overlaps(line(1, pair.other()), line(2, pair.one()))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("alike")
    void whatOnlyLooksAlikeIsLeftInPeace(Equivalence.Different pair) {
        assertThat(overlaps(line(1, pair.one()), line(2, pair.other()))).isEmpty();
    }

    @Test
    void everyCodeIsOneOfTheTreesAndEveryRiskOneOfTheLibrary() {
        var codes = CATALOGUE.costTrees().stream().flatMap(CostTree::codes).toList();
        assertThat(pairs().flatMap(it -> Stream.of(it.one(), it.other()))).isSubsetOf(codes);
        assertThat(alike().flatMap(it -> Stream.of(it.one(), it.other()))).isSubsetOf(codes);
        assertThat(KNOWN.risks()).allSatisfy(it -> {
            assertThat(codes).contains(it.one());
            assertThat(CATALOGUE.risk(it.other())).isPresent();
        });
    }

    @Test
    void trainingEnteredFromTwoListsIsCaughtWhereverItCanBeTheSame() {
        assertThat(training(null, 5, null, 5)).as("both in one phase").isEqualTo(1);
        assertThat(training(7, 5, 7, 5)).as("both on one task").isEqualTo(1);
        assertThat(training(7, 5, null, 5)).as("a task and its phase").isEqualTo(1);
        assertThat(training(null, null, 7, 5)).as("the whole and a task").isEqualTo(1);
    }

    @Test
    void aLegitimateSecondTrainingIsNot() {
        assertThat(training(null, 5, null, 6)).as("a refresher in another phase").isZero();
        assertThat(training(7, 5, 8, 5)).as("key users and everybody, two tasks").isZero();
        assertThat(training(7, 5, null, 6)).as("a task and another phase").isZero();
        assertThat(overlaps(
                        named(line(1, "budget.training.users"), "Branch East"), named(line(2, "budget.training.users"), "Branch West")))
                .as("two courses of one list").isEmpty();
    }

    @Test
    void theSameLineEnteredTwiceIsCaught() {
        assertThat(overlaps(line(1, "budget.training.users"), line(2, "budget.training.users"))).singleElement()
                .satisfies(it -> assertThat(it.why().en()).contains("twice"));
        assertThat(overlaps(line(1, ""), line(2, ""))).as("without a category nothing is known").isEmpty();
    }

    @Test
    void aTaskAndTheSummaryAboveItAreOnePlace() {
        var summary = task(9, phase(5));
        var below = new Task(new Id<>("below"), phase(5).id(), summary.id(), 1, new Words("Below", ""), summary.duration(), null, 0, "", "");
        var plan = plan(List.of(
                below, line(1, "budget.software.licences").withPlace(null, below.id()),
                line(2, "migration.technology.software").withPlace(null, summary.id())));
        assertThat(CATALOGUE.overlaps(plan)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, true", "IN_RESPONSE, true", "OCCURRED, false", "CLOSED, false"})
    void anInterruptionThatIsBudgetedAndSimulatedIsCaughtWhileTheRiskIsOpen(Risk.Status status, boolean caught) {
        var risk = risk("risk-library/R08").withStatus(status);
        var found = overlaps(line(1, "handover.interruption"), risk);
        assertThat(found).hasSize(caught ? 1 : 0).allSatisfy(it -> assertThat(it.second()).isEqualTo(risk));
    }

    @Test
    void aRiskThatNobodyHasJudgedOrThatIsAboutSomethingElseIsNot() {
        assertThat(overlaps(line(1, "handover.interruption"), risk("risk-library/R08").withLevels(null, 2))).isEmpty();
        assertThat(overlaps(line(1, "handover.interruption"), risk("risk-library/R09"))).isEmpty();
        assertThat(overlaps(line(1, "migration.data.cleansing"), risk("risk-library/R08"))).isEmpty();
    }

    @Test
    void whatWasKeptWithAReasonIsNotAskedAgain() {
        var one = line(1, "budget.training.users");
        var other = line(2, "migration.technology.training");
        var third = line(3, "handover.personnel.training");
        var accepted = new AcceptedOverlap(new Id<>("accepted"), other.id(), one.id(), null, new Words("Two groups", "两批人"));

        assertThat(overlaps(one, other, accepted)).isEmpty();
        assertThat(overlaps(one, other, third, accepted)).as("the third one is another question").hasSize(2);
    }

    @Test
    void aHundredThousandLinesAreSearchedInAMoment() {
        var parts = new ArrayList<Part>();
        for (var number = 1; number <= 100_000; number++) {
            parts.add(line(number, number % 2 == 0 ? "budget.training.users" : "migration.technology.training"));
        }
        assertThat(CATALOGUE.overlaps(plan(parts))).hasSize(200);
    }

    private static long training(Integer taskOne, Integer phaseOne, Integer taskTwo, Integer phaseTwo) {
        return overlaps(
                placed(line(1, "migration.technology.training"), taskOne, phaseOne),
                placed(line(2, "handover.personnel.training"), taskTwo, phaseTwo)).size();
    }

    private static CostLine placed(CostLine line, Integer task, Integer phase) {
        return line.withPlace(task != null || phase == null ? null : phase(phase).id(), task == null ? null : new Id<>("task-" + task));
    }

    private static List<Overlap> overlaps(Part... parts) {
        return CATALOGUE.overlaps(plan(List.of(parts)));
    }

    private static Plan plan(List<? extends Part> more) {
        var parts = new ArrayList<Part>(List.of(
                SamplePlans.charter(), phase(5), phase(6), task(7, phase(5)), task(8, phase(5)), task(9, phase(5))));
        parts.addAll(more);
        return Plan.of(parts);
    }

    private static CostLine line(int number, String category) {
        return SamplePlans.costLine(number).withCategory(category);
    }

    private static CostLine named(CostLine line, String name) {
        return line.withName(new Words(name, ""));
    }

    private static Risk risk(String origin) {
        var it = SamplePlans.risk(1).withLevels(3, 3);
        return new Risk(it.id(), it.rank(), it.name(), it.area(), it.cause(), it.event(), it.effect(), it.owner(), 3, 3, it.status(), it.response(), origin);
    }
}
