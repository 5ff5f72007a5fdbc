package dev.sextant.exchange.table;

import java.util.List;

/** Rows of cells. @param name of the sheet in a workbook, of the file else */
public record Table(String name, List<Row> rows) {

    /** More is not read: whoever has more lines has another program for them. */
    public static final int MOST_ROWS = 120_000;

    public static final int MOST_COLUMNS = 200;

    public Table {
        rows = List.copyOf(rows);
    }
}
