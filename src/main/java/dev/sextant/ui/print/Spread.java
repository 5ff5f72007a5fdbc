package dev.sextant.ui.print;

import dev.sextant.print.Paper;
import dev.sextant.print.Tiling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a chart is wanted.
 *
 * @param isTiled over several sheets that are glued together, or on one
 * @param wide sheets beside each other, where it is tiled
 * @param high sheets under each other, where it is tiled; 0 for as many as are needed
 * @param from the first day; nothing for where the chart begins
 * @param to the last day; nothing for where the chart ends
 */
record Spread(Paper paper, boolean isTiled, int wide, int high, @Nullable LocalDate from, @Nullable LocalDate to) {

    static final Spread USUAL = new Spread(Paper.A3, false, 2, 0, null, null);

    Tiling tiling() {
        return isTiled ? new Tiling(wide, high) : Tiling.ONE;
    }

    Spread with(Paper paper) {
        return new Spread(paper, isTiled, wide, high, from, to);
    }

    /** A wall of sheets is printed on what every office has, one sheet on the largest. */
    Spread tiled(boolean isTiled) {
        return isTiled == this.isTiled ? this : new Spread(isTiled ? Paper.A4 : Paper.A3, isTiled, wide, high, from, to);
    }

    Spread over(int wide, int high) {
        return new Spread(paper, isTiled, wide, high, from, to);
    }

    Spread between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Spread(paper, isTiled, wide, high, from, to);
    }
}
