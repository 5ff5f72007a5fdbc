package dev.sextant.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Plan plan = SamplePlans.chain(6);

    @Test
    void aStaleEditIsRefusedAndThePlanIsWhatItWas() {
        var task = plan.get(new Id<Task>("task-1"));
        var changed = plan.with(List.of(Edit.change(task, task.withProgress(10))));

        assertThatThrownBy(() -> changed.with(List.of(Edit.change(task, task.withProgress(50)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("edit.stale"));
        assertThat(changed.get(task.id()).progress()).isEqualTo(10);
    }

    @Test
    void aCircleOfLinksIsRefusedAndItsTasksAreNamed() {
        var last = plan.get(new Id<Task>("task-3"));
        var first = plan.get(new Id<Task>("task-1"));

        assertThatThrownBy(() -> plan.with(List.of(Edit.add(SamplePlans.link(last, first)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("link.cycle");
                    assertThat(refusal.values().getFirst().toString()).contains("Task 1", "Task 2", "Task 3").doesNotContain("Task 4");
                });
    }

    @Test
    void aTaskThatWaitsForItsOwnSummaryIsACircle() {
        var summary = plan.get(new Id<Task>("task-1"));
        var child = SamplePlans.task(99, SamplePlans.phase(1)).withPlace(summary.phase(), summary.id(), 99);
        var with = plan.with(List.of(Edit.add(child)));

        assertThatThrownBy(() -> with.with(List.of(Edit.add(SamplePlans.link(summary, child)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("link.cycle"));
    }

    @Test
    void removingATaskTakesItsLinksAndLetsGoOfItsCosts() {
        var task = plan.get(new Id<Task>("task-2"));
        var line = SamplePlans.costLine(1).withPlace(null, task.id());
        var with = plan.with(List.of(Edit.add(line)));

        var without = with.with(Removal.of(with, task));

        assertThat(without.find(task.id())).isEmpty();
        assertThat(without.all(Link.class)).hasSize(3);
        assertThat(without.get(line.id()).task()).isNull();
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() {
        var orphan = SamplePlans.task(7, SamplePlans.phase(77));

        assertThatThrownBy(() -> plan.with(List.of(Edit.add(orphan))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("part.dangling"));
    }

    @Test
    void aPartThatOthersReferToCannotBeTornOut() {
        assertThatThrownBy(() -> plan.with(List.of(Edit.remove(plan.get(new Id<Task>("task-2"))))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("part.in-use"));
    }

    @Test
    void theDifferenceOfTwoPlansLeadsFromOneToTheOther() {
        var other = plan.with(Removal.of(plan, plan.get(new Id<Task>("task-4"))));

        assertThat(plan.with(Difference.between(plan, other))).isEqualTo(other);
        assertThat(other.with(Difference.between(other, plan))).isEqualTo(plan);
        assertThat(Difference.between(plan, plan)).isEmpty();
    }

    @Test
    void thereIsAlwaysRoomBetweenTwoNeighbours() {
        var now = plan;
        for (var number = 100; number < 400; number++) {
            var id = number;
            var phases = now.phases();
            var at = phases.stream().map(Phase::id).toList().indexOf(new Id<Phase>("phase-1")) + 1;
            now = now.with(Placement.insert(phases, at, rank -> SamplePlans.phase(id).withRank(rank)));
            assertThat(now.phases().get(1).id().value()).isEqualTo("phase-" + id);
        }
        assertThat(now.phases()).extracting(Phase::rank).doesNotHaveDuplicates();
    }

    @Test
    void aSideThatFallsBehindIsMarkedUntilItIsTranslated() {
        var words = new Words("Kick-off", "启动会").with(Language.ZH, "启动会与基准");

        assertThat(words.needsTranslation(Language.EN)).isTrue();
        assertThat(words.with(Language.EN, "Kick-off and baseline").stale()).isNull();
        assertThat(Words.of(Language.ZH, "启动会").in(Language.EN)).isEqualTo("启动会");
    }

    @Test
    void aGateIsNotPassedWhileAQuestionThatBlocksItIsOpen() {
        var gate = new Gate(
                new Id<>("gate-1"), new Id<>("phase-1"), new Words("Gate", "关口"), Gate.Decision.OPEN, null, Words.NONE, Words.NONE);
        var blocking = question("question-1", gate, GateQuestion.Effect.BLOCKS);
        var warning = question("question-2", gate, GateQuestion.Effect.WARNS);
        var asked = plan.with(List.of(Edit.add(gate), Edit.add(blocking), Edit.add(warning)));
        var passed = gate.withDecision(Gate.Decision.GO_WITH_CONDITIONS, SamplePlans.START);

        assertThatThrownBy(() -> asked.with(List.of(Edit.change(gate, passed)))).hasMessageContaining("gate.blocked");

        var yes = blocking.withAnswer(GateQuestion.Answer.YES);
        var open = asked.with(List.of(Edit.change(blocking, yes), Edit.change(gate, passed)));
        assertThat(open.get(gate.id()).isPassed()).isTrue();
        assertThatThrownBy(() -> open.with(List.of(Edit.change(yes, blocking)))).hasMessageContaining("gate.blocked");
        assertThat(open.with(List.of(Edit.change(warning, warning.withAnswer(GateQuestion.Answer.NO)))).get(warning.id()).warns()).isTrue();
    }

    private static GateQuestion question(String id, Gate gate, GateQuestion.Effect effect) {
        return new GateQuestion(
                new Id<>(id), gate.id(), 1, new Words("Really?", "确定？"), effect, GateQuestion.Answer.OPEN, Words.NONE, Words.NONE, "");
    }
}
