package dev.sextant.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an Excel workbook: texts as texts, never as formulas; figures exact, days as days, the head frozen. */
public final class WorkbookWriter {

    /** What Excel allows in the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    /** Spreadsheets keep no more digits of a figure. */
    private static final int DIGITS = 15;

    private WorkbookWriter() {}

    /** One sheet for each. It says when it was made and by which program, and nothing of the machine. */
    public static byte[] write(List<Grid> grids) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Sextant", null)) {
            var names = new HashSet<String>();
            for (var grid : grids) {
                fill(workbook.newWorksheet(name(grid.name(), names)), grid);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static String name(String wanted, Set<String> taken) {
        var plain = wanted.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        var name = plain.substring(0, Math.min(LONGEST_NAME - 3, plain.length()));
        for (var count = 2; !taken.add(name); count++) {
            name = plain.substring(0, Math.min(LONGEST_NAME - 3, plain.length())) + " " + count;
        }
        return name;
    }

    private static void fill(Worksheet sheet, Grid grid) throws IOException {
        sheet.freezePane(0, 1);
        for (var column = 0; column < grid.columns().size(); column++) {
            var about = grid.columns().get(column);
            sheet.value(0, column, about.head());
            sheet.width(column, about.width());
            if (about.isHidden()) {
                sheet.hideColumn(column);
            }
        }
        sheet.range(0, 0, 0, grid.columns().size() - 1).style().bold().wrapText(true).set();
        for (var row = 0; row < grid.rows().size(); row++) {
            var cells = grid.rows().get(row);
            for (var column = 0; column < cells.size(); column++) {
                put(sheet, row + 1, column, cells.get(column));
            }
        }
        for (var column = 0; column < grid.columns().size(); column++) {
            format(sheet, column, grid);
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text it -> sheet.value(row, column, Escapes.on(it.text()));
            case Cell.Number it when fits(it.amount()) -> sheet.value(row, column, it.isPercent() ? it.amount().movePointLeft(2) : it.amount());
            case Cell.Number it -> sheet.value(row, column, it.shown());
            case Cell.Day it -> sheet.value(row, column, it.day());
            case Cell.Flag it -> sheet.value(row, column, it.isTrue());
            case Cell.Fault it -> sheet.value(row, column, it.code());
            case Cell.Nothing _ -> {}
        }
    }

    private static boolean fits(BigDecimal amount) {
        return amount.stripTrailingZeros().precision() <= DIGITS;
    }

    /** The column as a whole, for what is typed into it; and what stands in it, run by run, because cells go their own way. */
    private static void format(Worksheet sheet, int column, Grid grid) {
        var form = grid.columns().get(column).form();
        if (form == Grid.Form.NUMBER) {
            return;
        }
        sheet.style(column).format(format(form)).set();
        var rows = grid.rows();
        for (var from = 0; from < rows.size(); from++) {
            var to = from;
            while (to < rows.size() && !rows.get(to).get(column).isNothing()) {
                to++;
            }
            if (to > from) {
                sheet.range(from + 1, column, to, column).style().format(format(form)).set();
            }
            from = to;
        }
    }

    private static String format(Grid.Form form) {
        return switch (form) {
            case TEXT -> "@";
            case NUMBER -> "General";
            case MONEY -> "#,##0.00";
            case PERCENT -> "0.######%";
            case DAY -> "yyyy-mm-dd";
        };
    }
}
