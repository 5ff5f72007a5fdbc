package dev.sextant.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.ForeignRollout;
import dev.sextant.FxThread;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.ImportedPlan;
import dev.sextant.exchange.Shift;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Works;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
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

class ImportPreviewScreenTest {

    private final Plan opened = SamplePlans.chain(6);
    private final List<String> closed = new ArrayList<>();

    @Test
    void aRealPlanIsShownFirstAndTakenOverAsOneEntryThatCanBeUndone() {
        var file = Path.of(System.getProperty("sextant.shared", "../shared"), "plans", "office-deployment-323.mpp");
        assumeTrue(Files.exists(file), "skipped, because it is not there: " + file);
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var read = new ArrayList<ImportedPlan>();
            new PlanChooser(desk, new Works(desk.threads(), desk.notices()), (_, plan) -> read.add(plan)).read(file.toFile());
            var view = screen(desk, read.getFirst());
            assertThat(desk.now()).isEqualTo(opened);

            find(view, "take", Button.class).fire();

            assertThat(desk.now().all(Task.class)).hasSize(opened.all(Task.class).size() + 322);
            assertThat(desk.now().all(Link.class)).hasSize(opened.all(Link.class).size() + 138);
            assertThat(desk.seq()).isEqualTo(1);
            assertThat(desk.notices().now().get().sentence()).contains("323").contains("138");
            assertThat(closed).hasSize(1);
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void theDatesOfThePreviewAreThoseOfThePlanAfterIt() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var view = screen(desk, ForeignRollout.plan(Language.EN));
            var shown = shifts(view);
            assertThat(shown).isNotEmpty().allSatisfy(it -> assertThat(it.why(desk.speech().now())).isNotBlank());

            find(view, "take", Button.class).fire();

            var schedule = Schedule.of(desk.now());
            for (var task : desk.now().all(Task.class)) {
                shown.stream().filter(it -> it.name().equals(task.name())).forEach(it -> {
                    assertThat(it.start()).isEqualTo(schedule.of(task).start());
                    assertThat(it.finish()).isEqualTo(schedule.of(task).finish());
                });
            }
        });
    }

    @Test
    void cancellingOrEscapeChangesNothing() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var view = screen(desk, ForeignRollout.plan(Language.EN));

            button(view, "Cancel").fire();
            ScreenDesk.press(view, KeyCode.ESCAPE);

            assertThat(closed).hasSize(2);
            assertThat(desk.now()).isEqualTo(opened);
            assertThat(desk.seq()).isZero();
        });
    }

    @Test
    void aSummaryGoesWhereItIsSentAndThePreviewFollows() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var view = screen(desk, ForeignRollout.plan(Language.EN));
            var boxes = boxes(view);
            assertThat(boxes).hasSize(3);
            assertThat(boxes.getFirst().getItems()).hasSize(2 + opened.phases().size());

            boxes.getFirst().getSelectionModel().selectLast();
            find(view, "take", Button.class).fire();

            var last = opened.phases().getLast();
            assertThat(desk.now().all(Task.class).stream().filter(it -> it.phase().equals(last.id())).map(it -> it.name().en()))
                    .contains("Prepare the sites", "Order the devices");
            assertThat(desk.now().phases()).extracting(it -> it.name().en()).endsWith("Train and switch", "Branch roll-out");
        });
    }

    @Test
    void aPreviewFollowsThePlanWhileItIsOpen() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(Plan.of(List.of(SamplePlans.charter())));
            var view = screen(desk, ForeignRollout.plan(Language.EN));
            var phase = SamplePlans.phase(1);
            desk.commit("entry.roadmap.phase-added", Edit.add(phase));

            assertThat(boxes(view).getFirst().getItems()).hasSize(3);
            find(view, "take", Button.class).fire();

            assertThat(desk.now().all(Phase.class)).contains(phase).hasSize(4);
            desk.undo();
            assertThat(desk.now().all(Phase.class)).containsExactly(phase);
        });
    }

    @Test
    void anEngagementWithoutTasksIsOfferedToBeginWithThePlan() {
        FxThread.run(() -> {
            var late = Plan.of(List.of(SamplePlans.charter().withDates(SamplePlans.START.plusYears(1), null)));
            var desk = ScreenDesk.of(late);
            var view = screen(desk, ForeignRollout.plan(Language.EN));
            var begin = view.lookupAll(".check-box").stream().map(CheckBox.class::cast).findFirst().orElseThrow();
            assertThat(begin.isSelected()).isTrue();
            var before = shifts(view);

            begin.fire();

            assertThat(shifts(view)).isNotEqualTo(before).allSatisfy(it -> assertThat(it.start()).isAfterOrEqualTo(late.charter().start()));
            find(view, "take", Button.class).fire();
            assertThat(desk.now().charter()).isEqualTo(late.charter());
        });
    }

    @Test
    void theLinksAreShownWithWhatBecomesOfThemInBothLanguages() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var view = screen(desk, ForeignRollout.plan(Language.EN));

            find(view, "showLinks", ToggleButton.class).fire();

            assertThat(find(view, "changes", TreeTableView.class).isVisible()).isTrue();
            assertThat(find(view, "shifts", TreeTableView.class).isVisible()).isFalse();
            assertThat(find(view, "explanation", Label.class).getText()).isEqualTo("Its lag in percent becomes one in days.");
            desk.speech().speak(Language.ZH);
            assertThat(find(view, "explanation", Label.class).getText()).isEqualTo("百分比延隔改为按天计算。");
            assertThat(find(view, "showLinks", ToggleButton.class).getText()).contains("2");
        });
    }

    private Parent screen(Desk desk, ImportedPlan plan) {
        var preview = new ImportPreviewController(desk, new Look(), "plan.mpp", plan, () -> closed.add("closed"));
        var scene = new Scene((Parent) preview.view(), 1200, 800);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot();
    }

    @SuppressWarnings("unchecked") // the table is filled with shifts only
    private static List<Shift> shifts(Parent view) {
        var table = (TreeTableView<Branch.Row<Shift>>) find(view, "shifts", TreeTableView.class);
        return table.getRoot().getChildren().stream().map(it -> it.getValue().get()).collect(Collectors.toList());
    }

    private static List<ComboBox<?>> boxes(Parent view) {
        view.applyCss();
        view.layout();
        return find(view, "targets", Parent.class).lookupAll(".combo-box").stream().<ComboBox<?>>map(it -> (ComboBox<?>) it).toList();
    }

    private static Button button(Parent view, String text) {
        return view.lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(it -> text.equals(it.getText())).findFirst().orElseThrow();
    }

    private static <N extends Node> N find(Parent view, String id, Class<N> type) {
        return view.lookupAll("#" + id).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
