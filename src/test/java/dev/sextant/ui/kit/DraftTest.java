package dev.sextant.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.ui.ScreenDesk;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftTest {

    private final Plan opened = SamplePlans.chain(4);

    /** A field of a task's days in a window, with the focus. */
    private final class Bound {
        final Desk desk = ScreenDesk.of(opened);
        final SimpleObjectProperty<@Nullable Task> shown = new SimpleObjectProperty<>(task(1));
        final TextField days = new TextField();
        final Stage stage = new Stage();

        Bound() {
            desk.plan().addListener((_, _, plan) -> shown.set(shown.get() == null ? null : plan.get(shown.get().id())));
            Draft.bind(days, new Field<>(desk, shown, "entry.edited", Task::duration, Task::withDuration), Form.ESTIMATE);
            stage.setScene(new Scene(new VBox(days, new TextField())));
            stage.show();
            days.requestFocus();
        }

        void press(KeyCode code) {
            Event.fireEvent(days, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }

    private Task task(int number) {
        return opened.get(new Id<Task>("task-" + number));
    }

    @Test
    void enterMakesWhatWasTypedPartOfThePlanInOneEntry() {
        FxThread.run(() -> {
            var form = new Bound();
            form.days.setText("8 - 14 - 20");
            assertThat(form.desk.saving().get()).isEqualTo(SaveState.EDITING);
            assertThat(form.desk.now()).isEqualTo(opened);

            form.press(KeyCode.ENTER);

            assertThat(form.desk.now().get(task(1).id()).duration()).isEqualTo(new Estimate(8, 14, 20));
            assertThat(form.desk.seq()).isEqualTo(1);
            assertThat(form.desk.saving().get()).isEqualTo(SaveState.SAVED);
            form.stage.close();
        });
    }

    @Test
    void escapeTakesItBack() {
        FxThread.run(() -> {
            var form = new Bound();
            form.days.setText("99");

            form.press(KeyCode.ESCAPE);

            assertThat(form.days.getText()).isEqualTo("1 – 2 – 4");
            assertThat(form.desk.now()).isEqualTo(opened);
            form.stage.close();
        });
    }

    @Test
    void lookingAtAnotherTaskKeepsWhatWasTypedForTheFirst() {
        FxThread.run(() -> {
            var form = new Bound();
            form.days.setText("5");

            form.shown.set(task(2));

            assertThat(form.desk.now().get(task(1).id()).duration()).isEqualTo(Estimate.certain(5));
            assertThat(form.desk.now().get(task(2).id())).isEqualTo(task(2));
            assertThat(form.days.getText()).isEqualTo("1 – 2 – 4");
            form.stage.close();
        });
    }

    @Test
    void whatCannotBeReadStaysMarkedWithItsReasonAndThePlanIsUntouched() {
        FxThread.run(() -> {
            var form = new Bound();
            form.days.setText("20 - 14 - 8");

            form.press(KeyCode.ENTER);

            assertThat(form.days.getText()).isEqualTo("20 - 14 - 8");
            assertThat(form.days.getPseudoClassStates()).contains(Draft.INVALID);
            assertThat(form.desk.notices().now().get().sentence()).contains("20").contains("14").contains("8");
            assertThat(form.desk.now()).isEqualTo(opened);
            form.stage.close();
        });
    }

    @Test
    void undoFirstCommitsWhatIsBeingTyped() {
        FxThread.run(() -> {
            var form = new Bound();
            form.days.setText("5");

            form.desk.undo();

            assertThat(form.desk.now()).isEqualTo(opened);
            assertThat(form.desk.seq()).isEqualTo(2);
            form.desk.redo();
            assertThat(form.desk.now().get(task(1).id()).duration()).isEqualTo(Estimate.certain(5));
            form.stage.close();
        });
    }
}
