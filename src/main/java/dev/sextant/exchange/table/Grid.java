package dev.sextant.exchange.table;

import java.util.List;

/** A table that is to be written: a head and rows as wide as it. @param name of the sheet, shortened to what a sheet may be called */
public record Grid(String name, List<Column> columns, List<List<Cell>> rows) {

    /** How a column is written and what it takes when somebody types into it. */
    public enum Form {
        /** Typed figures stay texts, with their zeros in front. */
        TEXT,
        NUMBER,
        MONEY,
        PERCENT,
        DAY
    }

    /** @param width in digits of the usual font @param isHidden whether it is there but not shown */
    public record Column(String head, Form form, double width, boolean isHidden) {}

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
