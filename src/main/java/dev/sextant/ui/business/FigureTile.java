package dev.sextant.ui.business;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A key figure that leads to how it is worked out, or a dash and why there is none. */
public final class FigureTile extends VBox {

    private final Label caption = new Label();
    private final Hyperlink figure = new Hyperlink();
    private final Label none = new Label("–");
    private final Label detail = new Label();

    public FigureTile() {
        getStyleClass().add("key-figure");
        caption.getStyleClass().add("key-caption");
        figure.getStyleClass().addAll("key-value", "number-link");
        none.getStyleClass().add("key-value");
        detail.getStyleClass().add("key-detail");
        figure.setMinWidth(USE_PREF_SIZE);
        figure.visibleProperty().bind(figure.managedProperty());
        none.visibleProperty().bind(none.managedProperty());
        var line = new HBox(figure, none, detail);
        line.getStyleClass().add("key-line");
        getChildren().addAll(caption, line);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /** @param good whether it is a figure to be glad of; one that is not is marked */
    void show(String value, String more, boolean good, Runnable open) {
        figure.setText(value);
        figure.setOnAction(_ -> {
            figure.setVisited(false);
            open.run();
        });
        figure.getStyleClass().remove("danger");
        if (!good) {
            figure.getStyleClass().add("danger");
        }
        figure.setAccessibleText(caption.getText() + " " + value);
        figure.setManaged(true);
        none.setManaged(false);
        detail.setText(more);
    }

    void showNone(String why) {
        figure.setManaged(false);
        none.setManaged(true);
        detail.setText(why);
    }

    public String getCaption() {
        return caption.getText();
    }

    public void setCaption(String text) {
        caption.setText(text);
    }

    public StringProperty captionProperty() {
        return caption.textProperty();
    }
}
