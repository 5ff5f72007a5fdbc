package dev.sextant.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the font can show and how wide it is. One for each document; not for several threads. */
final class Glyphs implements AutoCloseable {

    /** A weight of the font. Bold knows fewer Chinese characters; those that it lacks are lent by regular. */
    enum Face {
        REGULAR("NotoSansSC-Regular.ttf"),
        BOLD("NotoSansSC-Bold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /** A stretch of text in one face. */
    record Run(Face face, String text) {}

    private record Glyph(Face face, double advance) {}

    private static final int UNKNOWN = 0x25A1; // □

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> lookups = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);
    private final Set<String> missing = new LinkedHashSet<>();

    /** @throws UncheckedIOException if the fonts of the program cannot be read */
    Glyphs() {
        for (var face : Face.values()) {
            try {
                var stream = Objects.requireNonNull(Glyphs.class.getResourceAsStream("/dev/sextant/font/" + face.file), face.file);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                font.setEnableGsub(false); // else "ff" becomes one character that no search finds
                fonts.put(face, font);
                lookups.put(face, font.getUnicodeCmapLookup());
                glyphs.put(face, new HashMap<>());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(face.file, unreadable);
            }
        }
    }

    TrueTypeFont font(Face face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    /** The text as it can be shown: composed, one blank for a tab, □ for what the font lacks. Line breaks stay. */
    String shown(String text) {
        var shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (point == '\n') {
                shown.append('\n');
            } else if (Character.isWhitespace(point) || Character.isISOControl(point)) {
                shown.append(point == 0x3000 ? "\u3000" : " ");
            } else if (known(point)) {
                shown.appendCodePoint(point);
            } else if (!invisible(point)) {
                missing.add(Character.toString(point));
                shown.appendCodePoint(UNKNOWN);
            }
        });
        return shown.toString();
    }

    /** In points, of a text that can be shown. */
    double width(String text, Style style) {
        return width(text, style.face()) * style.size();
    }

    /** In sizes, of a text that can be shown. */
    double width(String text, Face face) {
        var width = 0.0;
        for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            width += width(text.codePointAt(at), face);
        }
        return width;
    }

    /** In sizes, of a character that can be shown. */
    double width(int codePoint, Face face) {
        return glyph(face, codePoint).advance;
    }

    /** A text that can be shown, cut where the face changes. */
    List<Run> runs(String text, Face face) {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var at = 0; at < text.length(); ) {
            var used = glyph(face, text.codePointAt(at)).face;
            do {
                at = text.offsetByCodePoints(at, 1);
            } while (at < text.length() && glyph(face, text.codePointAt(at)).face == used);
            runs.add(new Run(used, text.substring(from, at)));
            from = at;
        }
        return runs;
    }

    /** Every character that {@link #shown} could not keep, in the order of its first use. */
    Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    private boolean known(int point) {
        return id(Face.REGULAR, point) != 0;
    }

    /** Joiners, selectors and direction marks: without the character that they shape there is nothing to see. */
    private static boolean invisible(int point) {
        return Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    private Glyph glyph(Face wanted, int point) {
        return Objects.requireNonNull(glyphs.get(wanted)).computeIfAbsent(point, _ -> {
            var face = id(wanted, point) != 0 ? wanted : Face.REGULAR;
            return new Glyph(face, advance(face, point));
        });
    }

    private int id(Face face, int point) {
        return Objects.requireNonNull(lookups.get(face)).getGlyphId(point);
    }

    /** In sizes. */
    private double advance(Face face, int point) {
        try {
            var font = font(face);
            return font.getAdvanceWidth(id(face, point)) / (double) font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(face.file, unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        for (var font : fonts.values()) {
            font.close();
        }
    }
}
