package dev.sextant.ui.start;

import dev.sextant.method.Method;
import dev.sextant.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A method to choose: its name in both languages, its size and its phases. */
final class MethodCard {

    private MethodCard() {}

    static ToggleButton of(Method method, Texts texts, ToggleGroup group, boolean selected) {
        var name = new Label(texts.say(method.name()));
        name.getStyleClass().add("strong");
        var checks = method.phases().stream().mapToInt(phase -> phase.checks().size()).sum();
        var size = new Label(texts.say("start.size", method.tasks().count(), checks));
        size.getStyleClass().add("muted");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var summary = new Label(method.name().side(texts.language().other()) + " · " + texts.say(method.summary()));
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        var strip = new HBox();
        strip.getStyleClass().add("phase-strip");
        method.phases().forEach(phase -> strip.getChildren().add(segment(texts.say(phase.name()))));
        var content = new VBox(new HBox(name, gap, size), summary, strip);
        content.getStyleClass().add("method-content");
        var card = new ToggleButton();
        card.setGraphic(content);
        content.prefWidthProperty().bind(card.widthProperty().subtract(40));
        card.getStyleClass().add("method-card");
        card.setToggleGroup(group);
        card.setUserData(method.id());
        card.setSelected(selected);
        card.setAccessibleText(name.getText() + ", " + size.getText());
        return card;
    }

    private static VBox segment(String name) {
        var bar = new Region();
        bar.getStyleClass().add("segment");
        var label = new Label(name);
        label.getStyleClass().add("segment-name");
        var segment = new VBox(bar, label);
        HBox.setHgrow(segment, Priority.ALWAYS);
        segment.getStyleClass().add("phase-segment");
        return segment;
    }
}
