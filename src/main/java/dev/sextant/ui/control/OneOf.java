package dev.sextant.ui.control;

import javafx.scene.control.ToggleGroup;

/** Keeps one of several buttons pressed: pressing the pressed one leaves it so. */
final class OneOf {

    private OneOf() {}

    static void keep(ToggleGroup group) {
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }
}
