package dev.sextant.ui.kit;

import java.util.Objects;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;

/** The theme and the size of the whole program, every window, popup and tooltip of it. */
public final class Look {

    public static final int LEAST_ZOOM = 75;
    public static final int MOST_ZOOM = 300;

    private static final double FONT = 14;
    private static final int[] STEPS = {75, 90, 100, 110, 125, 150, 175, 200, 250, 300};

    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);
    private final DoubleBinding fontSize = Bindings.createDoubleBinding(() -> FONT * zoom.get() / 100, zoom);

    public Look() {
        loadFont("NotoSansSC-Regular.ttf");
        loadFont("NotoSansSC-Bold.ttf");
        fontSize.get();
    }

    private static void loadFont(String name) {
        var stream = Objects.requireNonNull(Look.class.getResourceAsStream("/dev/sextant/font/" + name), name);
        Objects.requireNonNull(Font.loadFont(stream, FONT), name);
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /** In percent. */
    public ReadOnlyIntegerProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** @param percent is brought between {@value #LEAST_ZOOM} and {@value #MOST_ZOOM} */
    public void show(Theme theme, int percent) {
        this.zoom.set(Math.clamp(percent, LEAST_ZOOM, MOST_ZOOM));
        this.theme.set(theme);
        Application.setUserAgentStylesheet(StyleSheet.address(theme, fontSize.get()));
    }

    public void show(Theme theme) {
        show(theme, zoom.get());
    }

    public void zoomTo(int percent) {
        show(theme.get(), percent);
    }

    public void zoomIn() {
        for (var step : STEPS) {
            if (step > zoom.get()) {
                zoomTo(step);
                return;
            }
        }
    }

    public void zoomOut() {
        for (var at = STEPS.length - 1; at >= 0; at--) {
            if (STEPS[at] < zoom.get()) {
                zoomTo(STEPS[at]);
                return;
            }
        }
    }

    /** The root's font size in pixels. */
    public DoubleBinding fontSize() {
        return fontSize;
    }

    /**
     * So many times the root's font size in pixels, for what JavaFX does not take in ems. Mapped, because a binding that
     * nobody holds is collected and its listeners fall silent.
     */
    public ObservableValue<Double> em(double ems) {
        return fontSize.map(size -> size.doubleValue() * ems);
    }

    /** As {@link #em} in whole pixels, so that rows do not snap unevenly. */
    public ObservableValue<Double> wholeEm(double ems) {
        return fontSize.map(size -> (double) Math.round(size.doubleValue() * ems));
    }
}
