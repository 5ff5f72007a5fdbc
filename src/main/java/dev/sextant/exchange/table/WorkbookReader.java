package dev.sextant.exchange.table;

import dev.sextant.plan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads all sheets of an Excel workbook. */
final class WorkbookReader {

    private final String file;
    private final CellReader cells;

    private WorkbookReader(String file, CellReader cells) {
        this.file = file;
        this.cells = cells;
    }

    static List<Table> read(byte[] bytes, String file) {
        try {
            WorkbookGate.pass(bytes, file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
                var reader = new WorkbookReader(file, new CellReader(workbook.isDate1904()));
                var tables = new ArrayList<Table>();
                for (var sheet : workbook.getSheets().toList()) {
                    tables.add(reader.table(sheet));
                }
                return tables;
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError damaged) { // the reader stumbles in any of these ways
            throw new Refusal("exchange.damaged", file).because(damaged);
        } catch (OutOfMemoryError tooLarge) {
            throw new Refusal("exchange.memory", file, Runtime.getRuntime().maxMemory() >> 20).because(tooLarge);
        }
    }

    private Table table(Sheet sheet) throws IOException {
        var rows = new ArrayList<Row>();
        try (var all = sheet.openStream()) {
            all.forEach(each -> {
                var row = row(each, sheet.getName());
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > Table.MOST_ROWS) {
                    throw new Refusal("table.rows", file, Table.MOST_ROWS);
                }
            });
        }
        return new Table(sheet.getName(), rows);
    }

    private Row row(org.dhatim.fastexcel.reader.Row each, String sheet) {
        var read = new ArrayList<Cell>();
        var filled = 0;
        for (var column = 0; column < each.getCellCount(); column++) {
            var cell = each.hasCell(column) ? cells.read(each.getCell(column)) : Cell.NOTHING;
            if (!cell.isNothing() && column >= Table.MOST_COLUMNS) {
                throw new Refusal("table.columns", sheet, each.getRowNum(), column + 1, Table.MOST_COLUMNS);
            }
            read.add(cell);
            filled = cell.isNothing() ? filled : column + 1;
        }
        return new Row(each.getRowNum(), read.subList(0, filled));
    }
}
