package dev.sextant.ui.roadmap;

import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.TreeTable;

/** Draws the bars beside the rows of the table, where the table says that they lie. */
final class RoadmapBars {

    RoadmapBars(Picture picture, Look look, Desk desk, TreeTable<Roadmap.Line> rows, Derived<Roadmap> roadmap) {
        roadmap.subscribe(_ -> picture.redraw());
    }
}
