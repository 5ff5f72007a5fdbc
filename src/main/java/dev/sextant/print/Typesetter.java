package dev.sextant.print;

import dev.sextant.plan.Language;
import dev.sextant.print.Wording.Side;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks text into lines. */
final class Typesetter {

    private final Glyphs glyphs;

    Typesetter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** The sides under each other; the one that follows in the style that follows. */
    Paragraph set(List<Side> sides, Style style, double width) {
        var lines = new ArrayList<Paragraph.Line>();
        for (var side : sides) {
            lines.addAll(lines(side, side.leads() ? style : style.following(), width));
        }
        return new Paragraph(lines);
    }

    /** As {@link #set}, but so many lines of each side at most; an ellipsis says where there was more. */
    Paragraph brief(List<Side> sides, Style style, double width, int most) {
        var kept = Paragraph.NONE;
        for (var side : sides) {
            var own = side.leads() ? style : style.following();
            var lines = broken(side.text(), side.language(), own, width);
            if (lines.size() <= most) {
                kept = kept.then(set(List.of(side), style, width));
            } else {
                for (var line : lines.subList(0, most - 1)) {
                    kept = kept.then(line(line, own));
                }
                kept = kept.then(cut(lines.get(most - 1) + " " + lines.get(most), own, width));
            }
        }
        return kept;
    }

    /** Both languages in one line, ended by an ellipsis where it is longer than the column. */
    Paragraph inLine(List<Side> sides, Style style, double width) {
        return sides.isEmpty() ? Paragraph.NONE : brief(List.of(inLine(sides)), style, width, 1);
    }

    static Side inLine(List<Side> sides) {
        var text = sides.stream().map(Side::text).filter(it -> !it.isEmpty()).collect(Collectors.joining("  "));
        return new Side(text, sides.getFirst().language(), true, sides.stream().map(Side::mark).collect(Collectors.joining()));
    }

    /** One line, however long; for labels whose length is known. */
    Paragraph line(String text, Style style) {
        var shown = glyphs.shown(text);
        return new Paragraph(List.of(new Paragraph.Line(shown, style, glyphs.width(shown, style), "", 0)));
    }

    /** One line, ended by an ellipsis where it is longer than the column. */
    Paragraph cut(String text, Style style, double width) {
        var shown = glyphs.shown(text);
        if (glyphs.width(shown, style) <= width) {
            return line(shown, style);
        }
        var room = width - glyphs.width("…", style);
        return line(shown.substring(0, fitting(shown, 0, style, room)).strip() + "…", style);
    }

    double width(String text, Style style) {
        return glyphs.width(glyphs.shown(text), style);
    }

    private List<Paragraph.Line> lines(Side side, Style style, double width) {
        var lines = new ArrayList<Paragraph.Line>();
        for (var text : broken(side.text(), side.language(), style, width)) {
            lines.add(new Paragraph.Line(text, style, glyphs.width(text, style), "", 0));
        }
        if (!side.mark().isEmpty()) {
            var markWidth = width(side.mark(), Style.MARK);
            var last = lines.isEmpty() ? new Paragraph.Line("", style, 0, "", 0) : lines.removeLast();
            var marked = new Paragraph.Line(last.text(), style, last.width(), side.mark(), markWidth);
            if (marked.full() <= width) {
                lines.add(marked);
            } else {
                lines.add(last);
                lines.add(new Paragraph.Line("", style, 0, side.mark(), markWidth));
            }
        }
        return lines;
    }

    /** Where the language lets a line end; a word that is wider than the column is cut. */
    List<String> broken(String text, Language language, Style style, double width) {
        var lines = new ArrayList<String>();
        for (var paragraph : glyphs.shown(text).strip().split("\n")) {
            if (!paragraph.isBlank()) {
                breakInto(lines, paragraph, language, style, width);
            }
        }
        return lines;
    }

    private void breakInto(List<String> lines, String text, Language language, Style style, double width) {
        if (glyphs.width(text, style) <= width) {
            lines.add(text.strip());
            return;
        }
        var breaks = BreakIterator.getLineInstance(language.locale());
        breaks.setText(text);
        var from = 0;
        while (from < text.length()) {
            var to = farthest(text, from, breaks, style, width);
            lines.add(text.substring(from, to).strip());
            from = to;
        }
    }

    /** The end of the line that starts at {@code from}. */
    private int farthest(String text, int from, BreakIterator breaks, Style style, double width) {
        var fits = fitting(text, from, style, width);
        if (fits == text.length() || breaks.isBoundary(fits)) {
            return fits;
        }
        var before = breaks.preceding(fits);
        return before > from ? before : fits;
    }

    /** As many characters as have room, at least one; blanks at the end need none. */
    private int fitting(String text, int from, Style style, double width) {
        var used = 0.0;
        var at = from;
        while (at < text.length()) {
            var point = text.codePointAt(at);
            used += glyphs.width(point, style.face()) * style.size();
            if (used > width && at > from && !Character.isWhitespace(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
