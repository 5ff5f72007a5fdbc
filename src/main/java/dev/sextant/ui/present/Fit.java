package dev.sextant.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much fits on a slide, in ems of its font, on a picture of 4:3. An estimate that errs on the safe side. */
final class Fit {

    /** Between the margins. */
    static final double WIDTH = 36;

    /** How many ems of the slide's font a title's font has. */
    static final double TITLE = 1.6;

    /** Between a title of one line and the foot. */
    private static final double HEIGHT = 21.4;

    private static final double LINE = 1.6;
    private static final double LATIN = 0.53;
    private static final int FIRST_WIDE = 0x2E80;
    /** What is lost at the ends of lines, where words do not break. */
    private static final double RAGGED = 1.08;

    private Fit() {}

    /** What is left for rows below a title. */
    static double room(String title) {
        return HEIGHT - (lines(title, WIDTH / TITLE) - 1) * TITLE * LINE;
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(Fit::width).sum();
    }

    private static double width(int character) {
        return character >= FIRST_WIDE ? 1 : LATIN;
    }

    static int lines(String text, double width) {
        return Math.max(1, (int) Math.ceil(width(text) * RAGGED / width));
    }

    /** Of a text that wraps at a width. */
    static double height(String text, double width) {
        return lines(text, width) * LINE;
    }

    /** As much of a text as fits on some lines; it says where it was cut. */
    static String shortened(String text, double width, int lines) {
        if (lines(text, width) <= lines) {
            return text;
        }
        var room = width * lines / RAGGED - 2;
        var cut = new StringBuilder();
        for (var character : text.codePoints().toArray()) {
            room -= width(character);
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(character);
        }
        return cut.toString().strip() + " ...";
    }

    /**
     * Deals rows out to as few pages as they need, about equally full; a row that is too high for any page stands alone.
     *
     * @param taken of the room of the first page
     */
    static <R> List<List<R>> pages(List<R> rows, ToDoubleFunction<R> height, double room, double taken) {
        var fewest = dealt(rows, height, room, taken);
        var enough = (rows.stream().mapToDouble(height).sum() + taken) / fewest.size();
        for (var tried = enough; tried < room; tried++) {
            var pages = dealt(rows, height, tried, taken);
            if (pages.size() == fewest.size()) {
                return pages;
            }
        }
        return fewest;
    }

    private static <R> List<List<R>> dealt(List<R> rows, ToDoubleFunction<R> height, double room, double taken) {
        var pages = new ArrayList<List<R>>();
        var page = new ArrayList<R>();
        var left = room - taken;
        for (var row : rows) {
            var needed = height.applyAsDouble(row);
            if (needed > left && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                left = room;
            }
            page.add(row);
            left -= needed;
        }
        pages.add(List.copyOf(page));
        return pages;
    }
}
