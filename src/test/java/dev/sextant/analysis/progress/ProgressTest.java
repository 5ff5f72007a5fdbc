package dev.sextant.analysis.progress;

import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.GateQuestion.Answer;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Words;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void ticksAreCountedByPhaseAndOverall() {
        var progress = progress(item(1, 1, true), item(2, 1, false), item(3, 2, true));

        assertThat(progress.checklist(phase(1))).isEqualTo(new Count(1, 2));
        assertThat(progress.checklist(phase(2)).isComplete()).isTrue();
        assertThat(progress.checklist(phase(3))).isEqualTo(Count.NONE);
        assertThat(progress.checklist()).isEqualTo(new Count(2, 3));
    }

    @Test
    void pendingIsNoAnswer() {
        var gate = gate(1, Decision.OPEN);
        var progress = progress(
                gate, question(1, gate, Answer.YES), question(2, gate, Answer.NO), question(3, gate, Answer.PENDING),
                question(4, gate, Answer.OPEN));

        assertThat(progress.questions(gate)).isEqualTo(new Count(2, 4));
        assertThat(progress.questions()).isEqualTo(new Count(2, 4));
    }

    @Test
    void theNextGateIsTheFirstOneNotPassed() {
        var stopped = gate(3, Decision.NO_GO);
        var progress = progress(gate(4, Decision.OPEN), stopped, gate(2, Decision.GO_WITH_CONDITIONS), gate(1, Decision.GO));

        assertThat(progress.gates()).isEqualTo(new Count(2, 4));
        assertThat(progress.nextGate()).contains(stopped.id());
        assertThat(progress(gate(1, Decision.GO)).nextGate()).isEmpty();
    }

    @Test
    void workDoneIsWeightedByDurationAndSummariesWeighNothing() {
        var summary = task(1, phase(1)).withDuration(Estimate.certain(100)).withProgress(100);
        var day = task(2, phase(1)).withPlace(phase(1).id(), summary.id(), 1).withDuration(Estimate.certain(1)).withProgress(100);
        var weeks = task(3, phase(2)).withDuration(Estimate.certain(9)).withProgress(50);

        var progress = progress(summary, day, weeks);

        assertThat(progress.work().share()).isEqualTo(0.55);
        assertThat(progress.work(phase(1))).isEqualTo(new Work(1, 1));
        assertThat(progress().work().share()).isZero();
    }

    private static Progress progress(Part... parts) {
        var frame = Stream.of(SamplePlans.charter(), phase(1), phase(2), phase(3), phase(4));
        return Progress.of(Plan.of(Stream.concat(frame, Stream.of(parts)).toList()));
    }

    private static CheckItem item(int number, int phase, boolean done) {
        return new CheckItem(
                new Id<>("item-" + number), phase(phase).id(), number, new Words("Item", "条目"), done, null, null, Words.NONE, "");
    }

    private static Gate gate(int phase, Decision decision) {
        return new Gate(
                new Id<>("gate-" + phase), phase(phase).id(), new Words("Gate", "关口"), decision, null, Words.NONE, Words.NONE);
    }

    private static GateQuestion question(int number, Gate gate, Answer answer) {
        return new GateQuestion(
                new Id<>("question-" + number), gate.id(), number, new Words("Really?", "确定？"), GateQuestion.Effect.ADVISES, answer, Words.NONE, Words.NONE, "");
    }
}
