package dev.sextant.print;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import dev.sextant.plan.Charter;
import java.time.LocalDate;

/**
 * The two lines above a chart: whose it is and what, and which sheet of which version, with a map of the sheets.
 *
 * @param document what the chart is
 * @param version how many entries the journal had
 */
record ChartTitle(Charter charter, String document, ChartLayout layout, Wording wording, long version, LocalDate printedOn) {

    private static final double NAME = 13;
    private static final double SMALL = 8;

    /** Of the map, at most; beyond that a sheet would be a speck. */
    private static final double MAP = 24;

    private static final int MOST_ON_MAP = 12;

    void draw(Pen pen, int column, int row) {
        var format = layout.format();
        var right = format.right() - drawMap(pen, format.right(), ChartFormat.MARGIN, column, row);
        var first = ChartFormat.MARGIN + NAME - 1;
        var second = first + 12.5;
        var page = page(column, row);
        var imprint = wording.line("paper.version", Long.toString(version), printedOn);
        pen.text(page, right, first, Type.bold(9, Ink.TEXT).end());
        pen.text(imprint, right, second, Type.plain(SMALL, Ink.MUTED).end());
        var most = right - format.left() - 18;
        var type = Type.bold(NAME, Ink.TEXT);
        pen.text(wording.line(voice -> voice.say(charter.name())), format.left(), first, type, most - pen.width(page, 9, true));
        pen.text(what(), format.left(), second, Type.plain(SMALL, Ink.MUTED), most - pen.width(imprint, SMALL, false));
    }

    private String page(int column, int row) {
        var number = row * layout.wide() + column + 1;
        var page = wording.line("paper.page", String.valueOf(number), String.valueOf(layout.pages()));
        return layout.format().tiled() ? wording.joined(wording.voices().getFirst(), JoinMarks.name(column, row), page) : page;
    }

    private String what() {
        var windows = layout.windows();
        var days = wording.voices().getFirst().say("paper.gantt.days-shown", windows.from(0), windows.until(windows.sheets() - 1).minusDays(1));
        return wording.joined(
                wording.voices().getFirst(), wording.line(voice -> voice.say(charter.client())), wording.line(document), days);
    }

    /** @return how much room it takes with what keeps others away */
    private double drawMap(Pen pen, double right, double top, int column, int row) {
        if (!layout.format().tiled() || layout.wide() > MOST_ON_MAP || layout.high() > MOST_ON_MAP) {
            return 0;
        }
        var high = Math.min(7, MAP / layout.high());
        var wide = Math.min(1.41 * high, 60.0 / layout.wide());
        var left = right - layout.wide() * wide;
        pen.fillBox(left + column * wide, top + row * high, wide, high, 0, Ink.TASK_DONE);
        var line = Stroke.solid(Ink.MUTED, 0.4);
        for (var x = 0; x <= layout.wide(); x++) {
            pen.line(left + x * wide, top, left + x * wide, top + layout.high() * high, line);
        }
        for (var y = 0; y <= layout.high(); y++) {
            pen.line(left, top + y * high, right, top + y * high, line);
        }
        return right - left + 10;
    }
}
