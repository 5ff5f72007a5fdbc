package dev.sextant.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tables in text: CSV with whichever of the usual signs between its cells, and what spreadsheets put on the clipboard. */
public final class TextTable {

    private static final String SIGNS = "\t;,";

    /** In letters; a spreadsheet has 32,767. */
    private static final int LONGEST_CELL = 1 << 20;

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    private TextTable(String name) {
        this.name = name;
    }

    /**
     * A table that was copied: cells between tabs, in quotation marks where they hold tabs or several lines.
     *
     * @param name what it is called in a refusal
     * @throws Refusal {@code table.rows} or {@code table.columns} if it is larger than any table that is read
     */
    public static Table pasted(String text, String name) {
        var table = new TextTable(name);
        var number = 0;
        for (var line : TabText.lines(text)) {
            table.add(++number, line);
        }
        return new Table(name, table.rows);
    }

    /** A CSV file (RFC 4180). @throws Refusal as {@link #pasted}, or {@code table.quotes} if a quotation mark stands alone */
    static Table csv(String text, String name) {
        var table = new TextTable(name);
        var reader = CsvReader.builder().fieldSeparator(sign(text)).maxBufferSize(LONGEST_CELL).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var records = reader.ofCsvRecord(text)) {
            records.forEach(each -> table.add((int) each.getStartingLineNumber(), each.getFields().stream().map(Guard::off).toList()));
        } catch (CsvParseException alone) {
            throw new Refusal("table.quotes", name, table.rows.isEmpty() ? 0 : table.rows.getLast().number()).because(alone);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return new Table(name, table.rows);
    }

    private void add(int number, List<String> texts) {
        if (texts.size() > Table.MOST_COLUMNS) {
            throw new Refusal("table.columns", name, number, texts.size(), Table.MOST_COLUMNS);
        }
        var row = new Row(number, texts.stream().map(Cell::text).toList());
        if (!row.cells().stream().allMatch(Cell::isNothing)) {
            rows.add(row);
        }
        if (rows.size() > Table.MOST_ROWS) {
            throw new Refusal("table.rows", name, Table.MOST_ROWS);
        }
    }

    /** What stands most often in the head, or below it where nothing does; a tab before a semicolon before a comma. */
    private static char sign(String text) {
        return sign(text, 1).or(() -> sign(text, 5)).orElse(',');
    }

    private static Optional<Character> sign(String text, int lines) {
        var counts = new int[SIGNS.length()];
        var isQuoted = false;
        var ended = 0;
        for (var at = 0; at < text.length() && ended < lines; at++) {
            var letter = text.charAt(at);
            isQuoted ^= letter == '"';
            if (!isQuoted && SIGNS.indexOf(letter) >= 0) {
                counts[SIGNS.indexOf(letter)]++;
            }
            ended += !isQuoted && letter == '\n' ? 1 : 0;
        }
        var most = IntStream.range(0, counts.length).boxed().max(Comparator.comparingInt((Integer at) -> counts[at]).thenComparing(Comparator.reverseOrder()));
        return most.filter(at -> counts[at] > 0).map(SIGNS::charAt);
    }
}
