package dev.sextant.print;

import dev.sextant.draw.Measure;
import dev.sextant.draw.Type;
import dev.sextant.plan.Language;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Breaks names into few lines. */
record Breaks(Measure measure) {

    /** At most so many lines, where the language lets one end; the last ends with an ellipsis where something is missing. */
    List<String> lines(String text, Language language, Type type, double width, int most) {
        var rest = text.replace('\n', ' ').strip();
        var lines = new ArrayList<String>();
        while (!rest.isEmpty()) {
            if (measure.width(rest, type) <= width) {
                lines.add(rest);
                return lines;
            }
            if (lines.size() == most - 1) {
                lines.add(cut(rest, type, width));
                return lines;
            }
            var end = end(rest, language, type, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    String cut(String text, Type type, double width) {
        if (measure.width(text, type) <= width) {
            return text;
        }
        var fits = fitting(text, type, width - measure.width("…", type));
        return text.substring(0, fits).stripTrailing() + "…";
    }

    private int end(String text, Language language, Type type, double width) {
        var fits = fitting(text, type, width);
        var breaks = BreakIterator.getLineInstance(language.locale());
        breaks.setText(text);
        var before = breaks.isBoundary(fits) ? fits : breaks.preceding(fits);
        return before > 0 ? before : fits;
    }

    /** How much of a text has room: at least one character. */
    private int fitting(String text, Type type, double width) {
        var fits = 1;
        var tooMany = text.codePointCount(0, text.length());
        while (tooMany - fits > 1) {
            var tried = (fits + tooMany) / 2;
            if (measure.width(text.substring(0, text.offsetByCodePoints(0, tried)), type) <= width) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return text.offsetByCodePoints(0, fits);
    }
}
