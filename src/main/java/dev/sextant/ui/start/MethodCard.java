package dev.sextant.ui.start;

import dev.sextant.method.Method;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Chips;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A method to choose: its name in both languages, its size and its phases. A click anywhere on it chooses it. */
final class MethodCard {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private MethodCard() {}

    static VBox of(Method method, Texts texts, ToggleGroup group, boolean selected) {
        var choice = new RadioButton(texts.say(method.name()));
        choice.getStyleClass().add("strong");
        choice.setToggleGroup(group);
        choice.setUserData(method.id());
        var checks = method.phases().stream().mapToInt(phase -> phase.checks().size()).sum();
        var size = new Label(texts.say("start.size", method.tasks().count(), checks));
        size.getStyleClass().add("muted");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var summary = new Label(method.name().side(texts.language().other()) + " · " + texts.say(method.summary()));
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        var strip = new HBox();
        strip.getStyleClass().add("phase-strip");
        method.phases().forEach(phase -> strip.getChildren().add(segment(texts.say(phase.name()))));
        var card = new VBox(Chips.row(choice, size), summary, strip);
        card.getStyleClass().add("method-card");
        card.setOnMouseClicked(_ -> choice.setSelected(true));
        choice.selectedProperty().subscribe(now -> card.pseudoClassStateChanged(SELECTED, now));
        choice.setSelected(selected);
        return card;
    }

    private static VBox segment(String name) {
        var bar = new Region();
        bar.getStyleClass().add("segment");
        var label = new Label(name);
        label.getStyleClass().add("segment-name");
        label.setWrapText(true);
        var segment = new VBox(bar, label);
        HBox.setHgrow(segment, Priority.ALWAYS);
        segment.getStyleClass().add("phase-segment");
        return segment;
    }
}
