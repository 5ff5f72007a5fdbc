package dev.sextant.print;

/**
 * A sheet that lies on its side, in points from its top left corner.
 *
 * @param legend how high the legend is
 * @param tiled whether sheets are to be glued together, for which marks stand around the chart
 */
record ChartFormat(Paper paper, double legend, boolean tiled) {

    /** 10 mm: what goes on a wall needs no room for a punch. */
    static final double MARGIN = 28.4;

    /** For two lines that say what the sheet is. */
    static final double TITLE = 31;

    /** For the marks around the chart. */
    static final double MARKS = 12;

    static double measure(Paper paper) {
        return paper.height() - 2 * MARGIN;
    }

    double width() {
        return paper.height();
    }

    double height() {
        return paper.width();
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width() - MARGIN;
    }

    double measure() {
        return right() - left();
    }

    /** Where the chart begins. */
    double top() {
        return MARGIN + TITLE + (tiled ? MARKS : 2);
    }

    /** Where it ends at the latest. */
    double bottom() {
        return height() - MARGIN - legend - (tiled ? MARKS : 4);
    }

    /** Where the legend begins. */
    double foot() {
        return height() - MARGIN - legend;
    }
}
