package dev.sextant.exchange.holidays;

import dev.sextant.plan.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Cuts a table in text into rows of cells (RFC 4180), whichever of the usual signs stands between them. */
final class Cells {

    /** A row that is not blank. @param line of the file on which it begins, from 1 */
    record Row(int line, List<String> cells) {

        /** The cell, empty where the row is shorter. */
        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    private static final String SIGNS = "\t;,|";
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;

    private final String text;
    private final char sign;
    private final String file;
    private int at;
    private int line = 1;

    private Cells(String text, String file) {
        this.text = text;
        this.file = file;
        this.sign = sign(text);
    }

    /** @throws Refusal {@code holidays.many} for more rows, {@code holidays.table} for more columns than a list has */
    static List<Row> of(String text, String file) {
        var cells = new Cells(text, file);
        var rows = new ArrayList<Row>();
        while (cells.at < text.length()) {
            var row = cells.row();
            if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                throw new Refusal("holidays.many", file, MOST_ROWS);
            }
        }
        return rows;
    }

    /** What stands most often in the first lines; a tab before a semicolon before a comma. */
    private static char sign(String text) {
        var start = text.lines().filter(it -> !it.isBlank()).limit(5).toList();
        var best = ',';
        var most = 0L;
        for (var at = 0; at < SIGNS.length(); at++) {
            var candidate = SIGNS.charAt(at);
            var count = start.stream().mapToLong(it -> it.chars().filter(letter -> letter == candidate).count()).sum();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private Row row() {
        var begun = line;
        var cells = new ArrayList<String>();
        do {
            if (cells.size() == MOST_COLUMNS) {
                throw new Refusal("holidays.table", file);
            }
            cells.add((text.startsWith("\"", at) ? quoted() : plain()).strip());
        } while (take(sign));
        take('\r');
        line += take('\n') ? 1 : 0;
        return new Row(begun, List.copyOf(cells));
    }

    private boolean take(char wanted) {
        var isThere = at < text.length() && text.charAt(at) == wanted;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private String plain() {
        var from = at;
        while (at < text.length() && text.charAt(at) != sign && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** A quotation mark inside is doubled; what follows the last one belongs to the cell as it stands. */
    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (at < text.length() && !(text.charAt(at) == '"' && !text.startsWith("\"\"", at))) {
            at += text.charAt(at) == '"' ? 1 : 0;
            line += text.charAt(at) == '\n' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        at = Math.min(at + 1, text.length());
        return cell + plain();
    }
}
