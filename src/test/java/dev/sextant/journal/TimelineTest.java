package dev.sextant.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Baseline;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-26T09:12:00Z"), ZoneOffset.UTC);

    private final Journal journal = new Journal(Plan.EMPTY, 0, new MemoryLedger(), CLOCK, "Lin");
    private final List<Plan> states = new ArrayList<>();

    @Test
    void everyPointOfTheHistoryIsFoundWhicheverIsNamedFirst() {
        begin();
        for (var percent = 10; percent <= 50; percent += 10) {
            progress(percent);
        }

        for (var one = 1; one <= 6; one++) {
            for (var other = 1; other <= 6; other++) {
                var stretch = timeline().between(one, other);
                assertThat(stretch.from()).isEqualTo(states.get(Math.min(one, other) - 1));
                assertThat(stretch.to()).isEqualTo(states.get(Math.max(one, other) - 1));
                assertThat(stretch.entries()).hasSize(Math.abs(one - other));
            }
        }
    }

    @Test
    void whatIsNotInTheHistoryIsRefusedInWords() {
        begin();
        progress(10);
        var later = new Timeline(journal.plan(), timeline().entries().subList(1, 2));

        assertThat(said(() -> timeline().between(1, 9))).contains("9").contains("2");
        assertThat(said(() -> later.between(1, 2))).contains("entry 2");
        assertThat(later.between(2, 2).from()).isEqualTo(journal.plan());
    }

    @Test
    void aBaselineIsKnownAfterItsUndoAndRedoAndAfterOlderPointsWereRestored() {
        begin();
        progress(10);
        var baseline = name(2);
        progress(20);
        journal.undo();
        journal.undo();
        journal.redo();
        journal.restore(states.getFirst());
        journal.undo();

        assertThat(journal.plan().find(baseline.id())).contains(baseline);
        assertThat(timeline().knows(baseline)).isTrue();
        assertThat(timeline().between(baseline.seq(), timeline().last()).from()).isEqualTo(states.get(1));
    }

    @Test
    void aBaselineThatCountsTheEntriesOfAnotherMachineIsNotTakenForOneOfThisHistory() {
        var stranger = new Baseline(new Id<>("baseline-x"), new Words("Far", "远"), 2, SamplePlans.START, "");
        begin();
        progress(10);
        journal.commit(Journal.TAKEN, List.of(Edit.add(stranger)));
        var early = new Baseline(new Id<>("baseline-y"), new Words("Early", "早"), 4, SamplePlans.START, "");
        journal.commit("entry.file", List.of(Edit.add(early)));
        progress(20);

        assertThat(timeline().knows(stranger)).isFalse();
        assertThat(said(() -> timeline().require(stranger))).contains("Far");
        assertThat(timeline().knows(early)).as("names the entry that brought it").isFalse();
    }

    @Test
    void theWayKnowsTheNamesOfWhatCameAndWentOnIt() {
        begin();
        var plan = journal.plan();
        var fresh = SamplePlans.task(9, plan.phases().getFirst());
        journal.commit("entry.edited", List.of(Edit.add(fresh)));
        journal.commit("entry.edited", List.of(Edit.add(SamplePlans.link(plan.get(new Id<>("task-1")), fresh))));
        journal.commit("entry.edited", Removal.of(journal.plan(), fresh));

        var stretch = timeline().between(1, 4);

        assertThat(stretch.audit(Texts.in(Language.EN)).sentences(stretch.entries().get(1).edits()))
                .singleElement().asString().contains("Task 1").contains("Task 9");
    }

    private void begin() {
        journal.commit("entry.created", SamplePlans.chain(4).parts().<Edit>map(Edit::add).toList());
        states.add(journal.plan());
    }

    private void progress(int percent) {
        var task = journal.plan().get(new Id<Task>("task-1"));
        journal.commit("entry.edited", List.of(Edit.change(task, task.withProgress(percent))));
        states.add(journal.plan());
    }

    private Baseline name(long seq) {
        var baseline = new Baseline(new Id<>("baseline-1"), new Words("Kick-off", "启动"), seq, SamplePlans.START, "");
        journal.commit("entry.edited", List.of(Edit.add(baseline)));
        return baseline;
    }

    private Timeline timeline() {
        return new Timeline(journal.plan(), journal.entries().get());
    }

    private static String said(ThrowingCallable refused) {
        var told = new ArrayList<String>();
        assertThatThrownBy(refused).isInstanceOfSatisfying(Refusal.class, it -> told.add(Texts.in(Language.EN).say(it)));
        return told.getFirst();
    }
}
