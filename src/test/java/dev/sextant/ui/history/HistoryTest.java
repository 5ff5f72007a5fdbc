package dev.sextant.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.text.Texts;
import dev.sextant.ui.history.Chapter.Line;
import dev.sextant.ui.history.Chapter.Wish;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-26T09:12:00Z"), ZoneOffset.UTC);
    private static final Wish ALL = new Wish(Topic.ALL, "", 100);

    private final Journal journal = new Journal(SamplePlans.chain(4), 0, new MemoryLedger(),
            CLOCK, "Lin");

    @Test
    void entriesAreToldNewestFirstUnderTheirDay() {
        progress(1, 20);
        journal.commit("entry.edited", List.of(Edit.add(SamplePlans.costLine(1))));

        var chapter = chapter(ALL);

        assertThat(chapter.lines()).extracting(Line::sentences)
                .containsExactly(List.of("New cost line: Licences"), List.of("Task 1: progress 0 → 20"));
        assertThat(chapter.days()).singleElement().satisfies(day -> assertThat(day.children()).hasSize(2));
        assertThat(chapter.lines().getFirst().isNewest()).isTrue();
    }

    @Test
    void aTopicAndAWordNarrowTheHistory() {
        progress(1, 20);
        progress(2, 40);
        journal.commit("entry.edited", List.of(Edit.add(SamplePlans.costLine(1))));

        assertThat(chapter(new Wish(Topic.COSTS, "", 100)).lines()).extracting(Line::seq).containsExactly(3L);
        assertThat(chapter(new Wish(Topic.ALL, " TASK 2 ", 100)).lines()).extracting(Line::seq).containsExactly(2L);
        assertThat(chapter(new Wish(Topic.RISKS, "", 100)).lines()).isEmpty();
    }

    @Test
    void whatWasTakenBackSaysSoAndWhetherItCameAgain() {
        progress(1, 20);
        progress(1, 30);
        journal.undo();
        journal.redo();
        journal.undo();

        assertThat(chapter(ALL).lines().reversed()).extracting(Line::fate).containsExactly(
                Fates.Fate.STANDS, Fates.Fate.REDONE, Fates.Fate.STANDS, Fates.Fate.UNDONE, Fates.Fate.STANDS);
        assertThat(chapter(ALL).lines().reversed()).extracting(Line::title)
                .containsExactly("Edited", "Edited", "Undone: Edited", "Redone: Edited", "Undone: Edited");
    }

    /** The plan could not be walked back over the older entries, because they never happened to it. */
    @Test
    void onlyWhatIsShownIsWalkedBack() {
        var stranger = new Task(new Id<>("task-gone"), new Id<>("phase-1"), null, 1, SamplePlans.phase(1).name(),
                Estimate.certain(1), null, 0, "", "");
        var entries = new ArrayList<>(LongStream.rangeClosed(1, 10_000).mapToObj(seq -> new Entry(
                seq, Entry.MAIN, Instant.EPOCH, "Lin", "entry.edited", null, List.of(Edit.add(stranger)))).toList());
        var plan = journal.plan();
        for (var percent = 1; percent <= 100; percent++) {
            var task = plan.get(new Id<Task>("task-1"));
            var edits = List.of(Edit.change(task, task.withProgress(percent)));
            entries.add(new Entry(10_000 + percent, Entry.MAIN, Instant.EPOCH, "Lin", "entry.edited", null, edits));
            plan = plan.with(edits);
        }

        var chapter = Chapter.of(ENGLISH, ZoneOffset.UTC, plan, entries, ALL);

        assertThat(chapter.lines()).hasSize(100);
        assertThat(chapter.isWhole()).isFalse();
        assertThat(chapter.total()).isEqualTo(10_100);
    }

    @Test
    void entriesOfEarlierSittingsAreThereAndThoseNotYetDurableToo() {
        var ledger = new MemoryLedger();
        var first = new Journal(SamplePlans.chain(4), 0, ledger, CLOCK, "Lin");
        first.commit("entry.edited", List.of(Edit.add(SamplePlans.costLine(1))));
        var second = new Journal(first.plan(), first.seq(), ledger, CLOCK, "Wang");
        var before = second.entries();
        second.commit("entry.edited", List.of(Edit.add(SamplePlans.costLine(2))));

        assertThat(before.get()).extracting(Entry::by).containsExactly("Lin");
        assertThat(second.entries().get()).extracting(Entry::by).containsExactly("Lin", "Wang");
    }

    @Test
    void aPointIsRestoredAsOneEntryThatCanBeUndone() {
        progress(1, 20);
        var wanted = journal.plan();
        progress(1, 30);
        journal.commit("entry.edited", List.of(Edit.add(SamplePlans.costLine(1))));
        var left = journal.plan();
        FxThread.run(() -> {
            var desk = desk();
            var view = open(desk);
            assertThat(at(view, "#restore", Button.class).isDisabled()).as("newest").isTrue();
            select(view, 3);
            assertThat(at(view, ".part-title", Label.class).getText()).isEqualTo("Edited");
            at(view, "#restore", Button.class).fire();
            assertThat(desk.now()).isEqualTo(wanted);
            assertThat(desk.seq()).isEqualTo(4);
            desk.undo();
            assertThat(desk.now()).isEqualTo(left);
        });
    }

    @Test
    void theScreenFollowsThePlanTheFilterAndTheLanguage() {
        FxThread.run(() -> {
            var desk = desk();
            var view = open(desk);
            var table = at(view, "#table", TreeTableView.class);
            assertThat(table.getRoot().getChildren()).isEmpty();
            assertThat(at(view, "#empty", Label.class).getText()).startsWith("Nothing has happened yet");
            desk.commit("entry.edited", Edit.add(SamplePlans.costLine(1)));
            assertThat(table.getExpandedItemCount()).as("the day and its entry").isEqualTo(2);
            at(view, "#search", TextField.class).setText("no such thing");
            assertThat(table.getExpandedItemCount()).isZero();
            at(view, "#search", TextField.class).setText("licences");
            assertThat(table.getExpandedItemCount()).isEqualTo(2);
            at(view, "#topic", ComboBox.class).getSelectionModel().select(Topic.TASKS);
            assertThat(table.getExpandedItemCount()).isZero();
            at(view, "#search", TextField.class).clear();
            at(view, "#topic", ComboBox.class).getSelectionModel().select(Topic.COSTS);
            select(view, 1);
            desk.speech().speak(Language.ZH);
            assertThat(at(view, ".part-title", Label.class).getText()).isEqualTo(desk.speech().say("entry.edited"));
            assertThat(at(view, "#parts", Label.class).getText()).isEqualTo("共变更 1 项");
        });
    }

    private void progress(int number, int percent) {
        var task = journal.plan().get(new Id<Task>("task-" + number));
        journal.commit("entry.edited", List.of(Edit.change(task, task.withProgress(percent))));
    }

    private Chapter chapter(Wish wish) {
        return Chapter.of(ENGLISH, ZoneOffset.UTC, journal.plan(), journal.entries().get(), wish);
    }

    private Desk desk() {
        var speech = new Speech(Language.EN);
        return new Desk(journal, false, new Desk.Supplies(
                speech, new Notices(speech), Threads.direct(), CLOCK, () -> "fresh"));
    }

    private static Parent open(Desk desk) {
        var view = (Parent) new HistoryController(desk, new Look()).view();
        new Scene(view, 1200, 800);
        view.applyCss();
        view.layout();
        return view;
    }

    private static void select(Parent view, int row) {
        at(view, "#table", TreeTableView.class).getSelectionModel().select(row);
        view.applyCss();
        view.layout();
    }

    private static <N> N at(Parent view, String id, Class<N> type) {
        return type.cast(view.lookup(id));
    }
}
