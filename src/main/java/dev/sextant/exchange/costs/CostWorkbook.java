package dev.sextant.exchange.costs;

import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.CsvTable;
import dev.sextant.exchange.table.Grid;
import dev.sextant.exchange.table.WorkbookWriter;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Ranked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the costs of an engagement as a workbook that can be changed in a spreadsheet and read again. */
public final class CostWorkbook {

    /** One sheet each, and each after those that it refers to. */
    static final List<Kind> KINDS = List.of(
            Kind.COST_LINE, Kind.PAYMENT, Kind.BOOKING, Kind.CHANGE_REQUEST, Kind.BENEFIT, Kind.CENTRE_ACTIVITY, Kind.RATE, Kind.EXCHANGE_RATE, Kind.FACTOR);

    private static final double ID_WIDTH = 20;

    private CostWorkbook() {}

    /** For a file of this name: the cost lines where it ends in .csv, or else all sheets. */
    public static byte[] bytes(Path file, Plan plan, Vocabulary words) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? csv(plan, words) : xlsx(plan, words);
    }

    /** All sheets. */
    public static byte[] xlsx(Plan plan, Vocabulary words) {
        return WorkbookWriter.write(grids(plan, words, KINDS));
    }

    /** The cost lines alone: CSV has one table. */
    public static byte[] csv(Plan plan, Vocabulary words) {
        return CsvTable.write(grids(plan, words, List.of(Kind.COST_LINE)).getFirst());
    }

    static List<Grid> grids(Plan plan, Vocabulary words, List<Kind> kinds) {
        var fields = fields(words, new Names(plan, words));
        return kinds.stream().map(kind -> grid(plan, kind, fields.getOrDefault(kind, List.of()), words)).toList();
    }

    static Map<Kind, List<Field>> fields(Vocabulary words, Names names) {
        var forms = new Forms(words, names);
        var fields = new LinkedHashMap<Kind, List<Field>>();
        KINDS.forEach(kind -> fields.put(kind, Field.of(kind, forms)));
        return fields;
    }

    private static Grid grid(Plan plan, Kind kind, List<Field> fields, Vocabulary words) {
        var columns = new ArrayList<Grid.Column>();
        fields.forEach(it -> columns.addAll(it.columns(words)));
        columns.add(new Grid.Column(words.texts().say(Heading.ID), Grid.Form.TEXT, ID_WIDTH, true));
        var rows = plan.all(kind.type()).stream().map(Part.class::cast)
                .sorted(Comparator.comparingDouble((Part it) -> it instanceof Ranked ranked ? ranked.rank() : 0).thenComparing(it -> it.id().value()))
                .map(it -> row(it, fields)).toList();
        return new Grid(words.sheet(kind), columns, rows);
    }

    private static List<Cell> row(Part part, List<Field> fields) {
        var cells = new ArrayList<Cell>();
        fields.forEach(it -> cells.addAll(it.write(part)));
        cells.add(Cell.text(part.id().value()));
        return cells;
    }
}
