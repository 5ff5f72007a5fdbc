package dev.sextant.ui.roadmap;

import dev.sextant.draw.Hit;
import dev.sextant.draw.Hit.Target;
import dev.sextant.draw.Laid;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Horizon;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.TreeTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets bars be taken hold of: moves, resizes, sets progress, draws links, and moves through time on empty ground. What
 * would follow is shown while the button is down; it becomes one entry when it is let go, and nothing on Escape.
 */
final class BarMouse {

    /** Less than this is a click, in em. */
    private static final double CLICK = 0.3;
    private static final int PERCENT_STEP = 5;
    private static final Duration EXPLAIN_AFTER = Duration.millis(450);

    private final RoadmapBars bars;
    private final Picture picture;
    private final Desk desk;
    private final TreeTable<Roadmap.Line> rows;
    private final Derived<Roadmap> roadmap;
    private final Label note;
    private final Tooltip tip = new Tooltip();
    private @Nullable Grip grip;
    private @Nullable Trial trial;

    /** What is held, since when, and how the picture lay then. */
    private record Grip(Hit hit, double x, double y, Laid laid, Horizon horizon, boolean isDragged) {

        @SuppressWarnings("unchecked") // bars, handles and ends are of tasks
        Id<Task> task() {
            return Objects.requireNonNull((Id<Task>) hit.part());
        }

        Grip dragged() {
            return new Grip(hit, x, y, laid, horizon, true);
        }
    }

    /** @param note lies over the picture and says what would follow */
    BarMouse(RoadmapBars bars, Picture picture, Label note, Desk desk, TreeTable<Roadmap.Line> rows, Derived<Roadmap> roadmap) {
        this.bars = bars;
        this.picture = picture;
        this.note = note;
        this.desk = desk;
        this.rows = rows;
        this.roadmap = roadmap;
        tip.setShowDelay(EXPLAIN_AFTER);
        tip.setShowDuration(Duration.INDEFINITE);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        picture.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        picture.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        picture.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && grip != null) {
                letGo();
                key.consume();
            }
        });
    }

    private Hit at(MouseEvent mouse) {
        var laid = bars.laid();
        return laid == null ? Hit.NOTHING : laid.at(mouse.getX(), mouse.getY() - bars.top());
    }

    private void moved(MouseEvent mouse) {
        var laid = bars.laid();
        bars.hold(laid == null || desk.isReadOnly() ? null
                : laid.task(mouse.getY() - bars.top()).filter(it -> isAbove(laid, it, mouse.getX())).map(Task::id).orElse(null));
        var hit = at(mouse);
        picture.setCursor(switch (hit.target()) {
            case BODY, DIAMOND -> desk.isReadOnly() ? Cursor.DEFAULT : Cursor.MOVE;
            case END, PROGRESS -> desk.isReadOnly() ? Cursor.DEFAULT : Cursor.H_RESIZE;
            case START_HANDLE, FINISH_HANDLE -> Cursor.CROSSHAIR;
            case LINK -> Cursor.HAND;
            case PHASE, NOTHING -> Cursor.DEFAULT;
        });
        explain(hit);
    }

    /** Whether the mouse is near enough to the bar for its handles to be of use. */
    private boolean isAbove(Laid laid, Task task, double x) {
        return laid.place(task.id()).filter(it -> it.start() - 2 * bars.em() <= x && x <= it.end() + 2 * bars.em()).isPresent();
    }

    private void explain(Hit hit) {
        var words = words();
        var text = hit.target() == Target.LINK
                ? desk.now().find(link(hit)).map(words::link).orElse("")
                : roadmap.get().line(hit.part()).map(words::explain).orElse("");
        if (text.isEmpty()) {
            tip.hide();
            Tooltip.uninstall(picture, tip);
        } else if (!text.equals(tip.getText()) || !tip.isShowing()) {
            tip.setText(text);
            Tooltip.install(picture, tip);
        }
    }

    private BarWords words() {
        return new BarWords(desk.speech().now(), roadmap.get());
    }

    @SuppressWarnings("unchecked") // a line is of a link
    private static @Nullable Id<Link> link(Hit hit) {
        return (Id<Link>) hit.part();
    }

    private void leave() {
        if (grip == null) {
            bars.hold(null);
        }
    }

    private void pressed(MouseEvent mouse) {
        var laid = bars.laid();
        var horizon = bars.shown().get();
        if (mouse.getButton() != MouseButton.PRIMARY || laid == null || horizon == null) {
            return;
        }
        desk.drafts().commit();
        picture.requestFocus();
        tip.hide();
        grip = new Grip(at(mouse), mouse.getX(), mouse.getY(), laid, horizon, false);
    }

    private void dragged(MouseEvent mouse) {
        var held = grip;
        if (held == null || !held.isDragged() && Math.hypot(mouse.getX() - held.x(), mouse.getY() - held.y()) < CLICK * bars.em()) {
            return;
        }
        grip = held.dragged();
        switch (held.hit().target()) {
            case NOTHING, PHASE, LINK -> bars.look(_ -> held.horizon().scrolled((held.x() - mouse.getX()) / bars.em()));
            default -> tryOut(held, mouse);
        }
    }

    private void tryOut(Grip held, MouseEvent mouse) {
        if (desk.isReadOnly() || roadmap.get().plan() != desk.now()) {
            return;
        }
        var gantt = roadmap.get().gantt();
        var label = label(held.hit().target());
        Trial next;
        try {
            var edits = edits(held, mouse);
            next = trial != null && trial.refusal() == null && trial.edits().equals(edits) ? trial : Trial.of(gantt, label, edits);
        } catch (Refusal refused) {
            next = Trial.refused(gantt, label, refused);
        }
        if (next != trial) {
            trial = next;
            bars.attempt(next);
        }
        if (isJoining(held)) {
            stretch(held, mouse);
        }
        say(next, mouse);
    }

    private static boolean isJoining(Grip held) {
        return held.hit().target() == Target.START_HANDLE || held.hit().target() == Target.FINISH_HANDLE;
    }

    private static String label(Target target) {
        return switch (target) {
            case END -> "entry.gantt.resized";
            case PROGRESS -> "entry.gantt.progress";
            case START_HANDLE, FINISH_HANDLE -> "entry.roadmap.link-added";
            default -> "entry.gantt.moved";
        };
    }

    private List<Edit> edits(Grip held, MouseEvent mouse) {
        var edits = new BarEdits(roadmap.get().plan(), roadmap.get().schedule());
        var task = roadmap.get().plan().get(held.task());
        var days = (int) Math.round((mouse.getX() - held.x()) / bars.em() / held.horizon().dayEms());
        return switch (held.hit().target()) {
            case END -> edits.resize(task, days);
            case PROGRESS -> edits.progress(task, percent(held, mouse.getX()));
            case START_HANDLE, FINISH_HANDLE -> target(held, mouse)
                    .map(to -> BarEdits.join(new Id<>("gantt-link"), new BarEdits.End(task.id(), held.hit().target() == Target.FINISH_HANDLE), to))
                    .orElse(List.of());
            default -> edits.move(task, days);
        };
    }

    private static int percent(Grip held, double x) {
        var place = held.laid().place(held.task()).orElseThrow();
        return PERCENT_STEP * (int) Math.round(100 / PERCENT_STEP * (x - place.start()) / Math.max(1, place.end() - place.start()));
    }

    /** The end of the bar in whose row the mouse is: the nearer one. */
    private static Optional<BarEdits.End> target(Grip held, MouseEvent mouse, double top) {
        return held.laid().task(mouse.getY() - top).filter(it -> !it.id().equals(held.task()))
                .flatMap(task -> held.laid().place(task.id())
                        .map(place -> new BarEdits.End(task.id(), place.end() > place.start() && mouse.getX() > (place.start() + place.end()) / 2)));
    }

    private Optional<BarEdits.End> target(Grip held, MouseEvent mouse) {
        return target(held, mouse, bars.top());
    }

    private void stretch(Grip held, MouseEvent mouse) {
        var place = held.laid().place(held.task()).orElseThrow();
        var from = held.hit().target() == Target.FINISH_HANDLE ? place.end() : place.start();
        bars.stretch(new double[] {from, place.middle(), mouse.getX(), mouse.getY() - bars.top()});
    }

    private void say(Trial now, MouseEvent mouse) {
        var text = words().follows(now);
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.getStyleClass().remove("refused");
        if (now.refusal() != null) {
            note.getStyleClass().add("refused");
        }
        note.setMaxWidth(picture.getWidth());
        note.resize(Math.min(note.prefWidth(-1), picture.getWidth()), note.prefHeight(Math.min(note.prefWidth(-1), picture.getWidth())));
        var x = Math.clamp(mouse.getX() + bars.em(), 0, Math.max(0, picture.getWidth() - note.getWidth()));
        note.relocate(x, Math.min(mouse.getY() + 1.5 * bars.em(), picture.getHeight() - note.getHeight()));
    }

    private void released(MouseEvent mouse) {
        var held = grip;
        var tried = trial;
        grip = null;
        trial = null;
        note.setVisible(false);
        bars.stretch(null);
        if (held != null && !held.isDragged()) {
            clicked(held, mouse);
        } else if (tried == null || !BarKeys.finish(desk, named(tried))) {
            bars.attempt(null);
        }
    }

    /** A link that was tried has no name of its own yet. */
    private Trial named(Trial tried) {
        var edits = tried.edits().stream()
                .map(it -> it.before() == null && it.after() instanceof Link link
                        ? Edit.add(new Link(desk.fresh(Link.class), link.predecessor(), link.successor(), link.type(), link.lag(), link.elapsed()))
                        : it)
                .toList();
        return new Trial(tried.label(), edits, tried.tried(), tried.moved(), tried.refusal());
    }

    private void clicked(Grip held, MouseEvent mouse) {
        bars.choose(held.hit().target() == Target.LINK ? link(held.hit()) : null);
        if (held.hit().target() != Target.LINK) {
            var line = Optional.<Id<?>>ofNullable(held.hit().part()).or(() -> rowAt(mouse));
            line.ifPresent(rows::select);
        }
    }

    private Optional<Id<?>> rowAt(MouseEvent mouse) {
        var y = rows.view().sceneToLocal(picture.localToScene(mouse.getX(), mouse.getY())).getY();
        return rows.visible().stream().filter(row -> row.y() <= y && y < row.y() + row.height()).findFirst().map(row -> row.value().id());
    }

    private void letGo() {
        grip = null;
        trial = null;
        note.setVisible(false);
        bars.attempt(null);
    }
}
