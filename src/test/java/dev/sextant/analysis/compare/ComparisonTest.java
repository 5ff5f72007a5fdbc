package dev.sextant.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.progress.Count;
import dev.sextant.analysis.risk.Zone;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Id<Task> SECOND = new Id<>("task-2");
    private static final Id<Phase> PHASE = new Id<>("phase-2");

    private final Plan before = SamplePlans.chain(5);

    @Test
    void aPlanDiffersInNothingFromItself() {
        var same = Comparison.of(before, before);

        assertThat(same.isNothing()).isTrue();
        assertThat(same.lines()).hasSize(6 + 5);
        assertThat(same.movedTasks() + same.addedTasks() + same.removedTasks()).isZero();
    }

    /** Five tasks of two days from Monday 4 January: the last ends on Friday 15 January, four days longer on Thursday 21. */
    @Test
    void aLongerTaskShiftsAllThatWaitsForItByWorkingDays() {
        var comparison = Comparison.of(before, longer(before, SECOND, 6));

        assertThat(comparison.line(new Id<Task>("task-1")).orElseThrow().differs()).isFalse();
        assertThat(comparison.line(SECOND).orElseThrow()).returns(0.0, Line::startShift).returns(4.0, Line::finishShift);
        assertThat(comparison.line(new Id<Task>("task-3")).orElseThrow()).returns(4.0, Line::startShift).returns(4.0, Line::finishShift);
        assertThat(comparison.whole().finishShift()).isEqualTo(4);
        assertThat(finish(comparison.whole().before())).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(finish(comparison.whole().after())).isEqualTo(LocalDate.of(2027, 1, 21));
        assertThat(comparison.movedTasks()).isEqualTo(4);
        assertThat(Comparison.of(longer(before, SECOND, 6), before).whole().finishShift()).isEqualTo(-4);
    }

    @Test
    void whatCameWentAndWasRenamedIsShownAsSuchAndWhatWentStandsWhereItStood() {
        var renamed = before.get(new Id<Task>("task-3"));
        var fresh = SamplePlans.task(9, before.get(PHASE));
        var after = before.with(Removal.of(before, before.get(SECOND)))
                .with(List.of(Edit.change(renamed, renamed.withName(new Words("Third", "三"))), Edit.add(fresh)));

        var comparison = Comparison.of(before, after);

        assertThat(comparison.lines().stream().filter(it -> it.differs() && it.isTask()).map(it -> it.id().value()))
                .contains("task-2", "task-3", "task-9");
        assertThat(comparison.line(fresh.id()).orElseThrow().isAdded()).isTrue();
        assertThat(comparison.line(SECOND).orElseThrow()).returns(true, Line::isRemoved).returns(1, Line::depth);
        assertThat(comparison.line(renamed.id()).orElseThrow()).returns(true, Line::isRenamed)
                .satisfies(it -> assertThat(Objects.requireNonNull(it.before()).name().en()).isEqualTo("Task 3"));
        var order = comparison.lines().stream().map(it -> it.id().value()).toList();
        assertThat(order.indexOf("task-2")).isEqualTo(order.indexOf(before.get(SECOND).phase().value()) + 1);
        assertThat(comparison.addedTasks()).isEqualTo(1);
        assertThat(comparison.removedTasks()).isEqualTo(1);
    }

    @Test
    void aPhaseThatWentTakesItsTasksWithItInTheTable() {
        var phase = before.get(before.get(SECOND).phase());
        var after = before.with(Removal.of(before, phase));

        var order = Comparison.of(before, after).lines();

        var at = order.stream().map(it -> it.id().value()).toList().indexOf(phase.id().value());
        assertThat(order.get(at)).returns(true, Line::isRemoved).returns(0, Line::depth);
        assertThat(order.get(at + 1)).returns(SECOND, Line::id).returns(true, Line::isRemoved).returns(1, Line::depth);
        assertThat(order.get(at - 1).isRemoved()).as("the task of the phase before it").isFalse();
    }

    @Test
    void costsDifferOnTheTaskItsPhaseAndTheWhole() {
        var line = SamplePlans.costLine(1).withPlace(null, SECOND);
        var after = before.with(List.of(Edit.add(line)));

        var comparison = Comparison.of(before, after);

        for (var id : List.of(SECOND, before.get(SECOND).phase(), Charter.ID)) {
            assertThat(cost(comparison, id)).as(id.value()).isEqualByComparingTo("24005");
        }
        assertThat(cost(comparison, new Id<Task>("task-1"))).isZero();
        assertThat(Objects.requireNonNull(Comparison.of(after, before).whole().costDifference()).amount()).isEqualByComparingTo(new BigDecimal("-24005"));
        assertThat(comparison.line(SECOND).orElseThrow()).returns(false, Line::isMoved).returns(true, Line::differs);
    }

    @Test
    void costsOfTwoCurrenciesHaveNoDifference() {
        var charter = before.charter();
        var dollars = (Part) Shape.with(charter, Map.of("currency", Currency.getInstance("USD")));

        assertThat(Comparison.of(before, before.with(List.of(Edit.change(charter, dollars)))).whole().costDifference()).isNull();
    }

    @Test
    void progressFloatAndTheCriticalPathStandOnBothSides() {
        var task = before.get(SECOND);
        var after = before.with(List.of(
                Edit.change(task, task.withProgress(50)), Edit.add(SamplePlans.task(9, before.get(PHASE)).withDuration(Estimate.certain(1)))));

        var line = Comparison.of(before, after).line(SECOND).orElseThrow();

        assertThat(Objects.requireNonNull(line.before())).returns(0, State::progress).returns(0.0, State::totalFloat).returns(true, State::isCritical);
        assertThat(Objects.requireNonNull(line.after())).returns(50, State::progress);
        assertThat(Objects.requireNonNull(Comparison.of(before, after).line(new Id<Task>("task-9")).orElseThrow().after()).totalFloat()).isEqualTo(9);
        assertThat(Objects.requireNonNull(Comparison.of(before, after).whole().after()).progress()).as("1 of 11 days").isEqualTo(9);
    }

    @Test
    void risksGatesAndChecklistsAreCompared() {
        var gate = new Gate(new Id<>("gate-1"), PHASE, new Words("Gate", "关口"), Gate.Decision.OPEN, null, Words.NONE, Words.NONE);
        var item = new CheckItem(new Id<>("check-1"), PHASE, 1, new Words("Item", "项"), false, null, null, Words.NONE, "");
        var risk = SamplePlans.risk(1).withLevels(2, 2);
        var a = before.with(List.of(Edit.add(gate), Edit.add(item), Edit.add(risk), Edit.add(SamplePlans.risk(2))));
        var b = a.with(List.of(
                Edit.change(gate, gate.withDecision(Gate.Decision.GO, SamplePlans.START)), Edit.change(item, item.withDone(true)),
                Edit.change(risk, risk.withLevels(5, 4)), Edit.remove(SamplePlans.risk(2)), Edit.add(SamplePlans.risk(3))));

        var comparison = Comparison.of(a, b);

        assertThat(comparison.gates()).singleElement().returns(true, GateLine::differs);
        var phase = comparison.line(PHASE).orElseThrow();
        assertThat(phase.differs()).isTrue();
        assertThat(Objects.requireNonNull(phase.before())).returns(new Count(0, 1), State::checklist).returns(new Count(0, 1), State::gates);
        assertThat(Objects.requireNonNull(phase.after())).returns(new Count(1, 1), State::checklist).returns(new Count(1, 1), State::gates);
        assertThat(comparison.risks()).extracting(it -> it.id().value()).containsExactly("risk-1", "risk-3", "risk-2");
        assertThat(comparison.risks().getFirst()).returns(Zone.LOW, RiskLine::zoneBefore).returns(Zone.HIGH, RiskLine::zoneAfter);
        assertThat(comparison.before()).isEqualTo(new Tally(5, 2, 0));
        assertThat(comparison.after()).isEqualTo(new Tally(5, 2, 1));
    }

    @Test
    void aClosedRiskDiffersAndIsNoLongerOpen() {
        var risk = SamplePlans.risk(1).withLevels(5, 5);
        var a = before.with(List.of(Edit.add(risk)));

        var comparison = Comparison.of(a, a.with(List.of(Edit.change(risk, risk.withStatus(Risk.Status.CLOSED)))));

        assertThat(comparison.risks().getFirst().differs()).isTrue();
        assertThat(comparison.after()).isEqualTo(new Tally(5, 0, 0));
    }

    @Test
    void aPlanWithoutTasksHasNoDatesToCompare() {
        var empty = Plan.of(List.of(SamplePlans.charter(), SamplePlans.phase(1)));

        var comparison = Comparison.of(empty, before);

        assertThat(comparison.whole().before()).isNotNull().returns(null, State::span);
        assertThat(comparison.whole()).returns(0.0, Line::finishShift).returns(true, Line::isMoved);
        assertThat(comparison.addedTasks()).isEqualTo(5);
    }

    static Plan longer(Plan plan, Id<Task> id, double days) {
        var task = plan.get(id);
        return plan.with(List.of(Edit.change(task, task.withDuration(Estimate.certain(days)))));
    }

    private static LocalDate finish(State state) {
        return Objects.requireNonNull(Objects.requireNonNull(state).span()).finish();
    }

    private static BigDecimal cost(Comparison comparison, Id<?> id) {
        return Objects.requireNonNull(comparison.line(id).orElseThrow().costDifference()).amount();
    }
}
