package dev.sextant.ui.kit;

import dev.sextant.plan.Part;
import javafx.scene.Node;

/** One place that the rail leads to. */
public interface Screen {

    /** Made once; follows the plan from then on. */
    Node view();

    /** Selects a part and scrolls to it. Returns whether this screen shows such parts. */
    default boolean show(Part part) {
        return false;
    }
}
