package dev.sextant.ui.shell;

import dev.sextant.ui.kit.Place;
import dev.sextant.ui.kit.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of places at the left. In a small window it shows their icons only. */
final class Rail {

    private final VBox box;
    private final Label brand;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new HashMap<>();

    Rail(VBox box, Label brand, VBox first, VBox last, List<Place> places, Speech speech, Consumer<Place> show) {
        this.box = box;
        this.brand = brand;
        places.forEach(place -> (place.isLast() ? last : first).getChildren().add(button(place, speech, show)));
    }

    private ToggleButton button(Place place, Speech speech, Consumer<Place> show) {
        var name = new Label();
        name.textProperty().bind(speech.saying(place.titleKey()));
        var badge = new Label();
        badge.getStyleClass().add("badge");
        badge.textProperty().bind(place.badge());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(new FontIcon(place.icon()), name);
        line.getStyleClass().add("place-line");
        place.badge().subscribe(text -> beside(line, text.isEmpty(), gap, badge));
        var button = new ToggleButton();
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("place");
        button.setToggleGroup(group);
        button.accessibleTextProperty().bind(speech.saying(place.titleKey()));
        var tip = new Tooltip();
        tip.textProperty().bind(speech.saying(place.titleKey()));
        button.setTooltip(tip);
        button.setOnAction(_ -> show.accept(place));
        buttons.put(place.name(), button);
        return button;
    }

    /** What has nothing to say leaves its room to the name. */
    private static void beside(HBox line, boolean isEmpty, Node... nodes) {
        if (isEmpty) {
            line.getChildren().removeAll(nodes);
        } else if (!line.getChildren().contains(nodes[0])) {
            line.getChildren().addAll(nodes);
            for (var node : nodes) {
                node.setVisible(line.getChildren().get(1).isVisible());
                node.setManaged(node.isVisible());
            }
        }
    }

    void select(Place place) {
        group.selectToggle(buttons.get(place.name()));
    }

    void fold(boolean folded) {
        box.getStyleClass().remove("folded");
        if (folded) {
            box.getStyleClass().add("folded");
        }
        brand.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        buttons.values().stream().map(it -> (HBox) it.getGraphic()).forEach(line -> line.getChildren().stream().skip(1).forEach(it -> {
            it.setVisible(!folded);
            it.setManaged(!folded);
        }));
    }
}
