package dev.sextant.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Audit;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Removal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Task;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioOnDeskTest {

    private static final Id<Scenario> BIG_BANG = new Id<>("scenario-big-bang");
    private static final Id<Task> TASK = new Id<>("task-3");

    private final Desk desk = ScreenDesk.of(SamplePlans.chain(6).with(List.of(
            Edit.add(new Scenario(BIG_BANG, 1, new Words("Big bang", "一次切换"), Words.NONE, null)))));

    private void last(double days) {
        var task = desk.now().get(TASK);
        desk.commit("test", Edit.change(task, task.withDuration(Estimate.certain(days))));
    }

    private List<String> told() {
        return new Audit(desk.speech().now(), desk.base()).sentences(desk.undoable().get().orElseThrow().edits());
    }

    @Test
    void whatIsChangedInAScenarioLeavesThePlanAlone() {
        FxThread.run(() -> {
            var before = desk.base().get(TASK);
            desk.enter(BIG_BANG);
            last(0);

            assertThat(desk.now().get(TASK).duration()).isEqualTo(Estimate.certain(0));
            assertThat(desk.base().get(TASK)).isEqualTo(before);
            assertThat(desk.scenario().get().orElseThrow().differences()).isEqualTo(1);

            desk.enter(null);
            assertThat(desk.now()).isSameAs(desk.base());
            assertThat(desk.now().get(TASK)).isEqualTo(before);
        });
    }

    @Test
    void whatIsChangedInThePlanShowsInTheScenario() {
        FxThread.run(() -> {
            desk.enter(BIG_BANG);
            last(0);
            desk.enter(null);
            var task = desk.now().get(TASK);
            desk.commit("test", Edit.change(task, task.withNote("at night")));

            desk.enter(BIG_BANG);
            assertThat(desk.now().get(TASK).note()).isEqualTo("at night");
            assertThat(desk.now().get(TASK).duration()).isEqualTo(Estimate.certain(0));
        });
    }

    @Test
    void theHistoryTellsWhatChangedInWhichScenario() {
        FxThread.run(() -> {
            desk.enter(BIG_BANG);
            last(0);
            assertThat(told()).containsExactly("Big bang: Task 3: duration 1 – 2 – 4 d → 0 d");
            last(5);
            assertThat(told()).containsExactly("Big bang: Task 3: duration 0 d → 5 d");
            desk.commit("test", Edit.add(SamplePlans.risk(1)));
            assertThat(told()).containsExactly("Big bang: New risk: Interfaces late");

            desk.undo();
            var added = SamplePlans.task(9, SamplePlans.phase(1));
            desk.commit("test", Edit.add(added), Edit.add(SamplePlans.link(desk.now().get(TASK), added)));
            assertThat(told()).containsExactly("Big bang: New task: Task 9", "Big bang: New link: Task 3 → Task 9");

            desk.undo();
            desk.undo();
            assertThat(desk.now().get(TASK).duration()).isEqualTo(Estimate.certain(0));
            desk.redo();
            assertThat(desk.now().get(TASK).duration()).isEqualTo(Estimate.certain(5));
            assertThat(desk.base().all(Variation.class)).hasSize(1);
        });
    }

    @Test
    void aScenarioThatGoesWhileTheWindowIsInItLeavesThePlanAndSaysSo() {
        FxThread.run(() -> {
            desk.enter(BIG_BANG);
            last(0);
            desk.commit("test", Removal.of(desk.now(), desk.now().get(BIG_BANG)));

            assertThat(desk.scenario().get()).isEmpty();
            assertThat(desk.now()).isSameAs(desk.base());
            assertThat(desk.notices().now().get()).isNotNull();
            assertThat(desk.notices().now().get().sentence()).contains("Big bang");
        });
    }

    @Test
    void undoingTheScenarioItselfLeavesThePlan() {
        FxThread.run(() -> {
            var added = new Scenario(new Id<>("scenario-new"), 2, new Words("New", "新"), Words.NONE, null);
            desk.commit("test", Edit.add(added));
            desk.enter(added.id());
            desk.undo();

            assertThat(desk.scenario().get()).isEmpty();
            desk.redo();
            assertThat(desk.scenario().get()).as("the window stays in the plan").isEmpty();
        });
    }

    @Test
    void fieldsShowAndChangeTheScenario() {
        FxThread.run(() -> {
            var part = desk.plan().map(it -> it.get(TASK));
            var field = new Field<>(desk, part, "entry.edited", Task::note, Task::withNote);
            var seen = new ArrayList<String>();
            part.subscribe(it -> seen.add(it.note()));
            desk.enter(BIG_BANG);
            field.set(desk.now().get(TASK), "at night");

            assertThat(seen).containsExactly("", "at night");
            assertThat(desk.base().get(TASK).note()).isEmpty();
            desk.enter(null);
            assertThat(seen).containsExactly("", "at night", "");
        });
    }

    @Test
    void paperSaysWhichScenarioItShows() {
        FxThread.run(() -> {
            assertThat(desk.titled()).isSameAs(desk.base());
            desk.enter(BIG_BANG);

            assertThat(desk.titled().charter().name()).isEqualTo(new Words("CRM for Hengqiao – scenario: Big bang", "恒桥机械 CRM 实施（方案：一次切换）"));
            assertThat(desk.now().charter().name().en()).isEqualTo("CRM for Hengqiao");
        });
    }

    @Test
    void aScenarioThatIsNotThereIsThePlan() {
        FxThread.run(() -> {
            desk.enter(new Id<>("scenario-nowhere"));
            assertThat(desk.scenario().get()).isEmpty();
        });
    }
}
