package dev.sextant.ui.roadmap;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Link;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Every gesture of the mouse on a bar, by keys on the selected row, in the table and in the picture. */
final class BarKeys {

    private static final int WEEK = 5;
    private static final int SOME_PROGRESS = 10;

    private final Desk desk;
    private final Derived<Roadmap> roadmap;
    private final RoadmapBars bars;
    private final Supplier<Optional<Task>> selected;

    BarKeys(Desk desk, Derived<Roadmap> roadmap, RoadmapBars bars, Supplier<Optional<Task>> selected) {
        this.desk = desk;
        this.roadmap = roadmap;
        this.bars = bars;
        this.selected = selected;
    }

    /** Before the node's own keys, which take arrows to be about rows and columns. */
    void listen(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!(key.getTarget() instanceof TextInputControl) && pressed(key)) {
                key.consume();
            }
        });
    }

    private boolean pressed(KeyEvent key) {
        var sign = key.getCode() == KeyCode.LEFT ? -1 : 1;
        return switch (key.getCode()) {
            case LEFT, RIGHT -> (key.isAltDown() || key.isControlDown()) && arrow(sign * (key.isControlDown() ? WEEK : 1), key.isShiftDown());
            case P -> key.isAltDown() && change("entry.gantt.progress", task -> edits().progress(
                    task, task.progress() + (key.isShiftDown() ? -SOME_PROGRESS : SOME_PROGRESS)));
            case L -> key.isAltDown() && chooseNext();
            case DELETE -> removeLink();
            case ESCAPE -> letGo();
            default -> false;
        };
    }

    private boolean arrow(int days, boolean isDuration) {
        return isDuration
                ? change("entry.gantt.resized", task -> edits().lengthen(task, days))
                : change("entry.gantt.moved", task -> edits().moveByWorkingDays(task, days));
    }

    private BarEdits edits() {
        return new BarEdits(roadmap.get().plan(), roadmap.get().schedule());
    }

    /** What is worked out belongs to the plan that it was worked out from; a key that is faster waits for the next stroke. */
    private boolean change(String label, Function<Task, List<Edit>> gesture) {
        var task = selected.get();
        if (task.isEmpty() || roadmap.get().plan() != desk.now()) {
            return task.isPresent();
        }
        try {
            var trial = Trial.of(roadmap.get().gantt(), label, gesture.apply(task.get()));
            finish(desk, trial);
        } catch (Refusal refused) {
            desk.notices().refuse(refused);
        }
        return true;
    }

    /** Puts what was tried into the plan, or says why not. Returns whether the plan has changed. */
    static boolean finish(Desk desk, Trial trial) {
        var refusal = trial.refusal();
        if (refusal != null) {
            desk.notices().refuse(refusal);
            return false;
        }
        var edits = trial.settled();
        if (edits.isEmpty() && !trial.edits().isEmpty()) {
            desk.notices().say("gantt.held.notice");
        }
        return desk.commit(trial.label(), edits);
    }

    /** Goes through the links of the selected task, and over to the picture, where Delete is about them. */
    private boolean chooseNext() {
        var links = selected.get().map(task -> roadmap.get().gantt().links(task.id())).orElse(List.of());
        if (!links.isEmpty()) {
            var now = links.stream().map(Link::id).toList().indexOf(bars.chosen());
            var link = links.get((now + 1) % links.size());
            bars.choose(link.id());
            desk.notices().tell(new BarWords(desk.speech().now(), roadmap.get()).link(link));
        }
        return !links.isEmpty();
    }

    private boolean removeLink() {
        var link = desk.now().find(bars.chosen());
        bars.choose(null);
        link.ifPresent(it -> desk.commit("entry.roadmap.link-removed", Removal.of(desk.now(), it)));
        return link.isPresent();
    }

    private boolean letGo() {
        var had = bars.chosen() != null;
        bars.choose(null);
        return had;
    }
}
