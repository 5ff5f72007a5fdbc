package dev.sextant.ui.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.load.Load;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Task;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What somebody who looks after people's load sees and does. */
class LoadScreenTest {

    private final ScreenDesk at = FxThread.call(ScreenDesk::withSample);

    private Scene open() {
        return at.scene(new LoadController(at.desk(), at.look()));
    }

    private static Button level(Scene scene) {
        return (Button) scene.getRoot().lookup("#level");
    }

    @SuppressWarnings("unchecked") // the only list there
    private static List<Offer> offers(Scene scene) {
        return ((ListView<Offer>) scene.getRoot().lookup("#offers")).getItems();
    }

    private static String about(Scene scene) {
        return ScreenDesk.find(scene, "about", Label.class).getText();
    }

    @SuppressWarnings("unchecked") // the table of what makes a week
    private static TreeTableView<Branch.Row<Load.Share>> shares(Scene scene) {
        return (TreeTableView<Branch.Row<Load.Share>>) ScreenDesk.find(scene, "shares", TreeTableView.class);
    }

    private static List<String> words(Scene scene, String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookup(id).lookupAll(".label").stream().map(it -> ((Label) it).getText()).filter(Objects::nonNull).toList();
    }

    @Test
    void theFirstRoleThatIsTooFullIsExplainedInItsFirstOverloadedWeek() {
        FxThread.run(() -> {
            var scene = open();
            var first = Loads.of(at.desk().now()).first().orElseThrow();

            assertThat(about(scene)).startsWith(first.name().en()).contains(first.over().getFirst().monday().getDayOfMonth() + " ");
            assertThat(shares(scene).getExpandedItemCount()).isGreaterThan(1);
            assertThat(words(scene, "#overloaded")).contains(Long.toString(Loads.of(at.desk().now()).overloaded()));
        });
    }

    @Test
    void theArrowKeysWalkFromWeekToWeekAndEveryShareAddsUpToItsHours() {
        FxThread.run(() -> {
            var scene = open();
            var table = ScreenDesk.find(scene, "table", TreeTableView.class);
            var before = about(scene);
            ScreenDesk.press(table, KeyCode.RIGHT);
            assertThat(about(scene)).isNotEqualTo(before);
            ScreenDesk.press(table, KeyCode.LEFT);
            assertThat(about(scene)).isEqualTo(before);

            var line = Loads.of(at.desk().now()).first().orElseThrow();
            var hours = shares(scene).getRoot().getChildren().stream().mapToDouble(it -> it.getValue().get().hours()).sum();
            assertThat(hours).isEqualTo(line.first().demandedHours());
        });
    }

    @Test
    void theDaysThatAreSeenAreThoseOfTheRoadmap() {
        FxThread.run(() -> {
            var scene = open();
            assertThat(at.desk().horizon().get()).isNull();
            ((Button) scene.getRoot().lookup("#zoomIn")).fire();
            var zoomed = Objects.requireNonNull(at.desk().horizon().get());
            ((Button) scene.getRoot().lookup("#fit")).fire();
            assertThat(Objects.requireNonNull(at.desk().horizon().get()).dayEms()).isLessThan(zoomed.dayEms());
        });
    }

    @Test
    void enterOnATaskPointsAtIt() {
        FxThread.run(() -> {
            var scene = open();
            var pointed = new ArrayList<Id<?>>();
            at.desk().pointed().subscribe(id -> Stream.ofNullable(id).forEach(pointed::add));
            shares(scene).getSelectionModel().select(0);
            ScreenDesk.press(shares(scene), KeyCode.ENTER);

            assertThat(pointed).containsExactly(shares(scene).getRoot().getChildren().getFirst().getValue().get().task().id());
        });
    }

    @Test
    void aProposalChangesNothingUntilItIsAppliedAndOneUndoTakesItBack() {
        FxThread.run(() -> {
            var opened = at.desk().now();
            var weeks = Loads.of(opened).overloadedWeeks();
            var scene = open();
            level(scene).fire();
            assertThat(at.desk().now()).isEqualTo(opened);
            var count = offers(scene).size();
            assertThat(count).isPositive();
            var apply = (Button) scene.getRoot().lookup("#apply");
            assertThat(apply.getText()).isEqualTo("Apply " + count + " moves");
            apply.fire();

            assertThat(Loads.of(at.desk().now()).overloadedWeeks()).isLessThan(weeks);
            assertThat(at.desk().undoable().get().orElseThrow().label()).isEqualTo("entry.load.levelled");
            assertThat(scene.getRoot().lookup("#offers")).as("back at the load").isNull();
            at.desk().undo();
            assertThat(at.desk().now()).isEqualTo(opened);
        });
    }

    @Test
    void aRefusedMoveStaysInTheListWithoutItsTickAndTheRestIsWorkedOutAgain() {
        FxThread.run(() -> {
            var scene = open();
            level(scene).fire();
            var list = (ListView<?>) scene.getRoot().lookup("#offers");
            var task = offers(scene).getFirst().task();
            list.getSelectionModel().select(0);
            ScreenDesk.press(list, KeyCode.SPACE);

            var refused = offers(scene).stream().filter(it -> it.task().equals(task)).findFirst().orElseThrow();
            assertThat(refused.move()).isNull();
            assertThat(refused.title(at.desk().speech().now())).contains("stays on");
            assertThat(list.getSelectionModel().getSelectedItem()).as("the selection stays").isEqualTo(refused);
            ScreenDesk.press(list, KeyCode.SPACE);
            assertThat(offers(scene)).filteredOn(it -> it.task().equals(task)).singleElement().satisfies(it -> assertThat(it.move()).isNotNull());
        });
    }

    @Test
    void refusingAllLeavesNothingToApply() {
        FxThread.run(() -> {
            var scene = open();
            level(scene).fire();
            var list = (ListView<?>) scene.getRoot().lookup("#offers");
            for (var round = 0; round < 200 && offers(scene).stream().anyMatch(it -> it.move() != null); round++) {
                var next = offers(scene).stream().filter(it -> it.move() != null).findFirst().orElseThrow();
                list.getSelectionModel().select(offers(scene).indexOf(next));
                ScreenDesk.press(list, KeyCode.SPACE);
            }

            assertThat(offers(scene)).isNotEmpty().allMatch(it -> it.move() == null);
            assertThat(scene.getRoot().lookup("#apply").isDisable()).isTrue();
            assertThat(words(scene, "#remains")).isNotEmpty();
        });
    }

    @Test
    void theWordsFollowTheLanguage() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().speech().speak(Language.ZH);
            assertThat(about(scene)).contains("起的一周");
            level(scene).fire();
            assertThat(((Button) scene.getRoot().lookup("#apply")).getText()).contains("项移动");
            assertThat(offers(scene).getFirst().reason(at.desk().speech().now())).startsWith("推迟").endsWith("。");
            at.desk().speech().speak(Language.EN);
        });
    }

    @Test
    void withoutRolesItSaysWhereTheyAreGivenAndOffersNothing() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().commit("entry.edited", at.desk().now().all(Assignment.class).stream().map(Edit::remove).toList());

            assertThat(scene.getRoot().lookup("#empty").isVisible()).isTrue();
            assertThat(scene.getRoot().lookup("#content").isVisible()).isFalse();
            assertThat(level(scene).isDisable()).isTrue();
            assertThat(at.scene(new LoadController(at.desk(), at.look())).getRoot().lookup("#empty").isVisible()).isTrue();
            at.desk().undo();
            assertThat(scene.getRoot().lookup("#content").isVisible()).isTrue();
        });
    }

    @Test
    void aPlanThatIsWorkedOutFromItsFinishIsNotLevelledAndSaysSo() {
        FxThread.run(() -> {
            var scene = open();
            var charter = at.desk().now().charter();
            at.desk().commit("entry.edited", Edit.change(charter, Shape.with(charter, Map.of("direction", Charter.Direction.BACKWARD))));
            level(scene).fire();

            assertThat(at.desk().notices().now().get()).satisfies(it -> assertThat(Objects.requireNonNull(it).tone()).isEqualTo(Notices.Tone.PROBLEM));
            assertThat(scene.getRoot().lookup("#offers")).isNull();
            assertThat(at.desk().now().all(Task.class)).isNotEmpty();
        });
    }
}
