package dev.sextant.print;

import dev.sextant.analysis.sheet.Tally;
import dev.sextant.plan.Sheet.Column;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Words;
import dev.sextant.print.Row.Cell;
import dev.sextant.print.Wording.Side;
import dev.sextant.text.Cells;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A worksheet: what it is for, its rows under a head that stands on each page, its sums, and what it comes to. */
final class WorksheetTable {

    /** Rows to fill in by hand where the worksheet has none yet. */
    private static final int BLANK_ROWS = 4;

    private final Sheet sheet;
    private final Tally tally;
    private final List<Column> columns;
    private final WorksheetWidths widths;

    WorksheetTable(Sheet sheet, Tally tally) {
        this.sheet = sheet;
        this.tally = tally;
        this.columns = tally.sheet().columns();
        this.widths = WorksheetWidths.of(sheet, heads(), columns);
    }

    List<Block> blocks(double most) {
        var title = Heading.of(sheet, sheet.wording().composed(tally.sheet().name(), (voice, name) -> voice.say("paper.worksheet", quoted(name))));
        var head = head();
        var again = above(title, head);
        var room = most - again.height();
        var blocks = new ArrayList<Block>();
        blocks.add(title.keptWithNext());
        purpose(room).forEach(blocks::add);
        blocks.add(head.keptWithNext());
        for (var row : rows()) {
            row.blocks(room).forEach(block -> blocks.add(block.under(again)));
        }
        if (tally.measure().isPresent()) {
            blocks.set(blocks.size() - 1, blocks.getLast().keptWithNext());
            result().blocks(room).forEach(block -> blocks.add(block.under(again)));
        }
        return blocks;
    }

    private static Block above(Block title, Block head) {
        var marks = new ArrayList<>(title.marks());
        head.marks().forEach(mark -> marks.add(mark.down(title.height())));
        return Block.of(title.height() + head.height(), marks);
    }

    private List<Block> purpose(double room) {
        var text = sheet.set(sheet.wording().of(tally.sheet().purpose()), Style.SMALL, sheet.paper().measure()).within(room);
        return text.isEmpty() ? List.of() : List.of(Block.of(text.height() + 4, text.at(sheet.paper().left(), 4)).keptWithNext());
    }

    /** What stands over the columns: amounts with their currency. */
    private List<List<Side>> heads() {
        var heads = new ArrayList<List<Side>>();
        heads.add(sheet.wording().of(tally.sheet().subject()));
        for (var at = 0; at < columns.size(); at++) {
            var isMoney = Tally.isMoney(tally.sheet(), at);
            heads.add(sheet.wording().composed(columns.get(at).name(), (voice, name) -> isMoney ? voice.say("paper.in", quoted(name), symbol(voice)) : name));
        }
        return heads;
    }

    private String symbol(Texts voice) {
        return voice.formats().symbol(sheet.plan().charter().currency());
    }

    private Block head() {
        var cells = new ArrayList<Cell>();
        var heads = heads();
        for (var at = 0; at < heads.size(); at++) {
            cells.add(widths.cell(at, sheet.set(heads.get(at), Style.COLUMN, widths.of(at))));
        }
        var height = cells.stream().mapToDouble(cell -> cell.text().height()).max().orElse(0) + 11;
        var marks = new ArrayList<Mark>();
        cells.forEach(cell -> marks.addAll(cell.text().at(cell.x(), 6)));
        marks.add(new Mark.Rule(sheet.paper().left(), height, sheet.paper().measure(), 0.8, Grey.BLACK));
        return Block.of(height, marks);
    }

    private List<Row> rows() {
        if (tally.rows().isEmpty()) {
            return Collections.nCopies(BLANK_ROWS, new Row(sheet.paper(), List.of(), List.of()));
        }
        var rows = new ArrayList<>(tally.rows().stream().map(this::row).toList());
        if (tally.sums().stream().anyMatch(Objects::nonNull)) {
            rows.add(sums());
        }
        return rows;
    }

    private Row row(SheetRow row) {
        var cells = new ArrayList<Cell>();
        cells.add(widths.cell(0, sheet.set(sheet.wording().of(row.name()), Style.CELL, widths.of(0))));
        for (var at = 0; at < columns.size(); at++) {
            cells.add(widths.cell(at + 1, sheet.set(sides(columns.get(at), Tally.cell(tally.sheet(), row, at)), Style.CELL, widths.of(at + 1))));
        }
        return new Row(sheet.paper(), cells, List.of());
    }

    /** In both languages where the program says it, once where somebody wrote it or the languages agree. */
    private List<Side> sides(Column column, String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        var said = sheet.wording().each(voice -> Cells.of(voice, column, cell));
        return said.stream().map(it -> it.text().replace(" ", "")).distinct().count() == 1 ? sheet.wording().once(said.getFirst().text()) : said;
    }

    private Row sums() {
        var cells = new ArrayList<Cell>();
        cells.add(widths.cell(0, sheet.set(sheet.wording().label("paper.sum"), Style.COLUMN, widths.of(0))));
        for (var at = 0; at < columns.size(); at++) {
            if (tally.sums().get(at) instanceof BigDecimal sum) {
                var voice = sheet.wording().voices().getFirst();
                var said = Tally.isMoney(tally.sheet(), at) ? symbol(voice) + " " + voice.formats().number(sum) : voice.formats().number(sum);
                cells.add(widths.cell(at + 1, sheet.set(sheet.wording().once(said), Style.COLUMN, widths.of(at + 1))));
            }
        }
        return new Row(sheet.paper(), cells, List.of());
    }

    private Row result() {
        var sides = sheet.wording().each(voice ->
                voice.say("paper.result", quoted(Cells.result(voice, tally.sheet(), tally.measure().orElseThrow(), tally.verdict()))));
        return new Row(sheet.paper(), List.of(new Cell(sheet.paper().left(), sheet.set(sides, Style.LABEL, sheet.paper().measure()))), List.of());
    }

    /** As it stands: a plain string might be taken for the name of a component. */
    private static Words quoted(String text) {
        return new Words(text, text);
    }
}
