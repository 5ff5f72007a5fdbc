package dev.sextant.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One figure that the room should see first: what it is, the figure, and a few words on it. */
public final class KeyFigure extends VBox {

    private final Label caption = new Label();
    private final Label figure = new Label();
    private final Label detail = new Label();

    public KeyFigure() {
        getStyleClass().add("key-figure");
        caption.getStyleClass().add("key-caption");
        figure.getStyleClass().add("key-value");
        detail.getStyleClass().add("key-detail");
        var line = new HBox(figure, detail);
        line.getStyleClass().add("key-line");
        getChildren().addAll(caption, line);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /** Where there is no room for both, the words on the figure are shortened, not the figure. */
    @Override
    protected void layoutChildren() {
        figure.setMinWidth(Math.min(figure.prefWidth(-1), Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset())));
        super.layoutChildren();
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

    /** @param tone a style class such as {@code danger}; empty for none */
    public void show(String value, String more, String tone) {
        figure.setText(value);
        detail.setText(more);
        figure.getStyleClass().setAll("label", "key-value");
        if (!tone.isEmpty()) {
            figure.getStyleClass().add(tone);
        }
    }

    public void show(String value, String more) {
        show(value, more, "");
    }
}
