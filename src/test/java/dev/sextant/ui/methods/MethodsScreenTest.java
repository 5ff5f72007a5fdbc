package dev.sextant.ui.methods;

import static dev.sextant.ui.ScreenDesk.find;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.method.Template;
import dev.sextant.method.Templates;
import dev.sextant.plan.Language;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodsScreenTest {

    @TempDir
    private Path folder;

    @Test
    void addingAMethodPutsItsPhasesBehindAndOneUndoTakesThemBack() {
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            var scene = open(sample, screen(sample));
            var opened = sample.desk().now();
            choose(scene, "Six-step network CRM");
            assertThat(text(scene, "present")).isEqualTo("None of its phases is in this plan yet");

            find(scene, "addAll", Button.class).fire();

            assertThat(names(sample.desk().now())).hasSize(12).endsWith("Use the system");
            assertThat(text(scene, "present")).isEqualTo("6 of its 6 phases are in this plan");
            assertThat(sample.desk().seq()).isEqualTo(2);
            assertThat(notice(sample)).startsWith("6 phases added");
            sample.desk().undo();
            assertThat(sample.desk().now()).isEqualTo(opened);
            assertThat(text(scene, "present")).startsWith("None");
        });
    }

    @Test
    void onePhaseIsAddedTwiceByButtonAndByKey() {
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            var scene = open(sample, screen(sample));
            var roles = sample.desk().now().all(Role.class).size();
            choose(scene, "Six-phase CRM implementation");
            var table = find(scene, "table", TreeTableView.class);
            table.getSelectionModel().select(5);
            scene.getRoot().layout();
            assertThat(text(scene, "present")).isEqualTo("6 of its 6 phases are in this plan");

            find(scene, "addPhase", Button.class).fire();
            ScreenDesk.press(table, KeyCode.INSERT);

            assertThat(names(sample.desk().now())).hasSize(8).endsWith("Continuous improvement", "Continuous improvement");
            assertThat(sample.desk().now().all(Role.class)).hasSize(roles);
            assertThat(texts(scene)).contains("This plan has it 3 times already.", "3 times");
        });
    }

    @Test
    void thePlanIsKeptUnderAnyNameListedAndThrownAwayAfterAQuestion() {
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            var scene = open(sample, screen(sample));
            assertThat(texts(scene)).anyMatch(it -> it.startsWith("None yet. Save this plan"));
            find(scene, "keep", Button.class).fire();
            assertThat(find(scene, "save", Button.class).isDisabled()).as("without a name").isTrue();
            find(scene, "name", TextField.class).setText("Lean start");
            find(scene, "save", Button.class).fire();

            assertThat(templates().all()).singleElement().satisfies(it -> {
                assertThat(it.template()).isNotNull();
                assertThat(it.template().name()).isEqualTo(new Words("Lean start", ""));
                assertThat(it.template().parts().phases()).hasSize(6);
                assertThat(it.template().parts().all(Person.class)).isEmpty();
            });
            assertThat(blueprintName(scene)).as("it is chosen").isEqualTo("Lean start");
            assertThat(notice(sample)).isEqualTo("“Lean start” is kept as a template with 6 phases.");
            assertThat(sample.desk().seq()).as("the plan is as it was").isEqualTo(1);

            find(scene, "throwAwayButton", Button.class).fire();
            find(scene, "keepIt", Button.class).fire();
            assertThat(templates().all()).as("not without a yes").hasSize(1);
            find(scene, "throwAwayButton", Button.class).fire();
            find(scene, "yes", Button.class).fire();
            assertThat(templates().all()).isEmpty();
            assertThat(blueprintName(scene)).isEqualTo("Six-phase CRM implementation");
        });
    }

    @Test
    void aPhaseIsKeptUnderItsOwnNameInBothLanguagesAndComesBackIntoThePlan() {
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            var screen = screen(sample);
            var scene = open(sample, screen);
            var phase = sample.desk().now().phases().get(3);

            screen.keep(Optional.of(phase));
            assertThat(find(scene, "name", TextField.class).getText()).isEqualTo("Product selection");
            find(scene, "name", TextField.class).fireEvent(new ActionEvent());

            assertThat(templates().all()).extracting(it -> it.template().name()).containsExactly(phase.name());
            find(scene, "addAll", Button.class).fire();
            assertThat(names(sample.desk().now())).hasSize(7).endsWith("Product selection");
            var tasks = tasks(sample.desk().now(), 6);
            assertThat(tasks).extracting(Task::name).containsExactlyElementsOf(tasks(sample.desk().now(), 3).stream().map(Task::name).toList());
            assertThat(tasks).allMatch(it -> it.progress() == 0);
        });
    }

    @Test
    void theProposedNameFollowsTheChoiceUntilSomebodyTypesOne() {
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            var scene = open(sample, screen(sample));
            find(scene, "keep", Button.class).fire();
            var extent = find(scene, "extent", ComboBox.class);
            var name = find(scene, "name", TextField.class);
            assertThat(name.getText()).as("the engagement may be called as the client is").isEmpty();
            extent.getSelectionModel().select(2);
            assertThat(name.getText()).isEqualTo("Project initiation");
            name.setText("Kick-off");
            extent.getSelectionModel().select(3);
            assertThat(name.getText()).isEqualTo("Kick-off");
            ScreenDesk.press(name, KeyCode.ESCAPE);
            assertThat(find(scene, "veil", StackPane.class).isVisible()).isFalse();
            assertThat(templates().all()).isEmpty();
        });
    }

    @Test
    void aFileThatCannotBeUsedIsNamedWithItsReason() throws IOException {
        Files.writeString(folder.resolve("foreign.template.json"), "[]");
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            templates().save("good", Template.of(sample.catalogue(), sample.desk().now(), new Words("Good one", "")));
            var scene = open(sample, screen(sample));
            choose(scene, "foreign");

            assertThat(text(scene, "reason")).isEqualTo("“foreign.template.json” is no template, or is damaged.");
            choose(scene, "Good one");
            assertThat(blueprintName(scene)).isEqualTo("Good one");
            sample.desk().speech().speak(Language.ZH);
            choose(scene, "foreign");
            assertThat(text(scene, "reason")).contains("不是模板");
        });
    }

    @Test
    void theLanguageIsSwitchedWithoutLosingWhatIsChosen() {
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            var scene = open(sample, screen(sample));
            choose(scene, "Hand-over between departments");
            find(scene, "table", TreeTableView.class).getSelectionModel().select(2);

            sample.desk().speech().speak(Language.ZH);

            assertThat(blueprintName(scene)).isEqualTo("客户关系管理部门移交");
            assertThat(texts(scene)).contains("3  承接准备", "承接准备", "方法库", "我的模板", "本计划尚无其中任何阶段").doesNotContain("Prepare");
        });
    }

    @Test
    void theArrowKeysWalkThroughTheShelfAndStopAtItsEnds() {
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            var scene = open(sample, screen(sample));
            var shelf = find(scene, "shelfPlace", VBox.class);
            ScreenDesk.press(shelf, KeyCode.UP);
            assertThat(blueprintName(scene)).isEqualTo(sample.catalogue().methods().getFirst().name().en());
            for (var method : sample.catalogue().methods()) {
                assertThat(blueprintName(scene)).isEqualTo(method.name().en());
                assertThat(selected(scene)).singleElement().asString().startsWith(method.name().en() + ", ");
                ScreenDesk.press(shelf, KeyCode.DOWN);
            }
            assertThat(find(scene, "grid", Node.class)).as("the cross-walk comes last").isNotNull();
            ScreenDesk.press(shelf, KeyCode.DOWN);
            assertThat(find(scene, "grid", Node.class)).isNotNull();
        });
    }

    @Test
    void theArrowKeysWalkThroughTheMatrix() {
        FxThread.run(() -> {
            var sample = ScreenDesk.withSample();
            var scene = open(sample, screen(sample));
            choose(scene, "Six-phase CRM implementation and Six-step network CRM");
            assertThat(text(scene, "says")).startsWith("Overall planning settles the two conditions");

            ScreenDesk.press(find(scene, "grid", Node.class), KeyCode.DOWN);
            assertThat(text(scene, "strength")).isEqualTo("● Mostly the same");
            assertThat(text(scene, "says")).startsWith("Both form the team");
            ScreenDesk.press(find(scene, "grid", Node.class), KeyCode.RIGHT);
            assertThat(text(scene, "strength")).isEqualTo("Nothing in common");
            sample.desk().speech().speak(Language.ZH);
            assertThat(text(scene, "strength")).isEqualTo("没有对应");
            assertThat(find(scene, "remarks", VBox.class).getChildren()).hasSameSizeAs(sample.catalogue().crossWalk().remarks());
        });
    }

    private Templates templates() {
        return new Templates(folder);
    }

    private MethodsController screen(ScreenDesk sample) {
        return new MethodsController(sample.desk(), sample.look(), sample.catalogue(), templates());
    }

    private static Scene open(ScreenDesk sample, MethodsController screen) {
        return sample.scene(screen);
    }

    /** Clicks the line of the shelf whose accessible text begins so. */
    private static void choose(Scene scene, String name) {
        scene.getRoot().lookupAll(".shelf-line > .toggle-button").stream().map(ToggleButton.class::cast)
                .filter(it -> it.getAccessibleText().startsWith(name + ",")).findFirst().orElseThrow().fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static List<String> selected(Scene scene) {
        return scene.getRoot().lookupAll(".shelf-line > .toggle-button").stream().map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected).map(Node::getAccessibleText).toList();
    }

    private static String text(Scene scene, String id) {
        return find(scene, id, Label.class).getText();
    }

    private static String blueprintName(Scene scene) {
        scene.getRoot().applyCss();
        return ((Label) scene.getRoot().lookup(".blueprint-title")).getText();
    }

    private static List<String> texts(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll("*").stream().filter(it -> it instanceof Labeled)
                .map(it -> ((Labeled) it).getText()).filter(it -> it != null).toList();
    }

    private static String notice(ScreenDesk sample) {
        var notice = sample.desk().notices().now().get();
        return notice == null ? "" : notice.sentence();
    }

    private static List<String> names(Plan plan) {
        return plan.phases().stream().map(it -> it.name().en()).toList();
    }

    private static List<Task> tasks(Plan plan, int phase) {
        var id = plan.phases().get(phase).id();
        return plan.ranked(Task.class, it -> it.phase().equals(id));
    }
}
