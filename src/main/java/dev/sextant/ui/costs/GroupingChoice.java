package dev.sextant.ui.costs;

import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Speech;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleGroup;

/** Lets it be chosen by what lines stand together. */
final class GroupingChoice {

    private GroupingChoice() {}

    /** @param changed what is done when another one was chosen */
    static void fill(ComboBox<Grouping> box, Speech speech, Runnable changed) {
        box.getItems().setAll(Grouping.values());
        Choices.names(box, it -> name(it, speech));
        box.setValue(Grouping.CATEGORY);
        box.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                changed.run();
            }
        });
        speech.texts().addListener((_, _, _) -> {
            var chosen = box.getValue();
            Choices.names(box, it -> name(it, speech));
            box.setValue(null); // a closed box goes on showing the old name until its value changes
            box.setValue(chosen);
        });
    }

    /** One of a group is always chosen. */
    static void keepOne(ToggleGroup group) {
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    private static String name(Grouping by, Speech speech) {
        return speech.say(switch (by) {
            case CATEGORY -> "costs.by-category";
            case PHASE -> "costs.by-phase";
            case SUPPLIER -> "costs.by-supplier";
            case TREE -> "costs.by-tree";
        });
    }
}
