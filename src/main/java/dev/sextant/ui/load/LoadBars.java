package dev.sextant.ui.load;

import dev.sextant.analysis.load.Load;
import dev.sextant.analysis.load.Week;
import dev.sextant.draw.LoadPicture;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.TimeScale;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Horizon;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.TreeTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Draws the weeks beside the rows of the table, where the table says that they lie. A click or the arrow keys choose one. */
final class LoadBars {

    private final Picture picture;
    private final Look look;
    private final Desk desk;
    private final TreeTable<Loads.Line> rows;
    private final Derived<Loads> loads;
    private final ObjectProperty<@Nullable LocalDate> week;
    private final Tooltip tip = new Tooltip();
    private List<TreeTable.Visible<Loads.Line>> drawn = List.of();
    private @Nullable TimeScale scale;

    LoadBars(
            Picture picture, Look look, Desk desk, TreeTable<Loads.Line> rows, Derived<Loads> loads,
            ObjectProperty<@Nullable LocalDate> week) {
        this.picture = picture;
        this.look = look;
        this.desk = desk;
        this.rows = rows;
        this.loads = loads;
        this.week = week;
        picture.show(look, this::draw);
        loads.subscribe(_ -> picture.redraw());
        rows.selected().subscribe(_ -> picture.redraw());
        week.subscribe(_ -> picture.redraw());
        desk.speech().texts().subscribe(_ -> picture.redraw());
        picture.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.addPostLayoutPulseListener(this::followRows);
            }
        });
        desk.horizon().subscribe(_ -> picture.redraw());
        Tooltip.install(picture, tip);
        picture.setFocusTraversable(true);
        picture.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, this::told);
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        rows.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The table scrolls, folds and grows without telling anybody; the pulse after its layout is when to look. */
    private void followRows() {
        if (picture.getScene() != null && !rows.visible().equals(drawn)) {
            picture.redraw();
        }
    }

    private void draw(Pen pen, double width, double height, double em) {
        drawn = rows.visible();
        loads.get().schedule().whole().ifPresent(whole -> {
            var horizon = desk.horizon().get();
            var days = (horizon != null ? horizon : Horizon.fit(whole, width / em)).scale(em, width);
            var bars = new LoadPicture(new Load(List.of()), days, new Setting(desk.speech().now(), em));
            var top = rows.headerHeight();
            var chosen = rows.selected().get();
            pen.within(0, top, width, Math.max(0, height - top), () -> drawn.forEach(row -> bars.drawRow(
                    pen, row.value().weeks(), row.y() - top, row.height(), row.value().equals(chosen) ? week.get() : null)));
            bars.drawHead(pen, top - bars.headHeight());
            scale = days;
        });
    }

    private Optional<Loads.Line> line(MouseEvent mouse) {
        return drawn.stream().filter(row -> mouse.getY() >= row.y() && mouse.getY() < row.y() + row.height()).map(TreeTable.Visible::value).findFirst();
    }

    private Optional<Week> week(Loads.Line line, MouseEvent mouse) {
        return scale == null ? Optional.empty() : week(line, scale.date(mouse.getX()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private static Optional<Week> week(Loads.Line line, @Nullable LocalDate monday) {
        return line.weeks().stream().filter(it -> it.monday().equals(monday)).findFirst();
    }

    private void clicked(MouseEvent click) {
        picture.requestFocus();
        line(click).ifPresent(line -> {
            rows.select(line.id());
            week(line, click).ifPresent(it -> week.set(it.monday()));
        });
    }

    private void told(MouseEvent mouse) {
        tip.setText(line(mouse).flatMap(line -> week(line, mouse).map(it -> desk.speech().say(
                "load.week", line.name(), it.monday(), it.demandedHours(), it.availableHours(), Percent.of(it, desk.speech().now())))).orElse(""));
        tip.setOpacity(tip.getText().isEmpty() ? 0 : 1);
    }

    private void pressed(KeyEvent key) {
        var line = rows.selected().get();
        var by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (line == null || by == 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        var at = week(line, week.get()).map(line.weeks()::indexOf).orElse(0);
        var monday = line.weeks().get(Math.clamp(at + by, 0, line.weeks().size() - 1)).monday();
        week.set(monday);
        if (scale != null && (!scale.shows(monday) || !scale.shows(monday.plusDays(6)))) {
            look(horizon -> horizon.showing(monday, picture.getWidth() / em()));
        }
        key.consume();
    }

    private double em() {
        return look.fontSize().get();
    }

    /** Shows other days from now on, in the roadmap too. */
    private void look(UnaryOperator<Horizon> change) {
        var width = picture.getWidth() / em();
        loads.get().schedule().whole().map(whole -> Objects.requireNonNullElseGet(desk.horizon().get(), () -> Horizon.fit(whole, width)))
                .ifPresent(now -> desk.horizon().set(change.apply(now)));
    }

    /** Shows all days. */
    void fit() {
        loads.get().schedule().whole().ifPresent(whole -> desk.horizon().set(Horizon.fit(whole, picture.getWidth() / em())));
    }

    /** @param factor more than 1 for fewer and wider days */
    void zoom(double factor) {
        look(horizon -> horizon.zoomed(factor, picture.getWidth() / em() / 2));
    }

    private void scrolled(ScrollEvent scroll) {
        if (scroll.isShortcutDown()) {
            var factor = scroll.getDeltaY() >= 0 ? Math.sqrt(Horizon.STEP) : 1 / Math.sqrt(Horizon.STEP);
            look(horizon -> horizon.zoomed(factor, scroll.getX() / em()));
        } else if (scroll.isShiftDown() || Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
            var delta = scroll.getDeltaX() != 0 ? scroll.getDeltaX() : scroll.getDeltaY();
            look(horizon -> horizon.scrolled(-delta / em()));
        } else {
            rows.view().lookupAll(".virtual-flow").forEach(flow -> flow.fireEvent(scroll.copyFor(flow, flow)));
        }
        scroll.consume();
    }
}
