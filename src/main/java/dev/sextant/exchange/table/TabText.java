package dev.sextant.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** The text that spreadsheets put on the clipboard: cells between tabs, and quoted where they have tabs or several lines. */
public final class TabText {

    private final String text;
    private int at;

    private TabText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The cells of each line, at least one. */
    public static List<List<String>> lines(String text) {
        var read = new TabText(text);
        var lines = new ArrayList<List<String>>();
        while (read.at < read.text.length()) {
            lines.add(read.line());
        }
        return lines;
    }

    private List<String> line() {
        var cells = new ArrayList<String>();
        do {
            cells.add(text.startsWith("\"", at) ? quoted() : plain());
        } while (take('\t'));
        take('\n');
        return cells;
    }

    private boolean take(char wanted) {
        var isThere = at < text.length() && text.charAt(at) == wanted;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private String plain() {
        var from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** A quote inside is doubled. What begins with a quote and does not end with one is taken as it stands. */
    private String quoted() {
        var from = at;
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (text.charAt(at) == '"' && !text.startsWith("\"\"", at)) {
                at++;
                if (at == text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\n') {
                    return cell.toString();
                }
                break;
            }
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        at = from;
        return plain();
    }
}
