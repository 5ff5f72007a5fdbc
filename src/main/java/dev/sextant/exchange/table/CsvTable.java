package dev.sextant.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes CSV (RFC 4180) that spreadsheets open: in UTF-8 with the mark by which they know it, and safe from being run. */
public final class CsvTable {

    private static final char MARK = '\uFEFF';

    private CsvTable() {}

    public static byte[] write(Grid grid) {
        var bytes = new ByteArrayOutputStream();
        try (var letters = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            letters.write(MARK);
            try (var csv = CsvWriter.builder().build(letters)) {
                csv.writeRecord(grid.columns().stream().map(Grid.Column::head).map(Guard::on).toList());
                grid.rows().forEach(row -> csv.writeRecord(row.stream().map(CsvTable::text).toList()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text it ? Guard.on(it.text()) : cell.shown();
    }
}
