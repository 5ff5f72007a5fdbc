package dev.sextant.ui.control;

import dev.sextant.ui.kit.Chips;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Figures below each other, each with its way; what it means stands in its tooltip. */
final class WorkingList {

    private WorkingList() {}

    static void show(VBox box, List<Working> workings) {
        box.getChildren().setAll(workings.stream().map(WorkingList::row).toList());
    }

    private static VBox row(Working working) {
        var name = Chips.wrapped(working.name(), "working-name");
        var value = new Label(working.value());
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("strong");
        if (!working.tone().isEmpty()) {
            value.getStyleClass().add(working.tone());
        }
        var row = new VBox(Chips.row(name, value));
        row.getStyleClass().add("working");
        if (!working.how().isEmpty()) {
            row.getChildren().add(Chips.wrapped(working.how(), "muted"));
        }
        var tip = new Tooltip(working.plain());
        tip.setWrapText(true);
        tip.getStyleClass().add("plain-words");
        Tooltip.install(row, tip);
        row.setAccessibleText(working.name() + " " + working.value() + ". " + working.how() + " " + working.plain());
        return row;
    }
}
