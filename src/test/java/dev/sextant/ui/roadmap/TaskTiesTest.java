package dev.sextant.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import dev.sextant.ui.ScreenDesk;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a task waits for, what waits for it, and who works on it. */
class TaskTiesTest extends InspectedTask {

    @Test
    void aLinkIsChangedInPlaceAndItsFieldsStayOpen() {
        FxThread.run(() -> {
            var scene = inspect(2);
            var line = lines(scene, "predecessors").getFirst();
            var kind = of(line, ToggleButton.class);
            assertThat(kind.getText()).isEqualTo("FS");
            kind.fire();
            var boxes = line.lookupAll(".combo-box").stream().map(it -> (ComboBox<Object>) it).toList();
            boxes.getFirst().setValue(Link.Type.START_TO_START);
            var lag = of(line, TextField.class);
            lag.setText("-4h");
            ScreenDesk.press(lag, KeyCode.ENTER);

            var link = link(1, 2);
            assertThat(link.type()).isEqualTo(Link.Type.START_TO_START);
            assertThat(link.lag()).isEqualTo(-0.5);
            assertThat(kind.getText()).isEqualTo("SS -4 h");
            assertThat(kind.isSelected()).isTrue();
            boxes.getLast().setValue(true);
            assertThat(kind.getText()).isEqualTo("SS -12 h of 24 h");
            assertThat(desk.seq()).isEqualTo(3);
            assertThat(desk.undoable().get().orElseThrow().label()).isEqualTo("entry.inspector.link");
            desk.undo();
            desk.undo();
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
            assertThat(kind.getText()).isEqualTo("FS");
        });
    }

    @Test
    void successorsAreAddedAndACircleIsRefusedWithItsTasks() {
        FxThread.run(() -> {
            var scene = inspect(3);
            var box = this.<Roadmap.Line>box(scene, "newSuccessor");
            box.setValue(Roadmap.of(opened).line(new Id<Task>("task-1")).orElseThrow());
            assertThat(said()).contains("in a circle").contains("Task 3");
            assertThat(desk.now()).isEqualTo(opened);

            box.setValue(Roadmap.of(opened).line(new Id<Task>("task-6")).orElseThrow());
            assertThat(lines(scene, "successors")).hasSize(2);
            of(lines(scene, "successors").getFirst(), Button.class).fire();
            assertThat(lines(scene, "successors")).hasSize(1);
        });
    }

    @Test
    void aShareOfARoleIsTypedInPercent() {
        FxThread.run(() -> {
            var scene = inspect(2);
            var units = of(lines(scene, "roles").getFirst(), TextField.class);
            for (var typed : List.of("50", "300 %", "0")) {
                units.setText(typed);
                ScreenDesk.press(units, KeyCode.ENTER);
                assertThat(share()).isEqualTo(Integer.parseInt(typed.replace(" %", "")));
            }
            units.setText("-5");
            ScreenDesk.press(units, KeyCode.ENTER);
            assertThat(share()).isZero();
            assertThat(said()).contains("-5");
        });
    }

    @Test
    void aTaskInTheReasonIsALinkThatSelectsIt() {
        FxThread.run(() -> {
            var scene = inspect(2);
            var why = ScreenDesk.find(scene, "why", PassageView.class);
            assertThat(why.getAccessibleText()).startsWith("It waits for 2.1 Task 2".replace("2.1 Task 2", title(1)));
            ((Hyperlink) why.lookup(".hyperlink")).fire();
            assertThat(desk.pointed().get()).isEqualTo(new Id<Task>("task-1"));
        });
    }
}
