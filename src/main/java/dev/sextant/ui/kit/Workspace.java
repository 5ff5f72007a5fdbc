package dev.sextant.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The shape of every screen: the page, and beside it the inspector of what is selected. Where there is no room for both,
 * the page has it all; the handle at the edge brings the inspector over the page, and puts it away again. In a low window
 * what is styled {@code gives-way} leaves its place to the rest of the page.
 */
public final class Workspace extends Region {

    private static final double PAGE_EMS = 40;
    private static final double LOW_EMS = 30;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ObjectProperty<@Nullable Node> page = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Node> inspector = new SimpleObjectProperty<>();
    private final StringProperty inspectorName = new SimpleStringProperty("");
    private final BooleanProperty inspecting = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private final ToggleButton handle = new ToggleButton();

    public Workspace() {
        getStyleClass().add("workspace");
        var tip = new Tooltip();
        tip.textProperty().bind(inspectorName);
        handle.setTooltip(tip);
        handle.accessibleTextProperty().bind(inspectorName);
        handle.getStyleClass().add("inspector-handle");
        handle.selectedProperty().bindBidirectional(inspecting);
        page.subscribe(this::compose);
        inspector.subscribe(this::compose);
        inspecting.subscribe(shown -> {
            handle.setGraphic(new FontIcon(shown ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT));
            requestLayout();
        });
        narrow.addListener((_, _, now) -> inspecting.set(!now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
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
        getChildren().add(handle);
    }

    /** An inspector that lies over the page goes as any popup goes. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && narrow.get() && inspecting.get()) {
            inspecting.set(false);
            handle.requestFocus();
            key.consume();
        }
    }

    /** Brings the inspector, or puts it away. */
    public void toggleInspector() {
        inspecting.set(!inspecting.get());
    }

    /** The inspector's preferred width comes from the style sheet. */
    @Override
    protected void layoutChildren() {
        var content = page.get();
        var beside = inspector.get();
        var wanted = beside == null ? 0 : beside.prefWidth(-1);
        narrow.set(content != null && getWidth() < PAGE_EMS * em() + wanted);
        handle.setVisible(narrow.get() && beside != null);
        var edge = narrow.get() && beside != null ? handle.prefWidth(-1) : 0;
        var room = getWidth() - edge;
        var width = Math.clamp(wanted, 0, Math.max(0, room));
        var shown = beside != null && inspecting.get();
        if (content != null) {
            giveWay(content);
            content.resizeRelocate(0, 0, narrow.get() || !shown ? room : room - width, getHeight());
        }
        if (beside != null) {
            beside.setVisible(shown);
            beside.resizeRelocate(room - width, 0, width, getHeight());
        }
        handle.resizeRelocate(room, 0, edge, getHeight());
    }

    /** The size of the window's font, which the handle has as it is, seen or unseen. */
    private double em() {
        return handle.getFont().getSize();
    }

    private void giveWay(Node content) {
        var high = getHeight() >= LOW_EMS * em();
        pseudoClassStateChanged(LOW, !high);
        content.lookupAll(".gives-way").stream().filter(it -> it.isManaged() != high).forEach(it -> {
            it.setManaged(high);
            it.setVisible(high);
        });
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

    /** What the handle says it does. */
    public StringProperty inspectorNameProperty() {
        return inspectorName;
    }

    public String getInspectorName() {
        return inspectorName.get();
    }

    public void setInspectorName(String name) {
        inspectorName.set(name);
    }

    /** Whether the inspector is wanted. */
    public BooleanProperty inspecting() {
        return inspecting;
    }

    /** Whether the inspector lies over the page. */
    public ReadOnlyBooleanProperty narrow() {
        return narrow.getReadOnlyProperty();
    }
}
