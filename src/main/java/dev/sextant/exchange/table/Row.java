package dev.sextant.exchange.table;

import java.util.List;

/** A row that is not empty. @param number of the row in a workbook, or of the line in a text, from 1 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** @param column from 0; nothing stands to the right of the last cell, nor left of the first */
    public Cell cell(int column) {
        return column < 0 || column >= cells.size() ? Cell.NOTHING : cells.get(column);
    }

    /** What a spreadsheet calls the cell: C7. */
    public String address(int column) {
        return letters(column) + number;
    }

    /** A, B, ... Z, AA, ... */
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
