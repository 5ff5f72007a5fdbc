package dev.sextant.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a worksheet.
 *
 * @param name what the row is about, its first column
 * @param cells one for each column of the sheet, in order, in the form of its type; those missing at the end are empty
 */
public record SheetRow(Id<SheetRow> id, Id<Sheet> sheet, double rank, Words name, List<String> cells, String origin)
        implements Part, Ranked {

    public SheetRow {
        rank = Require.rank(rank);
        name.named("sheetRow.name");
        cells = withoutEmptyEnd(cells);
        origin = Require.line(origin, "sheetRow.origin");
    }

    /** Two rows that say the same are equal, however many empty cells stand at their end. */
    private static List<String> withoutEmptyEnd(List<String> cells) {
        var texts = cells.stream().map(it -> Require.atMost(Require.SENTENCE, Require.line(it), "sheetRow.cells")).toList();
        var end = texts.size();
        while (end > 0 && texts.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(texts.subList(0, end));
    }

    /** The text of a column; empty where nothing has been filled in. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public SheetRow withRank(double rank) {
        return new SheetRow(id, sheet, rank, name, cells, origin);
    }

    public SheetRow withName(Words name) {
        return new SheetRow(id, sheet, rank, name, cells, origin);
    }

    public SheetRow withCells(List<String> cells) {
        return new SheetRow(id, sheet, rank, name, cells, origin);
    }

    public SheetRow withCell(int column, String text) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add("");
        }
        changed.set(column, text);
        return new SheetRow(id, sheet, rank, name, changed, origin);
    }
}
