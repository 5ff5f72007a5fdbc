package dev.sextant.ui.roadmap;

import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Horizon;
import dev.sextant.ui.kit.Picture;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Moves the Gantt through time and zooms it: buttons, wheel, keys and the bar below. */
final class TimeControls {

    /** What an arrow key scrolls, in em. */
    private static final double KEY_STEP = 4;

    private final RoadmapBars bars;
    private final ScrollBar time;
    private final TreeTableView<?> table;
    private final Derived<Roadmap> roadmap;
    private final Desk desk;
    private boolean following;

    TimeControls(RoadmapBars bars, Picture picture, ScrollBar time, TreeTableView<?> table, Derived<Roadmap> roadmap, Desk desk) {
        this.bars = bars;
        this.time = time;
        this.table = table;
        this.roadmap = roadmap;
        this.desk = desk;
        bars.shown().subscribe(this::follow);
        time.valueProperty().addListener((_, _, origin) -> {
            if (!following) {
                bars.look(horizon -> horizon.from(origin.doubleValue()));
            }
        });
        picture.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The bar reaches over all days of the plan, and as far as the picture has been moved beyond them. */
    private void follow(@Nullable Horizon horizon) {
        var whole = roadmap.get().schedule().whole();
        if (horizon == null || whole.isEmpty()) {
            return;
        }
        var seen = horizon.days(bars.width() / bars.em());
        var first = Math.min(horizon.origin(), whole.get().start().toEpochDay() - 0.1 * seen);
        var last = Math.max(horizon.origin() + seen, whole.get().finish().toEpochDay() + 0.2 * seen);
        following = true;
        time.setMin(first);
        time.setMax(Math.max(first, last - seen));
        time.setVisibleAmount((last - first) == 0 ? 1 : seen * (time.getMax() - first) / (last - first));
        time.setUnitIncrement(seen / 20);
        time.setBlockIncrement(seen * 0.8);
        time.setValue(horizon.origin());
        following = false;
    }

    void zoomIn() {
        zoom(Horizon.STEP, bars.width() / 2);
    }

    void zoomOut() {
        zoom(1 / Horizon.STEP, bars.width() / 2);
    }

    void showToday() {
        bars.look(horizon -> horizon.showing(desk.today(), bars.width() / bars.em()));
    }

    private void zoom(double factor, double x) {
        bars.look(horizon -> horizon.zoomed(factor, x / bars.em()));
    }

    private void scrolled(ScrollEvent scroll) {
        if (scroll.isShortcutDown()) {
            zoom(scroll.getDeltaY() >= 0 ? Math.sqrt(Horizon.STEP) : 1 / Math.sqrt(Horizon.STEP), scroll.getX());
        } else if (scroll.isShiftDown() || Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
            var delta = scroll.getDeltaX() != 0 ? scroll.getDeltaX() : scroll.getDeltaY();
            bars.look(horizon -> horizon.scrolled(-delta / bars.em()));
        } else {
            table.lookupAll(".virtual-flow").forEach(flow -> flow.fireEvent(scroll.copyFor(flow, flow)));
        }
        scroll.consume();
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && !key.isAltDown() ? zoomed(key.getCode()) : !key.isAltDown() && went(key.getCode())) {
            key.consume();
        }
    }

    private boolean zoomed(KeyCode code) {
        switch (code) {
            case EQUALS, PLUS, ADD -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0 -> bars.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean went(KeyCode code) {
        switch (code) {
            case LEFT -> bars.look(horizon -> horizon.scrolled(-KEY_STEP));
            case RIGHT -> bars.look(horizon -> horizon.scrolled(KEY_STEP));
            case UP -> table.getSelectionModel().selectPrevious();
            case DOWN -> table.getSelectionModel().selectNext();
            case HOME -> showToday();
            default -> {
                return false;
            }
        }
        return true;
    }
}
