package dev.sextant.ui.worksheets;

import dev.sextant.exchange.table.TabText;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Words;
import dev.sextant.text.Cells;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts lines from a spreadsheet into a worksheet. */
record Pasting(Sheet sheet, List<SheetRow> rows, Texts texts, Supplier<Id<SheetRow>> fresh) {

    /** More is not a worksheet any more. */
    static final int MOST_LINES = 2_000;

    /**
     * Where it goes.
     *
     * @param row the first row; none is needed at the first column, where names say which row is meant
     * @param column of the sheet, -1 for the first, which names the rows
     */
    record Place(@Nullable Id<SheetRow> row, int column) {}

    /** @throws Refusal {@code worksheets.paste}, naming the line, the column and the reason; nothing is pasted then */
    List<Edit> edits(Place place, String text) {
        var lines = new ArrayList<>(TabText.lines(text));
        if (lines.size() > MOST_LINES) {
            throw new Refusal("worksheets.paste-long", lines.size(), MOST_LINES);
        }
        return place.column < 0 ? byName(lines) : downwards(place, lines);
    }

    private List<Edit> byName(List<List<String>> lines) {
        var from = !lines.isEmpty() && isHead(lines.getFirst()) ? 1 : 0;
        var now = new ArrayList<>(rows);
        for (var at = from; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.stream().allMatch(String::isBlank)) {
                continue;
            }
            var name = line.getFirst().strip();
            var known = row(now, name);
            var row = known.orElseGet(() -> new SheetRow(fresh.get(), sheet.id(), Placement.last(now), Words.of(texts.language(), "?"), List.of(), ""));
            var filled = filled(row, line.subList(1, line.size()), 0, at + 1);
            if (known.isPresent()) {
                now.set(now.indexOf(row), filled);
            } else {
                now.add(named(filled, name, at + 1));
            }
        }
        return differences(now);
    }

    private Optional<SheetRow> row(List<SheetRow> now, String name) {
        return now.stream().filter(it -> name.equalsIgnoreCase(it.name().en()) || name.equalsIgnoreCase(it.name().zh()))
                .filter(_ -> !name.isEmpty()).findFirst();
    }

    /** The first line of a table that was copied with its head. */
    private boolean isHead(List<String> line) {
        var subject = line.getFirst().strip();
        return (subject.equalsIgnoreCase(sheet.subject().en()) || subject.equalsIgnoreCase(sheet.subject().zh())) && row(rows, subject).isEmpty();
    }

    private SheetRow named(SheetRow row, String name, int line) {
        try {
            return row.withName(Words.of(texts.language(), name));
        } catch (Refusal refusal) {
            throw refused(line, sheet.subject(), refusal);
        }
    }

    private List<Edit> downwards(Place place, List<List<String>> lines) {
        var first = rows.stream().map(SheetRow::id).toList().indexOf(place.row);
        if (first < 0 || first + lines.size() > rows.size()) {
            throw new Refusal("worksheets.paste-below", lines.size(), first < 0 ? 0 : rows.size() - first, sheet.subject());
        }
        var now = new ArrayList<>(rows);
        for (var at = 0; at < lines.size(); at++) {
            now.set(first + at, filled(rows.get(first + at), lines.get(at), place.column, at + 1));
        }
        return differences(now);
    }

    /** What is worked out is not pasted. */
    private SheetRow filled(SheetRow row, List<String> cells, int from, int line) {
        if (from + cells.size() > sheet.columns().size()) {
            throw new Refusal("worksheets.paste-wide", line, cells.size(), sheet.columns().size() - from);
        }
        var filled = row;
        for (var at = 0; at < cells.size(); at++) {
            var column = sheet.columns().get(from + at);
            if (column.type() != Type.PRODUCT) {
                try {
                    filled = filled.withCell(from + at, Cells.read(column, cells.get(at)));
                } catch (Refusal refusal) {
                    throw refused(line, column.name(), refusal);
                }
            }
        }
        return filled;
    }

    private Refusal refused(int line, Words column, Refusal reason) {
        return new Refusal("worksheets.paste", line, column, texts.say(reason)).because(reason);
    }

    private List<Edit> differences(List<SheetRow> now) {
        var edits = new ArrayList<Edit>();
        for (var at = 0; at < now.size(); at++) {
            if (at >= rows.size()) {
                edits.add(Edit.add(now.get(at)));
            } else if (!now.get(at).equals(rows.get(at))) {
                edits.add(Edit.change(rows.get(at), now.get(at)));
            }
        }
        return edits;
    }
}
