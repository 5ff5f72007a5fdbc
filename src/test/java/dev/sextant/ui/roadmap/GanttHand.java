package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.draw.TimeScale;
import dev.sextant.plan.Id;
import dev.sextant.plan.Task;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Horizon;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Works;
import java.time.LocalDate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A mouse and a keyboard on the screen. */
final class GanttHand {

    final Desk desk = ScreenDesk.of(GanttGesturesTest.OPENED);
    final Look look = new Look();
    final RoadmapController screen;
    final Scene scene;
    final Picture picture;

    GanttHand() {
        look.show(Theme.LIGHT, 100);
        screen = new RoadmapController(desk, look, new Works(desk.threads(), desk.notices()), RoadmapController.Outside.nothing(desk));
        scene = new Scene((Parent) screen.view(), 1300, 900);
        scene.snapshot(null);
        picture = (Picture) scene.lookup("#bars");
        settle();
    }

    void settle() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        picture.requestLayout();
        scene.getRoot().layout();
    }

    /** As it is on opening, and when all fits. */
    TimeScale scale() {
        var em = look.fontSize().get();
        var whole = Schedule.of(desk.now()).whole().orElseThrow();
        return Horizon.fit(whole, picture.getWidth() / em).scale(em, picture.getWidth());
    }

    private LocalDate day(Id<Task> task, boolean finish) {
        var span = Schedule.of(desk.now()).of(task);
        return finish ? span.finish() : span.start();
    }

    double start(Id<Task> task) {
        return scale().x(day(task, false));
    }

    double end(Id<Task> task) {
        return scale().end(day(task, true));
    }

    double middle(Id<Task> task) {
        return (start(task) + end(task)) / 2;
    }

    /** The middle of a row; phases stand in the even ones. */
    double y(int row) {
        TreeTableView<?> table = (TreeTableView<?>) scene.lookup("#table");
        var flow = table.lookup(".virtual-flow");
        return picture.sceneToLocal(flow.localToScene(0, 0)).getY() + (row + 0.5) * table.getFixedCellSize();
    }

    Task now(int number) {
        return desk.now().get(GanttGesturesTest.task(number));
    }

    Label note() {
        return (Label) scene.lookup("#note");
    }

    void drag(double x, int row, int days) {
        dragBy(x, y(2 * row + 1), days * scale().dayWidth(), 0);
    }

    void dragBy(double x, double y, double dx, double dy) {
        press(x, y);
        dragTo(x + dx / 2, y + dy / 2);
        dragTo(x + dx, y + dy);
        release(x + dx, y + dy);
    }

    void move(double x, double y) {
        fire(MouseEvent.MOUSE_MOVED, x, y, false);
    }

    void press(double x, double y) {
        fire(MouseEvent.MOUSE_PRESSED, x, y, true);
    }

    void dragTo(double x, double y) {
        fire(MouseEvent.MOUSE_DRAGGED, x, y, true);
    }

    void release(double x, double y) {
        fire(MouseEvent.MOUSE_RELEASED, x, y, false);
    }

    private void fire(EventType<MouseEvent> type, double x, double y, boolean down) {
        var at = picture.localToScene(x, y); // an event that comes from nowhere counts from the scene
        Event.fireEvent(picture, new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, down, false, false, false, false, true, null));
        settle();
    }

    void key(KeyCode code, boolean alt, boolean control, boolean shift) {
        Node target = picture;
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
        settle();
    }
}
