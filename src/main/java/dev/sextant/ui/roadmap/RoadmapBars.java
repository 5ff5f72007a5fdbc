package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.draw.Extras;
import dev.sextant.draw.Gantt;
import dev.sextant.draw.Ink;
import dev.sextant.draw.Laid;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.TaskBars;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Horizon;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.TreeTable;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The Gantt beside the table: draws the bars of the rows that are seen, where the table says that they lie. */
final class RoadmapBars {

    private final Picture picture;
    private final Look look;
    private final Desk desk;
    private final TreeTable<Roadmap.Line> rows;
    private final Derived<Roadmap> roadmap;
    private final ReadOnlyObjectWrapper<@Nullable Horizon> shown = new ReadOnlyObjectWrapper<>();
    private List<TreeTable.Visible<Roadmap.Line>> drawn = List.of();
    private Extras extras = Extras.USUAL;
    private @Nullable Trial trial;
    private double @Nullable [] rubber;
    private @Nullable TaskBars bars;
    private double barsWidth;
    private @Nullable Laid laid;
    private double top;

    RoadmapBars(Picture picture, Look look, Desk desk, TreeTable<Roadmap.Line> rows, Derived<Roadmap> roadmap) {
        this.picture = picture;
        this.look = look;
        this.desk = desk;
        this.rows = rows;
        this.roadmap = roadmap;
        picture.show(look, this::draw);
        roadmap.subscribe(_ -> attempt(null));
        rows.selected().subscribe(this::reveal);
        desk.speech().texts().subscribe(_ -> redraw());
        look.fontSize().subscribe(_ -> redraw());
        desk.horizon().subscribe(_ -> redraw());
        picture.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.addPostLayoutPulseListener(this::followRows);
            }
        });
    }

    /** The table scrolls, folds and grows without telling anybody; the pulse after its layout is when to look. */
    private void followRows() {
        if (picture.getScene() != null && !rows.visible().equals(drawn)) {
            picture.redraw();
        }
    }

    /** Follows the selection to its bar. */
    private void reveal(Roadmap.@Nullable Line line) {
        var now = shown.get();
        var to = line == null || now == null ? now : line.span().map(span -> now.revealing(span, width() / em())).orElse(now);
        if (to != null && to != now) {
            look(_ -> to);
        }
        picture.redraw();
    }

    private void redraw() {
        bars = null;
        picture.redraw();
    }

    private void draw(Pen pen, double width, double height, double em) {
        drawn = rows.visible();
        var whole = roadmap.get().schedule().whole();
        if (whole.isEmpty()) {
            laid = null;
            return;
        }
        var chosen = desk.horizon().get();
        var seen = chosen != null ? chosen : Horizon.opening(whole.get(), width / em);
        shown.set(seen);
        if (bars == null || barsWidth != width) {
            barsWidth = width;
            bars = new TaskBars(gantt(), seen.scale(em, width), new Setting(desk.speech().now(), em), desk.today())
                    .between(0, width).with(extras);
        }
        draw(pen, bars, width, height);
    }

    private void draw(Pen pen, TaskBars chart, double width, double height) {
        var shift = picture.sceneToLocal(rows.view().localToScene(0, 0)).getY();
        top = rows.headerHeight() + shift;
        var room = Math.max(0, height - top);
        var chosen = rows.selected().get();
        var lines = drawn.stream()
                .map(row -> new TaskBars.Row(
                        row.value().id(), row.y() + shift - top, row.height(), chosen != null && row.value().id().equals(chosen.id())))
                .filter(row -> gantt().plan().part(row.part()).isPresent())
                .toList();
        pen.within(0, top, width, room, () -> {
            if (!lines.isEmpty()) {
                var now = chart.lay(pen, lines, 0, room);
                chart.draw(pen, now, lines, 0, room);
                laid = now;
            }
            if (rubber != null) {
                pen.path(Stroke.dashed(Ink.ACCENT, 2), rubber);
            }
        });
        chart.drawHead(pen, top - chart.headHeight());
    }

    private Gantt gantt() {
        return trial == null ? roadmap.get().gantt() : trial.tried();
    }

    /** What the picture shows now; nothing before it was first drawn. */
    @Nullable Laid laid() {
        return laid;
    }

    /** The upper edge of the rows, from where {@link #laid} counts. */
    double top() {
        return top;
    }

    double em() {
        return look.fontSize().get();
    }

    double width() {
        return Math.max(1, picture.getWidth());
    }

    /** Which days are seen; nothing before the picture was first drawn. */
    ReadOnlyObjectProperty<@Nullable Horizon> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows other days from now on. */
    void look(UnaryOperator<Horizon> change) {
        var chosen = desk.horizon().get();
        var now = chosen != null ? chosen : shown.get();
        if (now != null) {
            desk.horizon().set(change.apply(now));
        }
    }

    /** Shows all days. */
    void fit() {
        roadmap.get().schedule().whole().ifPresent(whole -> look(_ -> Horizon.fit(whole, width() / em())));
    }

    /** Shows where a task can be taken hold of. */
    void hold(@Nullable Id<Task> task) {
        if (!Objects.equals(task, extras.held())) {
            show(extras.withHeld(task));
        }
    }

    /** Emphasises a link. */
    void choose(@Nullable Id<Link> link) {
        if (!Objects.equals(link, extras.chosen())) {
            show(extras.withChosen(link));
        }
    }

    @Nullable Id<Link> chosen() {
        return extras.chosen();
    }

    /** Shows other dates under the bars, such as those of a baseline. */
    void compare(@Nullable Schedule other) {
        show(extras.withBaseline(other));
    }

    /** Shows what would follow from a gesture, and where things are now; nothing to show the plan as it is. */
    void attempt(@Nullable Trial next) {
        trial = next;
        rubber = next == null ? null : rubber;
        show(extras.withBefore(next == null ? null : roadmap.get().schedule()));
    }

    /** Draws a line that is not a link yet. @param points x and y in turn, from the upper edge of the rows */
    void stretch(double @Nullable [] points) {
        rubber = points;
        picture.redraw();
    }

    private void show(Extras next) {
        extras = next;
        redraw();
    }
}
