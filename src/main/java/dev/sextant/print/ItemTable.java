package dev.sextant.print;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Role;
import dev.sextant.print.Row.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What there is to tick off: box, text, owner, due day, and room to write what proves it. */
final class ItemTable {

    private static final double TEXT = 20;
    private static final double OWNER_WIDTH = 86;
    private static final double DUE_WIDTH = 50;
    private static final double GAP = 10;

    /** Of the measure: less cannot be written in by hand. */
    private static final double NOTE_SHARE = 0.28;

    /** Rows to fill in by hand where the plan has no items yet. */
    private static final int BLANK_ROWS = 4;

    private final Sheet sheet;
    private final double text;
    private final double owner;
    private final double due;
    private final double note;

    ItemTable(Sheet sheet) {
        this.sheet = sheet;
        var paper = sheet.paper();
        this.text = paper.left() + TEXT;
        this.note = paper.right() - paper.measure() * NOTE_SHARE;
        this.due = note - GAP - DUE_WIDTH;
        this.owner = due - GAP - OWNER_WIDTH;
    }

    List<Block> blocks(double most) {
        var head = head();
        var blocks = new ArrayList<Block>();
        blocks.add(head.keptWithNext());
        var items = sheet.plan().ranked(CheckItem.class, item -> item.phase().equals(sheet.phase().id()));
        var rows = items.isEmpty() ? blanks() : items.stream().map(this::row).toList();
        rows.forEach(row -> row.blocks(most - head.height()).forEach(block -> blocks.add(block.under(head))));
        return blocks;
    }

    private Block head() {
        var wording = sheet.wording();
        var cells = List.of(
                new Cell(text, sheet.set(wording.label("paper.item"), Style.LABEL, owner - GAP - text)),
                new Cell(owner, sheet.set(wording.label("paper.owner"), Style.LABEL, OWNER_WIDTH)),
                new Cell(due, sheet.set(wording.label("paper.due"), Style.LABEL, DUE_WIDTH)),
                new Cell(note, sheet.set(wording.label("paper.note"), Style.LABEL, sheet.paper().right() - note)));
        var height = cells.stream().mapToDouble(cell -> cell.text().height()).max().orElse(0) + 9;
        var marks = new ArrayList<Mark>();
        cells.forEach(cell -> marks.addAll(cell.text().at(cell.x(), 4)));
        marks.add(new Mark.Rule(sheet.paper().left(), height, sheet.paper().measure(), 0.8, Grey.BLACK));
        return Block.of(height, marks);
    }

    private Row row(CheckItem item) {
        var wording = sheet.wording();
        var holder = sheet.plan().find(item.owner()).map(this::holder).orElse(Paragraph.NONE);
        var day = Optional.ofNullable(item.due()).map(it -> wording.each(voice -> inItsYear(it)
                ? voice.formats().shortDate(it)
                : voice.say("paper.day", voice.formats().shortDate(it), String.valueOf(it.getYear())))).orElse(List.of());
        return row(item.done(), List.of(
                new Cell(text, sheet.set(wording.of(item.text()), Style.BODY, owner - GAP - text)),
                new Cell(owner, holder),
                new Cell(due, sheet.set(day, Style.BODY, DUE_WIDTH)),
                new Cell(note, sheet.set(wording.of(item.note()), Style.SMALL, sheet.paper().right() - note))));
    }

    /** The people under their role, where one line is too short for both. */
    private Paragraph holder(Role role) {
        var inLine = sheet.set(sheet.holder(role), Style.BODY, OWNER_WIDTH);
        var sides = sheet.wording().of(role.name());
        if (inLine.lines().size() == sides.size()) {
            return inLine;
        }
        var people = sheet.wording().line(voice -> sheet.people(role, voice));
        return sheet.set(sides, Style.BODY, OWNER_WIDTH).then(sheet.set(sheet.wording().once(people), Style.SMALL, OWNER_WIDTH));
    }

    private Row row(boolean done, List<Cell> cells) {
        return new Row(sheet.paper(), cells, List.of(Mark.Box.beside(sheet.paper().left() + 0.5, 0, Style.BODY, done)));
    }

    private List<Row> blanks() {
        return Collections.nCopies(BLANK_ROWS, row(false, List.of()));
    }

    /** The year is over the sheet already, if the phase does not leave it. */
    private boolean inItsYear(LocalDate day) {
        return sheet.dates().filter(it -> it.start().getYear() == day.getYear() && it.finish().getYear() == day.getYear()).isPresent();
    }
}
