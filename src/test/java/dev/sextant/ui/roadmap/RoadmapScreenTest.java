package dev.sextant.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Works;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class RoadmapScreenTest {

    private final Plan opened = SamplePlans.chain(6);
    private final List<Optional<Phase>> printed = new ArrayList<>();
    private final List<Phase> kept = new ArrayList<>();
    private Comparand comparand;

    @Test
    void aTaskIsAddedBelowTheSelectedOneAndUndone() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var roadmap = screen(desk);
            roadmap.show(task(2));

            press(roadmap, KeyCode.INSERT, false);

            assertThat(names(desk, task(2).phase())).hasSize(names(opened, task(2).phase()).size() + 1);
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void deletingATaskTakesItsLinksAndIsOneEntry() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var roadmap = screen(desk);
            roadmap.show(task(2));

            press(roadmap, KeyCode.DELETE, false);

            assertThat(desk.now().find(task(2).id())).isEmpty();
            assertThat(desk.now().all(Link.class)).hasSize(3);
            assertThat(desk.seq()).isEqualTo(1);
        });
    }

    @Test
    void aPhaseStaysSelectedWhenItMoves() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var roadmap = screen(desk);
            var phase = opened.phases().getFirst();
            roadmap.show(phase);

            press(roadmap, KeyCode.DOWN, true);

            assertThat(desk.now().phases().get(1).id()).isEqualTo(phase.id());
            assertThat(ScreenDesk.find(roadmap.view().getScene(), "name", TextArea.class).getText()).isEqualTo("Phase 1");
        });
    }

    @Test
    void theLanguageChangesWithoutARestart() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var roadmap = screen(desk);
            var header = (PageHeader) roadmap.view().lookup("#header");
            assertThat(header.getTitle()).isEqualTo("Roadmap");

            desk.speech().speak(Language.ZH);

            assertThat(header.getTitle()).isEqualTo("路线图");
            assertThat(header.getSummary()).contains("6 个阶段");
        });
    }

    @Test
    void aTaskSaysWhatItWaitsFor() {
        var roadmap = Roadmap.of(opened);
        var desk = FxThread.call(() -> ScreenDesk.of(opened));

        var sentence = new Why(Telling.of(desk.speech().now(), roadmap)).of(task(3)).text();

        assertThat(sentence).contains("Task 2").contains(desk.speech().formats().shortDate(roadmap.line(task(2).id()).orElseThrow().span().orElseThrow().finish()));
    }

    @Test
    void whenItsBoxOpensATaskIsOfferedAllThatItDoesNotWaitForYet() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var roadmap = screen(desk);
            roadmap.show(task(3));
            var box = ScreenDesk.find(roadmap.view().getScene(), "newPredecessor", ComboBox.class);

            Event.fireEvent(box, new Event(ComboBoxBase.ON_SHOWING));

            assertThat((List<?>) box.getItems()).map(line -> ((Roadmap.Line) line).id())
                    .isEqualTo(List.of(task(1).id(), task(4).id(), task(5).id(), task(6).id()));
        });
    }

    @Test
    void printingBeginsAtThePhaseOfTheSelectedTask() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var roadmap = screen(desk);
            roadmap.show(task(3));

            ((Parent) roadmap.view()).lookupAll(".button").stream().map(Button.class::cast)
                    .filter(it -> it.getText().startsWith("Print")).findFirst().orElseThrow().fire();

            assertThat(printed).containsExactly(opened.find(task(3).phase()));
        });
    }

    @Test
    void theSelectedPhaseIsHandedOnToBeKeptAsATemplate() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var roadmap = screen(desk);
            var phase = desk.now().phases().getFirst();
            roadmap.show(phase);
            var view = (Parent) roadmap.view();
            view.applyCss();
            view.layout();
            ((Button) view.lookup("#keep")).fire();
            assertThat(kept).containsExactly(phase);
        });
    }

    private Task task(int number) {
        return opened.get(new Id<Task>("task-" + number));
    }

    private static List<String> names(Desk desk, Id<Phase> phase) {
        return names(desk.now(), phase);
    }

    private static List<String> names(Plan plan, Id<Phase> phase) {
        return plan.ranked(Task.class, it -> it.phase().equals(phase)).stream().map(it -> it.name().en()).toList();
    }

    @Test
    void aBaselineIsTakenWithOneClickAndLiesUnderTheBarsUntilItIsTakenAway() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            desk.commit("entry.edited", Edit.change(task(2), task(2).withNote("so that there is an entry to name")));
            var menu = (MenuButton) screen(desk).view().lookup("#baseline");

            menu.getItems().getFirst().fire();

            var baseline = desk.now().all(Baseline.class).iterator().next();
            assertThat(baseline.seq()).isEqualTo(1);
            assertThat(desk.notices().now().get().sentence()).contains("objective, scope, budget").doesNotContain("schedule,");
            assertThat(against().get().baseline()).isEqualTo(baseline);
            assertThat(against().get().schedule()).isEqualTo(Schedule.of(desk.now()));
            menu.getOnShowing().handle(null);
            assertThat(menu.getItems()).extracting(it -> String.valueOf(it.getText())).contains(baseline.name().en(), "Compare baselines ...");
            desk.undo();
            assertThat(against().get()).isNull();
        });
    }

    private ReadOnlyObjectProperty<Comparand.Against> against() {
        return comparand.against();
    }

    private RoadmapController screen(Desk desk) {
        comparand = new Comparand(desk);
        var roadmap = new RoadmapController(desk, new Look(), new Works(desk.threads(), desk.notices()),
                new RoadmapController.Outside(comparand, printed::add, kept::add, () -> {}));
        var scene = new Scene((Parent) roadmap.view(), 1200, 800);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return roadmap;
    }

    private static void press(RoadmapController roadmap, KeyCode code, boolean alt) {
        TreeTableView<?> table = (TreeTableView<?>) roadmap.view().lookup("#table");
        Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }
}
