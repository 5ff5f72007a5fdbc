package dev.sextant.bench;

import dev.sextant.FxThread;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.roadmap.RoadmapController;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A frame of the roadmap: scrolled by some rows at 10,000 tasks against 45 in turns, with and without painting, and a bar
 * that is dragged by a day while 10,000 tasks follow it.
 */
public final class GanttFrame {

    private static final int WARM = 150;
    private static final int ROUNDS = 300;
    private static final int BLOCK = 45;
    private static final int MANY = 10_000;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final RoadmapController screen;
    private final Scene scene;
    private final TreeTableView<?> table;
    private final Picture picture;
    private int row;

    private GanttFrame(Plan plan) {
        var speech = new Speech(Language.EN);
        var supplies = new Desk.Supplies(speech, new Notices(speech), Threads.direct(), Clock.systemUTC(), () -> "none");
        var desk = new Desk(new Journal(plan, 0, new MemoryLedger(), Clock.systemUTC(), "bench"), false, supplies);
        var look = new Look();
        look.show(Theme.LIGHT, 100);
        screen = new RoadmapController(desk, look, new Works(desk.threads(), desk.notices()), RoadmapController.Outside.nothing(desk));
        scene = new Scene((Parent) screen.view(), 1400, 900);
        scene.snapshot(null);
        table = (TreeTableView<?>) scene.lookup("#table");
        picture = (Picture) scene.lookup("#bars");
        layOut();
    }

    public static void main(String[] args) {
        System.out.printf("load before: %.2f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try {
            scroll();
            drag();
        } finally {
            Platform.exit();
        }
    }

    private static void scroll() {
        var few = FxThread.call(() -> new GanttFrame(blocks(BLOCK)));
        var many = FxThread.call(() -> new GanttFrame(blocks(MANY)));
        rounds(few, many, WARM, new Times(), new Times(), new Times(), new Times());
        var laidFew = new Times();
        var laidMany = new Times();
        var paintedFew = new Times();
        var paintedMany = new Times();
        rounds(few, many, ROUNDS, laidFew, laidMany, paintedFew, paintedMany);
        laidFew.print("scroll frame, laid out and drawn, " + BLOCK + " tasks");
        laidMany.print("scroll frame, laid out and drawn, " + MANY + " tasks");
        Times.ratio("ratio", laidMany, laidFew);
        paintedFew.print("the same painted by software, " + BLOCK + " tasks");
        paintedMany.print("the same painted by software, " + MANY + " tasks");
        Times.ratio("ratio", paintedMany, paintedFew);
    }

    private static void rounds(GanttFrame few, GanttFrame many, int rounds, Times laidFew, Times laidMany, Times paintedFew, Times paintedMany) {
        for (var round = 0; round < rounds; round++) {
            FxThread.run(() -> few.scroll(laidFew, paintedFew));
            FxThread.run(() -> many.scroll(laidMany, paintedMany));
        }
    }

    private void scroll(Times laid, Times painted) {
        row = (row + 3) % Math.max(4, table.getExpandedItemCount() - 24);
        var start = System.nanoTime();
        table.scrollTo(row);
        layOut();
        laid.since(start);
        scene.snapshot(null);
        painted.since(start);
    }

    /** As the pulses of a window do: the table first, then the picture beside it. */
    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        picture.requestLayout();
        scene.getRoot().layout();
    }

    /** Chains of 45, all from the first day, so that as much is drawn at the end of the list as at its beginning. */
    private static Plan blocks(int tasks) {
        var phases = IntStream.rangeClosed(1, 6).mapToObj(SamplePlans::phase).toList();
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter()));
        parts.addAll(phases);
        Task previous = null;
        for (var number = 1; number <= tasks; number++) {
            var task = SamplePlans.task(number, phases.get(number * 6 / (tasks + 1)));
            parts.add(task);
            if (previous != null && number % BLOCK != 1) {
                parts.add(SamplePlans.link(previous, task));
            }
            previous = task;
        }
        return Plan.of(parts);
    }

    private static void drag() {
        var window = FxThread.call(() -> new GanttFrame(SamplePlans.chain(MANY)));
        var previews = new Times();
        var frames = new Times();
        var busy = new Times();
        FxThread.run(() -> window.drag(WARM, new Times(), new Times(), new Times()));
        FxThread.run(() -> window.drag(ROUNDS, previews, busy, frames));
        previews.print("preview of a dragged bar, " + MANY + " tasks follow");
        busy.print("  of it on a processor");
        frames.print("the same laid out and drawn");
    }

    /** Finds a bar by where the mouse would move it, and moves it by a few days there and back. */
    private void drag(int rounds, Times previews, Times busy, Times frames) {
        var grip = IntStream.range((int) (picture.getHeight() * 0.15), (int) picture.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, (int) (picture.getWidth() / 2)).mapToObj(x -> new Point2D(x, y)))
                .filter(at -> {
                    fire(MouseEvent.MOUSE_MOVED, at.getX(), at.getY());
                    return picture.getCursor() == Cursor.MOVE;
                })
                .findFirst().orElseThrow();
        var x = grip.getX();
        var y = grip.getY();
        fire(MouseEvent.MOUSE_PRESSED, x + 1, y);
        for (var round = 0; round < rounds; round++) {
            var busyBefore = THREAD.getCurrentThreadCpuTime();
            var start = System.nanoTime();
            fire(MouseEvent.MOUSE_DRAGGED, x + 20 + 4 * (round % 40), y);
            previews.since(start);
            busy.add(THREAD.getCurrentThreadCpuTime() - busyBefore);
            layOut();
            frames.since(start);
        }
        fire(MouseEvent.MOUSE_DRAGGED, x + 1, y);
        fire(MouseEvent.MOUSE_RELEASED, x + 1, y);
        layOut();
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        var at = picture.localToScene(x, y);
        Event.fireEvent(picture, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true, null));
    }
}
