package dev.sextant.ui.risks;

import dev.sextant.analysis.risk.HeatMap;
import dev.sextant.draw.HeatMapPicture;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.plan.Risk;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.risks.Risks.Spot;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The heat map on the screen: a click on a cell, or the arrow keys, choose the cell that the register is cut down to. */
final class RiskMap {

    /** Slightly smaller than the text around it. */
    private static final double TYPE = 0.86;

    private final Picture picture;
    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Risk> selected;
    private final ObjectProperty<@Nullable Spot> spot;
    private @Nullable HeatMapPicture drawn;
    private @Nullable Pen pen;

    RiskMap(Picture picture, Look look, Desk desk, ReadOnlyObjectProperty<@Nullable Risk> selected, ObjectProperty<@Nullable Spot> spot) {
        this.picture = picture;
        this.desk = desk;
        this.selected = selected;
        this.spot = spot;
        picture.show(look, this::draw);
        picture.setFocusTraversable(true);
        picture.setOnMouseClicked(this::clicked);
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        selected.subscribe(_ -> picture.redraw());
        spot.subscribe(_ -> picture.redraw());
        desk.plan().subscribe(_ -> picture.redraw());
        desk.speech().texts().subscribe(_ -> picture.redraw());
    }

    private void draw(Pen pen, double width, double height, double em) {
        var risk = selected.get();
        var map = new HeatMapPicture(
                desk.now(), new Setting(desk.speech().now(), TYPE * em), width, height, risk == null ? null : risk.id());
        map.draw(pen);
        var chosen = spot.get();
        if (chosen != null) {
            map.frame(pen, chosen.probability(), chosen.impact());
        }
        this.drawn = map;
        this.pen = pen;
    }

    private void clicked(MouseEvent click) {
        picture.requestFocus();
        if (drawn != null && pen != null) {
            drawn.cellAt(pen, click.getX(), click.getY()).ifPresent(cell -> toggle(new Spot(cell.probability(), cell.impact())));
        }
    }

    /** Choosing the chosen cell again takes the choice back. */
    void toggle(Spot wanted) {
        spot.set(wanted.equals(spot.get()) ? null : wanted);
    }

    private void pressed(KeyEvent key) {
        var from = spot.get();
        if (key.getCode() == KeyCode.ESCAPE && from != null) {
            spot.set(null);
        } else if (key.getCode().isArrowKey()) {
            spot.set(from == null ? new Spot(1, 1) : moved(from, key.getCode()));
        } else {
            return;
        }
        key.consume();
    }

    private Spot moved(Spot from, KeyCode key) {
        var map = HeatMap.of(desk.now());
        var probability = from.probability() + (key == KeyCode.UP ? 1 : key == KeyCode.DOWN ? -1 : 0);
        var impact = from.impact() + (key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0);
        return new Spot(Math.clamp(probability, 1, map.probabilities()), Math.clamp(impact, 1, map.impacts()));
    }
}
