package dev.sextant.ui.roadmap;

import dev.sextant.FxThread;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A task in its inspector. */
abstract class InspectedTask {

    static final WorkCalendar SIX =
            new WorkCalendar(new Id<>("six"), 1, new Words("Six hours", "六小时"), WorkCalendar.STANDARD.week(), 6, "");
    static final Role LEAD = new Role(new Id<>("lead"), 1, new Words("Sales lead", "销售负责人"), Role.Side.CLIENT, "");

    final Plan opened = SamplePlans.chain(6).with(List.of(
            Edit.add(SIX), Edit.add(LEAD), Edit.add(new Assignment(new Id<>("share"), new Id<>("task-2"), LEAD.id()))));
    final Desk desk = FxThread.call(() -> ScreenDesk.of(opened));
    final SimpleObjectProperty<@Nullable Task> task = new SimpleObjectProperty<>();

    String title(int number) {
        return Telling.of(desk.speech().now(), Roadmap.of(opened)).title(new Id<>("task-" + number));
    }

    int share() {
        return desk.now().get(new Id<Assignment>("share")).units();
    }

    Link link(int from, int to) {
        return desk.now().get(new Id<Link>("link-task-" + from + "-task-" + to));
    }

    Task now(int number) {
        return desk.now().get(new Id<Task>("task-" + number));
    }

    String said() {
        return Objects.requireNonNull(desk.notices().now().get()).sentence();
    }

    Scene inspect(int number) {
        desk.plan().subscribe(_ -> task.set(now(number)));
        var scene = new Scene(new TaskInspectorController(desk, task, desk.derive(Roadmap::of)).view(), 340, 1200);
        scene.snapshot(null);
        return scene;
    }

    static TextField field(Scene scene, String id) {
        return ScreenDesk.find(scene, id, TextField.class);
    }

    @SuppressWarnings("unchecked") // the caller knows what is in the box
    <V> ComboBox<V> box(Scene scene, String id) {
        return ScreenDesk.find(scene, id, ComboBox.class);
    }

    /** What stands in a closed box. */
    static String shown(Scene scene, String id) {
        var box = ScreenDesk.find(scene, id, ComboBox.class);
        return box.lookupAll(".list-cell").stream().filter(it -> it.getParent() == box).map(it -> ((Labeled) it).getText()).findFirst().orElseThrow();
    }

    static List<Node> lines(Scene scene, String id) {
        return new ArrayList<>(ScreenDesk.find(scene, id, VBox.class).getChildren());
    }

    static <N extends Node> N of(Node line, Class<N> type) {
        line.getScene().getRoot().applyCss();
        var first = type == Button.class ? ".button" : type == ToggleButton.class ? ".toggle-button" : ".text-field";
        return line.lookupAll(first).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
