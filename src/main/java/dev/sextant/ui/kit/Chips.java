package dev.sextant.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small things that lists of related parts are made of. */
public final class Chips {

    private Chips() {}

    /** @param tone a style class such as {@code danger}; empty for none */
    public static Label tag(String text, String tone) {
        var tag = new Label(text);
        tag.getStyleClass().add("tag");
        if (!tone.isEmpty()) {
            tag.getStyleClass().add(tone);
        }
        return tag;
    }

    /** A tag that can be taken away. */
    public static Node removable(String text, ObservableValue<String> remove, Runnable work) {
        var chip = new HBox(new Label(text), remover(remove, work));
        chip.getStyleClass().addAll("tag", "chip");
        return chip;
    }

    /** A line that leads somewhere and can be taken away. */
    public static Node line(String text, Runnable open, ObservableValue<String> remove, Runnable work) {
        var link = new Hyperlink(text);
        link.setOnAction(_ -> open.run());
        link.setMinWidth(0);
        var line = row(link, remover(remove, work));
        line.getStyleClass().add("link-line");
        return line;
    }

    /** A line of a list, with what comes last at its right edge. */
    public static Node row(Node first, Node last) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(first, gap, last);
        row.getStyleClass().add("row-line");
        return row;
    }

    /** A text that is as high as its lines. */
    public static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    public static Button remover(ObservableValue<String> name, Runnable work) {
        var button = new Button("", new FontIcon(Feather.X));
        button.getStyleClass().addAll("button-icon", "flat", "small-icon");
        button.accessibleTextProperty().bind(name);
        var tip = new Tooltip();
        tip.textProperty().bind(name);
        button.setTooltip(tip);
        button.setOnAction(_ -> work.run());
        return button;
    }
}
