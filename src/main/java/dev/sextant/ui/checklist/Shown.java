package dev.sextant.ui.checklist;

import javafx.scene.Node;

/** Shows nodes, or takes them away with the room that they need. */
final class Shown {

    private Shown() {}

    static void when(boolean shown, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
