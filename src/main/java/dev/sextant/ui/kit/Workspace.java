package dev.sextant.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The shape of every screen: the page, and beside it the inspector of what is selected. Where there is no room for both,
 * the inspector lies over the page and can be put away.
 */
public final class Workspace extends Region {

    private final ObjectProperty<@Nullable Node> page = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Node> inspector = new SimpleObjectProperty<>();
    private final BooleanProperty inspecting = new SimpleBooleanProperty(true);
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    public Workspace() {
        getStyleClass().add("workspace");
        page.subscribe(this::compose);
        inspector.subscribe(this::compose);
        inspecting.subscribe(this::requestLayout);
    }

    private void compose() {
        getChildren().clear();
        var content = page.get();
        var beside = inspector.get();
        if (content != null) {
            content.getStyleClass().add("page");
            getChildren().add(content);
        }
        if (beside != null) {
            beside.getStyleClass().add("inspector");
            getChildren().add(beside);
        }
    }

    /** The widths come from the style sheet: the inspector's preferred one, and the least that a page can live with. */
    @Override
    protected void layoutChildren() {
        var content = page.get();
        var beside = inspector.get();
        var wanted = beside == null ? 0 : beside.prefWidth(-1);
        narrow.set(content != null && getWidth() < content.minWidth(-1) + wanted);
        var shown = beside != null && inspecting.get();
        var width = shown ? Math.min(wanted, getWidth()) : 0;
        if (content != null) {
            content.resizeRelocate(0, 0, narrow.get() ? getWidth() : getWidth() - width, getHeight());
        }
        if (beside != null) {
            beside.setVisible(shown);
            beside.resizeRelocate(getWidth() - width, 0, width, getHeight());
        }
    }

    public @Nullable Node getPage() {
        return page.get();
    }

    public void setPage(@Nullable Node node) {
        page.set(node);
    }

    public @Nullable Node getInspector() {
        return inspector.get();
    }

    public void setInspector(@Nullable Node node) {
        inspector.set(node);
    }

    /** Whether the inspector is wanted. */
    public BooleanProperty inspecting() {
        return inspecting;
    }

    /** Whether the inspector lies over the page. */
    public BooleanProperty narrow() {
        return narrow;
    }
}
