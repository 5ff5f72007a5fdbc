package dev.sextant.exchange.holidays;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of an iCalendar file after unfolding (RFC 5545, 3.1): {@code NAME;PARAMETERS:VALUE}. What a parameter says is
 * not needed here: the form of a value tells a day from a time.
 *
 * @param number of the line in the file on which it begins, from 1
 * @param name in capital letters
 */
record ContentLine(int number, String name, String value) {

    /** Nothing that is read here is longer; the rest of such a line, often a picture, is skipped. */
    private static final int LONGEST = 4_000;

    /** All lines of a file that have a name and a value. */
    static List<ContentLine> of(String text) {
        var found = new ArrayList<ContentLine>();
        var line = new StringBuilder();
        var begun = 1;
        var number = 0;
        for (var piece : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!piece.isEmpty() && (piece.charAt(0) == ' ' || piece.charAt(0) == '\t')) {
                append(line, piece, 1);
            } else {
                add(found, begun, line);
                line.setLength(0);
                begun = number;
                append(line, piece, 0);
            }
        }
        add(found, begun, line);
        return found;
    }

    private static void append(StringBuilder line, String piece, int from) {
        line.append(piece, from, Math.max(from, Math.min(piece.length(), from + LONGEST - line.length())));
    }

    private static void add(List<ContentLine> found, int number, CharSequence line) {
        var colon = colon(line);
        if (colon > 0) {
            var name = line.subSequence(0, colon).toString().split(";", 2)[0];
            found.add(new ContentLine(number, name.strip().toUpperCase(Locale.ROOT), line.subSequence(colon + 1, line.length()).toString().strip()));
        }
    }

    /** The first colon outside quotation marks; -1 for none. */
    private static int colon(CharSequence line) {
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            if (line.charAt(at) == ':' && !quoted) {
                return at;
            }
        }
        return -1;
    }

    /** The value as text, on one line: {@code \\n}, {@code \\,}, {@code \\;} and a doubled backslash stand for what they mean. */
    String text() {
        var plain = new StringBuilder();
        for (var at = 0; at < value.length(); at++) {
            var letter = value.charAt(at);
            if (letter == '\\' && at + 1 < value.length()) {
                at++;
                letter = value.charAt(at) == 'n' || value.charAt(at) == 'N' ? ' ' : value.charAt(at);
            }
            plain.append(letter);
        }
        return plain.toString().strip();
    }
}
