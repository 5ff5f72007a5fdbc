package dev.sextant.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of a page: where you are, one line about it, and its few actions. */
public final class PageHeader extends HBox {

    private final Label title = new Label();
    private final Label summary = new Label();
    private final FlowPane actions = new FlowPane();

    public PageHeader() {
        getStyleClass().add("page-header");
        title.getStyleClass().add("page-title");
        summary.getStyleClass().add("page-summary");
        summary.setWrapText(true);
        actions.getStyleClass().add("page-actions");
        actions.managedProperty().bind(Bindings.isNotEmpty(actions.getChildren()));
        var words = new VBox(title, summary);
        words.getStyleClass().add("page-words");
        setHgrow(words, Priority.ALWAYS);
        setHgrow(actions, Priority.SOMETIMES);
        getChildren().addAll(words, actions);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public StringProperty summaryProperty() {
        return summary.textProperty();
    }

    public String getSummary() {
        return summary.getText();
    }

    public void setSummary(String text) {
        summary.setText(text);
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
