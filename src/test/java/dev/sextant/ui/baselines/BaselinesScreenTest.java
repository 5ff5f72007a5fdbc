package dev.sextant.ui.baselines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sextant.FxThread;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BaselinesScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-12T09:12:00Z"), ZoneOffset.UTC);

    private final List<Long> shown = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean later;
    private int tasks = 4;

    @Test
    void withoutABaselineTheScreenExplainsItselfAndTheFirstOneIsAKickOff() {
        on(it -> {
            assertThat(it.label("emptyTitle")).isEqualTo("No baseline yet");
            assertThat(it.table().isVisible()).isFalse();

            it.fire("takeFirst");

            var baseline = it.baseline();
            assertThat(baseline.name()).isEqualTo(new Words("Kick-off 12 Jan", "启动 1月12日"));
            assertThat(baseline).returns(1L, Baseline::seq).returns(LocalDate.of(2027, 1, 12), Baseline::takenOn);
            assertThat(it.table().isVisible()).isTrue();
            assertThat(it.header()).isEqualTo("Entry 1 → entry 2 · one entry between them, and no difference");

            it.desk().undo();
            assertThat(it.desk().now().all(Baseline.class)).isEmpty();
            assertThat(it.label("emptyTitle")).isEqualTo("No baseline yet");
        });
    }

    @Test
    void whatMovesAfterABaselineIsComparedAsItHappens() {
        on(it -> {
            it.fire("take");
            it.longer("task-2", 6);
            it.commit("entry.edited", Edit.add(SamplePlans.costLine(1)));
            it.longer("task-4", 1);

            assertThat(it.figure("finishFigure")).isEqualTo("18 Jan 2027").as("from Wednesday 13 January");
            assertThat(it.figure("costFigure")).isEqualTo("+¥ 24,005");
            assertThat(it.figure("movedFigure")).isEqualTo("3");
            assertThat(it.moves()).extracting(MovedBy::seq, MovedBy::effect)
                    .containsExactly(tuple(5L, "−1"), tuple(3L, "+4"));

            it.select(new Id<Task>("task-2"));
            assertThat(it.moves()).singleElement().returns(3L, MovedBy::seq)
                    .satisfies(told -> assertThat(told.told()).contains("Task 2").contains("6"));
        });
    }

    @Test
    void onlyWhatDiffersHidesTheRestAndKeepsWhatStandsAbove() {
        on(it -> {
            it.fire("take");
            it.longer("task-4", 3);
            assertThat(it.keys()).contains("task-1");

            it.scene("different", CheckBox.class).setSelected(true);

            assertThat(it.keys()).doesNotContain("task-1").contains("task-4", it.desk().now().get(new Id<Task>("task-4")).phase().value());
        });
    }

    @Test
    void anyTwoPointsOfTheHistoryAreComparedTheOlderFirst() {
        on(it -> {
            it.longer("task-1", 4);
            it.longer("task-1", 7);
            it.choose("from", "An entry by its number ...");
            ScreenDesk.enter(it.scene(), "fromEntry", "#3");
            it.choose("to", "An entry by its number ...");
            ScreenDesk.enter(it.scene(), "toEntry", "1");

            assertThat(it.header()).startsWith("Entry 1 → entry 3");
            assertThat(it.moves()).extracting(MovedBy::effect).containsExactly("+3", "+2");

            ScreenDesk.enter(it.scene(), "toEntry", "77");
            assertThat(it.label("emptyTitle")).contains("77").contains("3");
            it.choose("to", "End of Tue 12 Jan 2027");
            assertThat(it.header()).startsWith("Entry 3 → entry 3");
        });
    }

    @Test
    void aBaselineIsRenamedNotedAndRemovedAndEachOfThemIsUndone() {
        on(it -> {
            it.fire("take");
            ScreenDesk.enter(it.scene(), "name", "Signed off");
            assertThat(it.baseline().name().en()).isEqualTo("Signed off");
            it.fire("remove");
            assertThat(it.desk().now().all(Baseline.class)).isEmpty();
            it.desk().undo();
            assertThat(it.baseline().name().en()).isEqualTo("Signed off");
            it.desk().undo();
            assertThat(it.baseline().name().en()).isEqualTo("Kick-off 12 Jan");
            assertThat(it.scene("from", ComboBox.class).getItems()).contains(new Point.Named(it.baseline().id()));
        });
    }

    @Test
    void aSecondBaselineOfTheDayGetsANameOfItsOwn() {
        on(it -> {
            it.fire("take");
            it.fire("take");
            it.fire("take");

            assertThat(it.desk().now().all(Baseline.class)).extracting(baseline -> baseline.name().en())
                    .containsExactlyInAnyOrder("Kick-off 12 Jan", "Baseline 12 Jan", "Baseline 12 Jan (2)");
        });
    }

    @Test
    void theChosenBaselineIsThereForTheRoadmapToDraw() {
        on(it -> {
            it.fire("take");
            it.longer("task-4", 9);
            it.scene("behind", ToggleButton.class).fire();

            var against = it.comparand().against().get();
            assertThat(against.baseline()).isEqualTo(it.baseline());
            assertThat(against.schedule().whole().orElseThrow().finish()).isEqualTo(LocalDate.of(2027, 1, 13));

            ScreenDesk.enter(it.scene(), "name", "Agreed");
            assertThat(it.comparand().against().get().baseline().name().en()).isEqualTo("Agreed");
            it.fire("remove");
            assertThat(it.comparand().against().get()).isNull();
            assertThat(it.comparand().chosen().get()).isNull();
        });
    }

    @Test
    void anEntryThatMovedSomethingLeadsToTheHistory() {
        on(it -> {
            it.fire("take");
            it.longer("task-4", 9);
            assertThat(it.scene("inHistory", Button.class).isDisabled()).isTrue();

            it.scene("moves", TreeTableView.class).getSelectionModel().select(0);
            it.fire("inHistory");

            assertThat(shown).containsExactly(3L);
            ScreenDesk.press(it.scene("moves", TreeTableView.class), KeyCode.ENTER);
            assertThat(shown).containsExactly(3L, 3L);
        });
    }

    @Test
    void aBaselineOfAnotherHistorySaysSo() {
        on(it -> {
            it.commit(Journal.TAKEN, Edit.add(new Baseline(new Id<>("baseline-far"), new Words("Far", "远"), 1, SamplePlans.START, "")));

            assertThat(it.label("emptyTitle")).startsWith("“Far” was taken in a history that stayed elsewhere");
            assertThat(it.scene("unknown", Label.class).isVisible()).isTrue();
            assertThat(it.scene("behind", ToggleButton.class).isDisabled()).isTrue();
        });
    }

    @Test
    void theScreenSpeaksChineseWithoutARestart() {
        on(it -> {
            it.fire("take");
            it.longer("task-4", 3);
            it.desk().speech().speak(Language.ZH);

            assertThat(it.chosen("from")).isEqualTo("启动 1月12日");
            assertThat(it.header()).startsWith("第 1 条记录");
            assertThat(it.label("title")).isEqualTo("哪些操作移动了计划的完成日期");
        });
    }

    /** Four states are asked for before the background has had a turn; only the last is worked out. */
    @Test
    void theNewestQuestionWins() {
        later = true;
        on(it -> {
            it.fire("take");
            work(100);
            for (var days = 3; days < 7; days++) {
                it.longer("task-4", days);
            }
            assertThat(it.header()).doesNotContain("entry 6");
            work(100);

            assertThat(it.header()).startsWith("Entry 1 → entry 6");
            assertThat(it.moves()).hasSize(4);
        });
    }

    /** So many moves that they are told task by task, for the one that is selected. */
    @Test
    void aTaskAmongManyMovesIsToldOfWhenItIsSelected() {
        tasks = 300;
        on(it -> {
            it.fire("take");
            for (var step = 0; step < 1_100; step++) {
                it.journal().commit("entry.edited", List.of(it.lengthened("task-1", 3 + step % 2)));
            }
            it.longer("task-1", 9);
            it.select(new Id<Task>("task-300"));

            assertThat(it.moves()).hasSize(MovedBy.MOST).first().returns("+5", MovedBy::effect);
            assertThat(it.label("sum")).isEqualTo("1,101 entries, +7 d in all");
        });
    }

    private void work(int most) {
        for (var left = most; left > 0 && !waiting.isEmpty(); left--) {
            waiting.remove().run();
        }
        assertThat(waiting).isEmpty();
    }

    private void on(Consumer<Hands> test) {
        FxThread.run(() -> test.accept(open()));
    }

    private Hands open() {
        var speech = new Speech(Language.EN);
        var next = new AtomicInteger();
        Executor background = work -> {
            if (later) {
                waiting.add(work);
            } else {
                work.run();
            }
        };
        var supplies = new Desk.Supplies(speech, new Notices(speech), new Threads(Runnable::run, background), CLOCK, () -> "new" + next.incrementAndGet());
        var journal = new Journal(Plan.EMPTY, 0, new MemoryLedger(), CLOCK, "Lin");
        journal.commit("entry.created", SamplePlans.chain(tasks).parts().<Edit>map(Edit::add).toList());
        var desk = new Desk(journal, false, supplies);
        var look = new Look();
        look.show(Theme.LIGHT, 100);
        var comparand = new Comparand(desk);
        var screen = new BaselinesController(desk, look, comparand, shown::add);
        var scene = new Scene((Parent) screen.view(), 1400, 900);
        scene.snapshot(null);
        return new Hands(journal, desk, comparand, scene);
    }
}
