package dev.sextant.exchange.costs;

import dev.sextant.exchange.table.Grid;
import dev.sextant.exchange.table.Table;
import dev.sextant.exchange.table.TextTable;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the costs of an engagement from tables, and tells what they would change. Changes nothing itself. */
public final class CostImport {

    /** Of the entry that takes what was read. */
    public static final String LABEL = "entry.table.imported";

    /** The columns of a pasted list of costs without a head. */
    private static final List<String> LINE_COLUMNS = List.of("name", "quantity", "unit", "unitCost", "taxRate");

    private static final List<String> BOOKING_COLUMNS = List.of("line", "on", "amount", "reference", "note");

    private final Plan plan;
    private final Vocabulary words;
    private final Ids ids;
    private final Figures.@Nullable Mark usual;
    private final Map<Kind, List<Field>> fields;
    private final Names names;

    /**
     * @param usual what the figures in texts have before their decimals, where their column does not tell; nothing where it is
     *     not known, and then a doubtful figure is refused
     */
    public CostImport(Plan plan, Vocabulary words, Ids ids, Figures.@Nullable Mark usual) {
        this.plan = plan;
        this.words = words;
        this.ids = ids;
        this.usual = usual;
        this.names = new Names(plan, words);
        this.fields = CostWorkbook.fields(words, names);
    }

    /**
     * The sheets of a workbook, or the one table of a CSV file: costs, bookings or whatever else their heads say they hold.
     *
     * @throws Refusal {@code table.foreign} if none of them says anything known
     */
    public CostChanges tables(List<Table> tables) {
        return isInOtherLanguage(tables) ? new CostImport(plan, words.turned(), ids, usual).read(tables) : read(tables);
    }

    /** Whose names and units the rows have, too. */
    private boolean isInOtherLanguage(List<Table> tables) {
        return headed(tables, words.turned()) > headed(tables, words);
    }

    private long headed(List<Table> tables, Vocabulary vocabulary) {
        var heads = fields.values().stream().flatMap(List::stream).flatMap(it -> it.columns(vocabulary).stream()).map(Grid.Column::head).collect(Collectors.toSet());
        return tables.stream().flatMap(it -> it.rows().stream().limit(1)).flatMap(it -> it.cells().stream()).filter(it -> heads.contains(it.shown())).count();
    }

    private CostChanges read(List<Table> tables) {
        var reading = new TableReading(plan, words, ids, names, usual, fields);
        var headings = new ArrayList<TableReading.Headed>();
        for (var table : tables) {
            Heading.of(table, fields, words).ifPresentOrElse(it -> headings.add(new TableReading.Headed(table, it)), () -> reading.skip(table));
        }
        if (headings.isEmpty()) {
            throw new Refusal("table.foreign", tables.isEmpty() ? "" : tables.getFirst().name());
        }
        headings.stream().sorted(Comparator.comparing(it -> CostWorkbook.KINDS.indexOf(it.heading().kind()))).forEach(reading::read);
        return reading.changes();
    }

    /** Cost lines copied from a spreadsheet, with their heads or, without, as name, quantity, unit, unit cost, tax rate. */
    public CostChanges pastedLines(String text) {
        return pasted(text, Kind.COST_LINE, LINE_COLUMNS);
    }

    /** Bookings copied from a spreadsheet, with their heads or, without, as cost line, date, amount, reference, note. */
    public CostChanges pastedBookings(String text) {
        return pasted(text, Kind.BOOKING, BOOKING_COLUMNS);
    }

    private CostChanges pasted(String text, Kind kind, List<String> usualColumns) {
        var table = TextTable.pasted(text, words.texts().say("table.pasted"));
        return isInOtherLanguage(List.of(table)) ? new CostImport(plan, words.turned(), ids, usual).pasted(table, kind, usualColumns) : pasted(table, kind, usualColumns);
    }

    private CostChanges pasted(Table table, Kind kind, List<String> usualColumns) {
        var own = Objects.requireNonNull(fields.get(kind));
        var reading = new TableReading(plan, words, ids, names, usual, fields);
        reading.read(new TableReading.Headed(table, Heading.of(table, Map.of(kind, own), words).orElseGet(() -> Heading.inOrder(
                table, kind, usualColumns.stream().flatMap(name -> own.stream().filter(it -> it.name().equals(name)).limit(1)).toList()))));
        return reading.changes();
    }
}
