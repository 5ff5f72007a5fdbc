package dev.sextant.print;

import dev.sextant.draw.SignLegend.Sign;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.TaskBars;
import dev.sextant.draw.TimeScale;
import dev.sextant.plan.Id;
import dev.sextant.print.Wording.Side;
import java.time.LocalDate;
import java.util.List;

/** A picture over time whose rows have a header, as paper needs it: the Gantt chart, the load of the roles. */
interface Chart {

    /**
     * A row's header.
     *
     * @param place of the line among all, from 1
     * @param number as the outline has it; empty where there is none
     * @param names in one language or two
     * @param depth 0 for what others belong to
     * @param cells what stands behind the name, as many as {@link #columns} has
     * @param shortCells the same where there is little room
     */
    record Line(
            Id<?> part, int place, String number, List<Side> names, int depth, boolean isStrong, List<String> cells,
            List<String> shortCells) {}

    /** The key of what the whole is. */
    String document();

    /** At least one. */
    List<Line> lines();

    /** What stands above the names. */
    List<Side> title();

    /** What stands above the cells. */
    List<List<Side>> columns();

    /** The first day that has something. */
    LocalDate first();

    /** The last day that has something. */
    LocalDate last();

    /** How high a row is at least, in sizes of its text. */
    double leastHeight();

    double headHeight(Setting setting);

    /**
     * The days of one sheet.
     *
     * @param scale of what is seen on the sheet
     * @param left x at which the days of all sheets begin, so that what crosses two sheets stands on both
     * @param right x at which the days of all sheets end
     * @param isDense whether rows stand so close that only the bars themselves can be told apart
     */
    record View(TimeScale scale, double left, double right, Setting setting, boolean isDense) {}

    void drawHead(Pen pen, View view, double top);

    /** @param rows with their places on the page, in the order of the lines */
    void drawRows(Pen pen, View view, List<TaskBars.Row> rows, double top, double bottom);

    /** The signs that are used. */
    List<? extends Sign> signs(View view);
}
