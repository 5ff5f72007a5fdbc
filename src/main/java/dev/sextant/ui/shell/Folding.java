package dev.sextant.ui.shell;

import dev.sextant.ui.kit.Look;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/**
 * Makes room where there is little, as in a small window or at a large zoom: first icons stand for words, then what the
 * palette offers as well leaves the bar, and in a low window the rail moves together.
 */
final class Folding {

    private static final double NARROW_EMS = 84;
    private static final double TIGHT_EMS = 56;
    private static final double LOW_EMS = 34;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Region root;
    private final Look look;
    private final Rail rail;
    private final List<? extends Labeled> worded;
    private final List<? extends Node> spare;

    /**
     * @param worded have an icon that says enough
     * @param spare can be reached by the palette too
     */
    Folding(Region root, Look look, Rail rail, List<? extends Labeled> worded, List<? extends Node> spare) {
        this.root = root;
        this.look = look;
        this.rail = rail;
        this.worded = worded;
        this.spare = spare;
        root.widthProperty().subscribe(_ -> fold());
        root.heightProperty().subscribe(_ -> fold());
        look.fontSize().subscribe(_ -> fold());
    }

    private void fold() {
        var em = look.fontSize().get();
        var narrow = root.getWidth() < NARROW_EMS * em;
        var tight = root.getWidth() < TIGHT_EMS * em;
        rail.fold(narrow);
        root.pseudoClassStateChanged(NARROW, narrow);
        root.pseudoClassStateChanged(LOW, root.getHeight() < LOW_EMS * em);
        worded.forEach(it -> it.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        spare.forEach(it -> {
            it.setVisible(!tight);
            it.setManaged(!tight);
        });
    }
}
