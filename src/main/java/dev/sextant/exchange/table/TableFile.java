package dev.sextant.exchange.table;

import dev.sextant.exchange.FileBytes;
import dev.sextant.exchange.Letters;
import dev.sextant.plan.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Tables in a file: an Excel workbook or CSV, told by its first bytes and not by its name. */
public final class TableFile {

    /** The largest that is read, in bytes. */
    public static final int LARGEST = 48 << 20;

    private static final byte[] OLD = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

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
        if (begins(bytes, OLD)) {
            throw new Refusal("table.old", file);
        }
        if (begins(bytes, ZIP)) {
            return WorkbookReader.read(bytes, file);
        }
        return List.of(TextTable.csv(Letters.of(bytes, file), file));
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }
}
