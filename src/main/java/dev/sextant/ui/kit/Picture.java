package dev.sextant.ui.kit;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** A picture of the drawing port in the window. Its colours come from the style sheet, one style class an {@link Ink}. */
public final class Picture extends Region {

    /** What is to be drawn, in pixels; {@code em} is the font size. */
    @FunctionalInterface
    public interface Drawing {
        void draw(Pen pen, double width, double height, double em);
    }

    private final Canvas canvas = new Canvas();
    private final Map<Ink, Region> probes = new EnumMap<>(Ink.class);
    private @Nullable Drawing drawing;
    private @Nullable Look look;

    public Picture() {
        getStyleClass().add("picture");
        canvas.setManaged(false);
        for (var ink : Ink.values()) {
            var probe = new Region();
            probe.getStyleClass().add("ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            probe.setManaged(false);
            probe.setVisible(false);
            probes.put(ink, probe);
        }
        getChildren().addAll(probes.values());
        getChildren().add(canvas);
    }

    /** What this picture shows from now on. */
    public void show(Look look, Drawing drawing) {
        if (this.look == null) {
            look.fontSize().addListener((_, _, _) -> requestLayout());
            look.theme().addListener((_, _, _) -> requestLayout());
        }
        this.look = look;
        this.drawing = drawing;
        requestLayout();
    }

    /** Draws again, because what it shows has changed. */
    public void redraw() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        if (drawing != null && look != null && getWidth() > 0 && getHeight() > 0) {
            drawing.draw(new CanvasPen(graphics, this::colour), getWidth(), getHeight(), look.fontSize().get());
        }
    }

    private Color colour(Ink ink) {
        var probe = probes.get(ink);
        var background = probe == null ? null : probe.getBackground();
        return background != null && !background.getFills().isEmpty() && background.getFills().getFirst().getFill() instanceof Color colour
                ? colour
                : Color.web(ink.onPaper());
    }
}
