package dev.sextant.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.FxThread;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.TreeTable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/** Mouse and keys on the Gantt of six tasks, one a phase, each two days and waiting for the one before. */
class GanttGesturesTest {

    static final Plan OPENED = SamplePlans.chain(6);

    @Test
    void aBarThatIsDraggedMovesItsTaskAsOneEntry() {
        on(hand -> {
            hand.drag(hand.middle(task(1)), 0, 3);

            assertThat(hand.now(1).notBefore()).isEqualTo(SamplePlans.START.plusDays(3));
            assertThat(hand.desk.seq()).isEqualTo(1);
            hand.desk.undo();
            assertThat(hand.desk.now()).isEqualTo(OPENED);
        });
    }

    @Test
    void whileABarIsHeldItSaysWhatFollowsAndNothingHasChanged() {
        on(hand -> {
            hand.press(hand.middle(task(1)), hand.y(1));
            hand.dragTo(hand.middle(task(1)) + 3 * hand.scale().dayWidth(), hand.y(1));

            assertThat(hand.note().isVisible()).isTrue();
            assertThat(hand.note().getText()).contains("1.1 Task 1: 4 Jan → 7 Jan", "plan finishes 19 Jan → 22 Jan", "5 other tasks move");
            assertThat(hand.desk.now()).isEqualTo(OPENED);

            hand.key(KeyCode.ESCAPE, false, false, false);
            hand.release(hand.middle(task(1)) + 3 * hand.scale().dayWidth(), hand.y(1));
            assertThat(hand.note().isVisible()).isFalse();
            assertThat(hand.desk.now()).isEqualTo(OPENED);
            assertThat(hand.desk.seq()).isZero();
        });
    }

    @Test
    void theRightEndIsDraggedToMakeATaskLonger() {
        on(hand -> {
            hand.drag(hand.end(task(1)) - 1, 0, 2);

            assertThat(hand.now(1).duration()).isEqualTo(new Estimate(2, 4, 8));
        });
    }

    @Test
    void theMarkOfProgressIsDragged() {
        on(hand -> {
            hand.move(hand.middle(task(1)), hand.y(1));
            hand.dragBy(hand.start(task(1)), hand.y(1) + 5, hand.scale().dayWidth(), 0);

            assertThat(hand.now(1).progress()).isEqualTo(50);
        });
    }

    @Test
    void aHandleIsDraggedToAnotherBarToMakeItWait() {
        on(hand -> {
            hand.move(hand.middle(task(1)), hand.y(1));
            hand.dragBy(hand.end(task(1)) + 8, hand.y(1), hand.start(task(3)) + 3 - hand.end(task(1)) - 8, hand.y(5) - hand.y(1));

            assertThat(hand.desk.now().all(Link.class)).hasSize(6).anyMatch(it ->
                    it.predecessor().equals(task(1)) && it.successor().equals(task(3)) && it.type() == Link.Type.FINISH_TO_START);
        });
    }

    @Test
    void aCircleIsRefusedInWordsAndNothingChanges() {
        on(hand -> {
            hand.move(hand.middle(task(3)), hand.y(5));
            hand.dragBy(hand.end(task(3)) + 8, hand.y(5), hand.start(task(1)) + 3 - hand.end(task(3)) - 8, hand.y(1) - hand.y(5));

            assertThat(hand.desk.now()).isEqualTo(OPENED);
            assertThat(hand.desk.notices().now().get()).isNotNull().extracting(it -> it.sentence()).asString().contains("Task 1", "Task 3");
        });
    }

    @Test
    void aLinkIsClickedAndDeleted() {
        on(hand -> {
            var x = hand.end(task(1)) + 4;
            hand.press(x, hand.y(1));
            hand.release(x, hand.y(1));
            hand.key(KeyCode.DELETE, false, false, false);

            assertThat(hand.desk.now().all(Link.class)).hasSize(4).noneMatch(it -> it.predecessor().equals(task(1)));
            assertThat(hand.desk.now().find(task(1))).isPresent();
        });
    }

    @Test
    void everythingGoesByKeysToo() {
        on(hand -> {
            hand.screen.show(OPENED.get(task(1)));
            hand.key(KeyCode.RIGHT, true, false, false);
            assertThat(hand.now(1).notBefore()).isEqualTo(SamplePlans.START.plusDays(1));
            hand.key(KeyCode.RIGHT, false, true, false);
            assertThat(hand.now(1).notBefore()).isEqualTo(SamplePlans.START.plusDays(8));
            hand.key(KeyCode.LEFT, true, false, false);
            hand.key(KeyCode.RIGHT, true, false, true);
            assertThat(hand.now(1).duration().likely()).isEqualTo(3);
            hand.key(KeyCode.P, true, false, false);
            assertThat(hand.now(1).progress()).isEqualTo(10);
            hand.key(KeyCode.L, true, false, false);
            hand.key(KeyCode.DELETE, false, false, false);
            assertThat(hand.desk.now().all(Link.class)).hasSize(4);
            assertThat(hand.desk.seq()).isEqualTo(6);
        });
    }

    @Test
    void theWheelZoomsAroundTheMouseAndTheGroundIsDragged() {
        on(hand -> {
            hand.picture.fireEvent(new ScrollEvent(
                    ScrollEvent.SCROLL, 50, 200, 50, 200, false, true, false, false, false, false, 0, 40, 0, 40,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            hand.settle();
            hand.drag(hand.middle(task(1)), 0, 2);
            assertThat(hand.desk.seq()).as("the bar is no longer where it was before the zoom").isZero();

            ((Button) hand.scene.lookup("#fit")).fire();
            hand.settle();
            hand.drag(hand.middle(task(1)), 0, 2);
            assertThat(hand.desk.seq()).isEqualTo(1);
        });
    }

    @Test
    void barsLieInTheMiddleOfTheirRowsAtEveryZoom() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(SamplePlans.chain(60));
            var look = new Look();
            look.show(Theme.LIGHT, 100);
            var view = new TreeTableView<Branch.Row<Roadmap.Line>>();
            view.setShowRoot(false);
            var name = new TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line>("Task");
            view.getColumns().add(name);
            Column.of(desk, look, name, 20).shows((line, texts) -> texts.say(line.name()));
            var rows = new TreeTable<>(view, look, _ -> "");
            var roadmap = desk.derive(Roadmap::of);
            var picture = new Picture();
            var bars = new RoadmapBars(picture, look, desk, rows, roadmap);
            rows.show(roadmap.get().branches());
            var scene = new Scene(new HBox(view, picture), 900, 700);
            for (var zoom : new int[] {75, 100, 125, 150, 200, 300}) {
                look.zoomTo(zoom);
                for (var first : new int[] {0, 7, 23, 40}) {
                    view.scrollTo(first);
                    scene.snapshot(null);
                    picture.resizeRelocate(400, 0, 400, 700);
                    picture.requestLayout();
                    picture.layout();
                    var laid = bars.laid();
                    assertThat(rows.visible()).hasSizeGreaterThan(5);
                    assertThat(laid).isNotNull();
                    for (var row : rows.visible()) {
                        assertThat(laid.place(row.value().id()).orElseThrow().middle() + bars.top())
                                .as("zoom %d, row %s", zoom, row.value().number()).isCloseTo(row.y() + row.height() / 2, within(0.01));
                    }
                }
            }
            look.zoomTo(100);
        });
    }

    private static void on(Consumer<GanttHand> work) {
        FxThread.run(() -> work.accept(new GanttHand()));
    }

    static Id<Task> task(int number) {
        return new Id<>("task-" + number);
    }
}
