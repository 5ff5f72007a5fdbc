package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.method.Templates;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.BaselineActions;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Preferences;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.shell.ShellController;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The whole window while it is in a scenario. */
class ScenarioInTheWindowTest {

    private static final Id<Scenario> BIG_BANG = new Id<>("scenario-big-bang");

    /** The window, and what is seen of the banner. */
    private record Seen(Workbench workbench, Desk desk, ShellController shell, Parent root) {

        Node banner() {
            return Objects.requireNonNull(root.lookup(".scenario-banner"));
        }

        String about() {
            return ((Label) banner().lookup("#about")).getText();
        }

        void press(String id) {
            ((Button) banner().lookup("#" + id)).fire();
        }

        String here() {
            return ((Label) root.lookup("#here")).getText();
        }

        void lay() {
            root.applyCss();
            root.layout();
        }
    }

    private static void on(Consumer<Seen> work) {
        FxThread.run(() -> {
            var catalogue = Catalogue.load();
            var clock = Clock.fixed(Gallery.TODAY, ZoneOffset.UTC);
            var next = new AtomicInteger();
            var workbench = new Workbench(catalogue, new Templates(Path.of("no-templates")), new Shelf(), new Workbench.Surroundings(
                    clock, () -> "new" + next.incrementAndGet(), Threads.direct(), "tester", new Preferences(Theme.LIGHT, 100, Language.EN)));
            var plan = Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), Language.EN));
            var desk = workbench.desk(SampleDays.journal(plan, Gallery.TODAY, "tester"), false);
            var shell = workbench.shell(desk, new Nobody());
            var root = shell.load();
            new Scene(root, 1440, 900).snapshot(null);
            work.accept(new Seen(workbench, desk, shell, root));
        });
    }

    @Test
    void theBannerStandsOnEveryScreenWhileTheWindowIsInAScenario() {
        on(it -> {
            assertThat(it.banner().isVisible()).isFalse();
            it.desk().enter(BIG_BANG);
            for (var place : it.shell().places()) {
                it.shell().show(place);
                it.lay();
                assertThat(it.banner().isVisible()).as(place.name()).isTrue();
            }
            it.desk().speech().speak(Language.ZH);
            it.shell().places().forEach(place -> {
                it.shell().show(place);
                it.lay();
            });
            assertThat(((Label) it.banner().lookup("#name")).getText()).isEqualTo("方案：一次性切换");
            it.press("leave");
            assertThat(it.banner().isVisible()).isFalse();
        });
    }

    @Test
    void theBannerSaysHowManyDifferencesThereAreAndHowManyNoLongerFit() {
        on(it -> {
            it.desk().enter(BIG_BANG);
            it.shell().show("costs");
            assertThat(it.about()).isEqualTo("12 differences from the plan");
            it.desk().enter(null);
            it.desk().commit("test", Removal.of(it.desk().base(), it.desk().base().get(new Id<CostLine>("cost-12"))));
            it.desk().enter(BIG_BANG);
            assertThat(it.about()).isEqualTo("11 differences from the plan; 1 more no longer fits it");
        });
    }

    @Test
    void historyAndBaselinesSayThatTheyTellOfThePlan() {
        on(it -> {
            it.desk().enter(BIG_BANG);
            var task = it.desk().now().get(new Id<Task>("task-5.2"));
            it.desk().commit("test", Edit.change(task, task.withNote("differently")));
            it.shell().show("history");
            it.lay();
            assertThat(it.about()).isEqualTo("This screen tells of the plan itself, not of the scenario.");
            assertThat(it.root().lookupAll(".audit-sentence").stream().map(node -> ((Label) node).getText()))
                    .contains("Big bang: Configure and customise in rounds: note – → differently");
            it.shell().show("baselines");
            it.lay();
            assertThat(it.about()).startsWith("This screen");
        });
    }

    @Test
    void aBaselineThatIsTakenInAScenarioSaysThatItKeepsThePlan() {
        on(it -> {
            it.desk().enter(BIG_BANG);
            var taken = new BaselineActions(it.desk()).take().orElseThrow();
            assertThat(it.desk().base().find(taken)).map(Baseline::seq).contains(it.desk().seq() - 1);
            assertThat(Objects.requireNonNull(it.desk().notices().now().get()).sentence()).contains("not the scenario");
        });
    }

    @Test
    void theBannerLeadsToTheComparisonAndToTheQuestionOfPromotion() {
        on(it -> {
            it.desk().enter(BIG_BANG);
            it.shell().show("roadmap");
            it.press("compare");
            assertThat(it.here()).isEqualTo("Scenarios");
            it.shell().show("roadmap");
            it.press("promote");
            it.lay();
            assertThat(it.here()).isEqualTo("Scenarios");
            ((Button) it.root().lookup("#yes")).fire();
            assertThat(it.desk().base().find(BIG_BANG)).isEmpty();
            assertThat(it.banner().isVisible()).isFalse();
            it.desk().undo();
            assertThat(it.desk().base().find(BIG_BANG)).isPresent();
        });
    }

    /** Nobody answers outside. */
    private static final class Nobody implements ShellController.Outside {
        @Override
        public void present(@Nullable Part about) {}

        @Override
        public void leave() {}

        @Override
        public void speakOther() {}
    }
}
