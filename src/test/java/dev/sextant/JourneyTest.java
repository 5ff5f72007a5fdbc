package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.method.Templates;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Preferences;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.shell.ShellController;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Goes through the whole window with mouse and keys, as its user does. */
class JourneyTest {

    private final Plan opened = Plan.of(SamplePlan.parts(Catalogue.load(), Catalogue.load().samples().getFirst(), Language.EN));
    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Stage stage;

    @BeforeEach
    void openTheWindow() {
        FxThread.run(() -> {
            var clock = Clock.fixed(Gallery.TODAY, ZoneOffset.UTC);
            var workbench = new Workbench(Catalogue.load(), new Templates(Path.of("no-templates")), new Shelf(), new Workbench.Surroundings(
                    clock, () -> "new" + System.nanoTime(), Threads.with(Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())),
                    "tester", new Preferences(Theme.LIGHT, 75, Language.EN)));
            desk = workbench.desk(new Journal(opened, 1, new MemoryLedger(), clock, "tester"), false);
            stage = new Stage();
            stage.setScene(new Scene(workbench.shell(desk, new Nobody()).load(), 1000, 800));
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
        robot.targetWindow(stage);
    }

    @AfterEach
    void closeTheWindow() {
        FxThread.run(stage::close);
    }

    @Test
    void aNameTypedIntoACellIsKeptWhenAnotherRowIsClickedAndUndoneByTheKeys() {
        robot.doubleClickOn(cell("Prepare the diagnosis and plan interviews")).write("客户关系").clickOn(cell("Profile data samples"));

        assertThat(task("task-1.1").name().en()).isEqualTo("客户关系");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(desk.now()).isEqualTo(opened);
    }

    @Test
    void escapeLeavesACellAsItWas() {
        robot.doubleClickOn(cell("Profile data samples")).write("nothing").type(KeyCode.ESCAPE);

        assertThat(desk.now()).isEqualTo(opened);
        assertThat(cell("Profile data samples")).isNotNull();
    }

    @Test
    void thePaletteLeadsToATaskByItsNumber() {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL).write("5.8").type(KeyCode.ENTER);

        var name = FxThread.call(() -> stage.getScene().getRoot().lookupAll(".text-area").stream()
                .map(it -> ((TextArea) it).getText()).toList());
        assertThat(name).contains(task("task-5.8").name().en());
    }

    @Test
    void aBoxOfTheChecklistIsTickedByAClick() {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        var box = FxThread.call(() -> stage.getScene().getRoot().lookupAll(".check-box").stream()
                .filter(it -> !((CheckBox) it).isSelected()).findFirst().orElseThrow());
        robot.clickOn(box);

        assertThat(desk.now().all(CheckItem.class)).filteredOn(it -> !opened.get(it.id()).equals(it)).hasSize(1);
    }

    private Task task(String id) {
        return desk.now().get(new Id<>(id));
    }

    private Node cell(String text) {
        return FxThread.call(() -> stage.getScene().getRoot().lookupAll(".tree-table-cell").stream()
                .filter(it -> text.equals(((TreeTableCell<?, ?>) it).getText())).findFirst().orElseThrow());
    }

    /** Nothing around the shell answers. */
    private static final class Nobody implements ShellController.Outside {
        @Override
        public void present(@Nullable Part about) {}

        @Override
        public void leave() {}

        @Override
        public void speakOther() {}
    }
}
