package dev.sextant.bench;

import dev.sextant.FxThread;
import dev.sextant.analysis.progress.Progress;
import dev.sextant.journal.Journal;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.roadmap.RoadmapController;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * What renaming a task takes on the JavaFX thread: the commit itself, during which the window stands still, and later
 * the showing of what the background has worked out. Laying out and painting come on top and depend on the window.
 */
public final class EditOnWindow {

    private static final int WARM = 400;
    private static final int EDITS = 300;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final Id<Task> SELECTED = new Id<>("task-20");

    private final AtomicLong delivered = new AtomicLong();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("background").factory());
    private final Journal journal;
    private final Desk desk;

    private EditOnWindow(Journal journal) {
        this.journal = journal;
        var threads = new Threads(this::onWindow, background);
        var speech = new Speech(Language.EN);
        var supplies = new Desk.Supplies(speech, new Notices(speech), threads, Clock.systemUTC(), () -> "none");
        this.desk = new Desk(journal, false, supplies);
    }

    public static void main(String[] args) throws IOException {
        for (var tasks : args.length == 0 ? List.of(1_000, 10_000) : Stream.of(args).map(Integer::valueOf).toList()) {
            measure(tasks, false);
            measure(tasks, true);
            patch(tasks);
        }
        Platform.exit();
    }

    private static void measure(int tasks, boolean withRoadmap) throws IOException {
        try (var bench = new Bench();
                var opened = bench.library().create(SamplePlans.chain(tasks).parts().toList(), "bench")) {
            var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), Clock.systemUTC(), "bench");
            var window = FxThread.call(() -> new EditOnWindow(journal));
            var stage = FxThread.call(() -> withRoadmap ? window.showRoadmap() : window.showNothing());
            window.rounds(WARM, new Times(), new Times(), new Times());
            var commits = new Times();
            var busy = new Times();
            var shows = new Times();
            window.rounds(EDITS, commits, busy, shows);
            var what = tasks + " tasks, " + (withRoadmap ? "roadmap open, task selected" : "desk alone");
            commits.print("commit: " + what);
            busy.print("  of it on a processor");
            shows.print("showing on a processor: " + what);
            FxThread.run(stage::hide);
            window.background.shutdown();
        }
    }

    private Stage showNothing() {
        desk.derive(Progress::of);
        return new Stage();
    }

    private Stage showRoadmap() {
        var look = new Look();
        look.show(Theme.LIGHT, 100);
        var screen = new RoadmapController(desk, look, new Works(desk.threads(), desk.notices()), RoadmapController.Outside.nothing(desk));
        var stage = new Stage();
        stage.setScene(new Scene((Parent) screen.view(), 1400, 900));
        stage.show();
        screen.show(desk.now().get(SELECTED));
        return stage;
    }

    private void rounds(int edits, Times commits, Times busy, Times shows) {
        for (var round = 0; round < edits; round++) {
            var edit = Bench.rename(desk.now(), SELECTED, (int) journal.seq());
            delivered.set(0);
            FxThread.run(() -> {
                var busyBefore = THREAD.getCurrentThreadCpuTime();
                var start = System.nanoTime();
                desk.commit("entry.edited", edit);
                commits.since(start);
                busy.add(THREAD.getCurrentThreadCpuTime() - busyBefore);
            });
            journal.saved().join();
            CompletableFuture.runAsync(() -> {}, background).join();
            FxThread.run(() -> {});
            shows.add(delivered.get());
        }
    }

    private void onWindow(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
            return;
        }
        Platform.runLater(() -> {
            var before = THREAD.getCurrentThreadCpuTime();
            work.run();
            delivered.addAndGet(THREAD.getCurrentThreadCpuTime() - before);
        });
    }

    /** The tree alone, as the roadmap patches it: of all rows one has changed. */
    private static void patch(int tasks) {
        var times = new Times();
        FxThread.run(() -> {
            var plan = SamplePlans.chain(tasks);
            var root = Branch.<Object>root("");
            Branch.patch(root, branches(plan));
            for (var round = 0; round < WARM + EDITS; round++) {
                plan = plan.with(List.of(Bench.rename(plan, SELECTED, round)));
                var branches = branches(plan);
                var start = System.nanoTime();
                Branch.patch(root, branches);
                if (round >= WARM) {
                    times.since(start);
                }
            }
        });
        times.print("patching a tree of " + tasks + " rows");
    }

    private static List<Branch<Object>> branches(Plan plan) {
        var tasks = plan.by(Task.class, Task::phase);
        var branches = new ArrayList<Branch<Object>>();
        for (var phase : plan.phases()) {
            var leaves = tasks.getOrDefault(phase.id(), List.of()).stream().map(it -> Branch.<Object>leaf(it.id(), it)).toList();
            branches.add(new Branch<>(phase.id(), phase, leaves));
        }
        return branches;
    }
}
