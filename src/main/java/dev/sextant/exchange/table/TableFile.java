package dev.sextant.exchange.table;

import dev.sextant.exchange.FileBytes;
import dev.sextant.exchange.Letters;
import dev.sextant.plan.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Tables in a file: an Excel workbook or CSV, told by its first bytes and not by its name. */
public final class TableFile {

    /** The largest that is read, in bytes. */
    public static final int LARGEST = 48 << 20;

    private TableFile() {}

    /** Whether the name is one of a table. */
    public static boolean isTable(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv");
    }

    /**
     * The sheets of a workbook, hidden ones too, or the one table of a CSV file. A formula counts as what it last came to.
     *
     * @throws Refusal {@code exchange.missing}, {@code exchange.empty}, {@code exchange.large}, {@code exchange.unreadable},
     *     {@code exchange.letters}, {@code exchange.damaged}, {@code exchange.doctype}, {@code exchange.memory} or one of
     *     {@code table.*}, with the file's name
     */
    public static List<Table> read(Path path) {
        return read(FileBytes.of(path, LARGEST), Objects.toString(path.getFileName(), path.toString()));
    }

    /** As {@link #read(Path)}, of bytes that were read already. */
    public static List<Table> read(byte[] bytes, String file) {
        if (ReadableWorkbook.isOLE2Header(bytes)) {
            throw new Refusal("table.old", file);
        }
        if (ReadableWorkbook.isOOXMLZipHeader(bytes)) {
            return WorkbookReader.read(bytes, file);
        }
        return List.of(TextTable.csv(Letters.of(bytes, file), file));
    }
}
