package dev.sextant.ui.kit;

import javafx.beans.DefaultProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A section of an inspector that is folded away until it is wanted. Its head tells in a few words what is in it. */
@DefaultProperty("content")
public final class Fold extends VBox {

    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty detail = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Node> content = new SimpleObjectProperty<>();
    private final ToggleButton head = new ToggleButton();

    public Fold() {
        getStyleClass().add("fold");
        var mark = new FontIcon(Feather.CHEVRON_RIGHT);
        var name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("fold-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var said = new Label();
        said.textProperty().bind(detail);
        said.visibleProperty().bind(head.selectedProperty().not());
        said.getStyleClass().add("fold-detail");
        var tip = new Tooltip();
        tip.textProperty().bind(detail);
        head.setTooltip(tip);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(mark, name, gap, said);
        line.getStyleClass().add("fold-line");
        head.setGraphic(line);
        head.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("fold-head");
        head.accessibleTextProperty().bind(Bindings.concat(title, " ", detail));
        line.setMinWidth(0);
        line.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(0, head.getWidth() - head.getInsets().getLeft() - head.getInsets().getRight()),
                head.widthProperty(), head.insetsProperty()));
        head.selectedProperty().subscribe(open -> mark.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        content.subscribe(this::compose);
    }

    private void compose() {
        getChildren().setAll(head);
        var inside = content.get();
        if (inside != null) {
            inside.visibleProperty().bind(head.selectedProperty());
            inside.managedProperty().bind(head.selectedProperty());
            getChildren().add(inside);
        }
    }

    /** Whether what is in it is seen. */
    public BooleanProperty open() {
        return head.selectedProperty();
    }

    public @Nullable Node getContent() {
        return content.get();
    }

    public void setContent(@Nullable Node node) {
        content.set(node);
    }

    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String text) {
        title.set(text);
    }

    public StringProperty detailProperty() {
        return detail;
    }

    public String getDetail() {
        return detail.get();
    }

    public void setDetail(String text) {
        detail.set(text);
    }
}
