package dev.sextant.ui.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Scenario.Strategy;
import dev.sextant.plan.Task;
import dev.sextant.plan.Variation;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

class ScenariosScreenTest {

    private static final Id<Scenario> BIG_BANG = new Id<>("scenario-big-bang");

    /** The screen with the sample, and what is seen on it. */
    private record Shown(Desk desk, ScenariosController screen, Scene scene) {

        void fire(String id) {
            ScreenDesk.find(scene, id, Button.class).fire();
        }

        String text(String id) {
            return ScreenDesk.find(scene, id, Label.class).getText();
        }

        boolean isSeen(String id) {
            return ScreenDesk.find(scene, id, Node.class).isVisible();
        }

        List<String> grid() {
            return ScreenDesk.find(scene, "grid", GridPane.class).lookupAll(".label").stream().map(it -> ((Label) it).getText()).toList();
        }

        @SuppressWarnings("unchecked")
        ComboBox<Object> box(String id) {
            return ScreenDesk.find(scene, id, ComboBox.class);
        }

        List<Scenario> scenarios() {
            return desk.base().ranked(Scenario.class);
        }
    }

    private static void on(Consumer<Shown> work) {
        FxThread.run(() -> {
            var it = ScreenDesk.withSample();
            var screen = new ScenariosController(it.desk(), it.look());
            work.accept(new Shown(it.desk(), screen, it.scene(screen)));
        });
    }

    @Test
    void thePlanAndItsScenarioStandSideBySideAndTheBestSaysSo() {
        on(it -> {
            assertThat(it.grid()).contains("The plan", "Big bang", "Finish", "16 Feb 2028", "18 Jan 2028", "12 h", "30 h", "best");
            assertThat(it.grid().stream().filter("best"::equals)).hasSizeBetween(6, 12);
            assertThat(ScreenDesk.find(it.scene(), "table", TreeTableView.class).getExpandedItemCount()).isGreaterThan(5);
        });
    }

    @Test
    void aScenarioIsAddedWorkedInAndComesBack() {
        on(it -> {
            it.fire("add");
            assertThat(it.scenarios()).hasSize(2);
            var added = it.scenarios().getLast();
            assertThat(added.name().en()).isEqualTo("Scenario 2");

            it.fire("work");
            var task = it.desk().now().get(new Id<Task>("task-5.2"));
            it.desk().commit("test", Edit.change(task, task.withNote("differently")));
            assertThat(it.desk().scenario().get().orElseThrow().scenario()).isEqualTo(added.id());
            assertThat(it.text("toldTitle")).isEqualTo("1 difference from the plan");

            it.fire("work");
            assertThat(it.desk().scenario().get()).isEmpty();
        });
    }

    @Test
    void aCopyHasTheSameDifferences() {
        on(it -> {
            var variations = it.desk().base().all(Variation.class).size();
            it.fire("copy");

            assertThat(it.scenarios()).extracting(at -> at.name().zh()).containsExactly("一次性切换", "一次性切换（副本）");
            assertThat(it.desk().base().all(Variation.class)).hasSize(2 * variations);
            it.desk().undo();
            assertThat(it.scenarios()).hasSize(1);
        });
    }

    @Test
    void promotionAsksFirstAndIsOneStepThatOneUndoTakesBack() {
        on(it -> {
            var before = it.desk().base();
            it.desk().enter(BIG_BANG);
            it.fire("promote");
            assertThat(it.isSeen("veil")).isTrue();
            assertThat(it.desk().base()).isSameAs(before);
            assertThat(it.text("question")).isEqualTo("Make “Big bang” the plan?");

            it.fire("yes");

            assertThat(it.desk().scenario().get()).isEmpty();
            assertThat(it.scenarios()).isEmpty();
            assertThat(it.desk().base().find(new Id<CostLine>("cost-9"))).isEmpty();
            assertThat(it.isSeen("empty")).isTrue();
            it.desk().undo();
            assertThat(it.desk().base()).isEqualTo(before);
            assertThat(it.isSeen("empty")).isFalse();
        });
    }

    @Test
    void thePlanAsItWasCanBeKeptAsTheScenario() {
        on(it -> {
            it.fire("promote");
            ScreenDesk.find(it.scene(), "keep", CheckBox.class).setSelected(true);
            it.fire("yes");

            assertThat(it.scenarios()).extracting(at -> at.name().en()).containsExactly("Plan before “Big bang”");
            assertThat(it.desk().base().find(new Id<CostLine>("cost-9"))).isEmpty();
            it.desk().enter(BIG_BANG);
            assertThat(it.desk().now().find(new Id<CostLine>("cost-9"))).isPresent();
        });
    }

    @Test
    void leavingThePromotionChangesNothing() {
        on(it -> {
            it.fire("promote");
            it.fire("no");
            assertThat(it.isSeen("veil")).isFalse();
            assertThat(it.desk().undoable().get()).isEmpty();
        });
    }

    @Test
    void whatNoLongerFitsIsNamedAndCanBeTakenAway() {
        on(it -> {
            assertThat(it.isSeen("lostBox")).isFalse();
            var line = it.desk().base().get(new Id<CostLine>("cost-12"));
            it.desk().commit("test", Removal.of(it.desk().base(), line));

            assertThat(it.isSeen("lostBox")).isTrue();
            assertThat(it.grid()).contains("1 no longer fits");
            it.fire("letGo");
            assertThat(it.isSeen("lostBox")).isFalse();
        });
    }

    @Test
    void nameWayAndRemovalAreEntriesLikeAnyOther() {
        on(it -> {
            ScreenDesk.enter(it.scene(), "name", "All at once");
            it.box("strategy").setValue(Optional.of(Strategy.PILOT));
            assertThat(it.scenarios().getFirst()).returns("All at once", at -> at.name().en()).returns(Strategy.PILOT, Scenario::strategy);

            it.fire("remove");
            assertThat(it.scenarios()).isEmpty();
            assertThat(it.desk().base().all(Variation.class)).isEmpty();
        });
    }

    @Test
    void theAdviceAnswersTwoQuestionsAndChangesNothing() {
        on(it -> {
            assertThat(it.text("advised")).startsWith("Answer both");
            it.box("complexity").setValue(5);
            it.box("stability").setValue(4);
            assertThat(it.text("advised")).isEqualTo("Usual advice: Gradual, in waves");
            it.box("complexity").setValue(1);
            assertThat(it.text("advised")).isEqualTo("Usual advice: Big bang");
            it.desk().speech().speak(Language.ZH);
            assertThat(it.text("advised")).isEqualTo("通常建议：一次性切换");
            assertThat(it.desk().undoable().get()).isEmpty();
        });
    }

    @Test
    void moreThanFiveScenariosAreNotAdded() {
        on(it -> {
            for (var number = 2; number <= 5; number++) {
                it.fire("add");
            }
            assertThat(it.scenarios()).hasSize(5);
            assertThat(ScreenDesk.find(it.scene(), "add", Button.class).isDisabled()).isTrue();
        });
    }
}
