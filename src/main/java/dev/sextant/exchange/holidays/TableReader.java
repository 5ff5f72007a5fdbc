package dev.sextant.exchange.holidays;

import dev.sextant.exchange.Letters;
import dev.sextant.exchange.holidays.Cells.Row;
import dev.sextant.exchange.holidays.Holiday.Meaning;
import dev.sextant.exchange.table.DayForm;
import dev.sextant.plan.Refusal;
import java.time.LocalDate;

/** Reads a table of holidays: a day or a range a row, its name, and whether it is worked. */
final class TableReader {

    private final Columns columns;
    private final DayForm form;
    private final Gathering gathering;

    private TableReader(Columns columns, DayForm form, Gathering gathering) {
        this.columns = columns;
        this.form = form;
        this.gathering = gathering;
    }

    /** @throws Refusal if it is no table with days, or if nobody can tell its days from its months */
    static Holidays read(String text, String file) {
        var columns = Columns.of(Cells.of(text, file), file);
        var reader = new TableReader(columns, DayForm.of(columns.days()), new Gathering(file));
        columns.rows().forEach(reader::take);
        return reader.gathering.gathered();
    }

    private void take(Row row) {
        var name = Gathering.named(row.cell(columns.name()));
        try {
            var first = form.read(row.cell(columns.from()));
            var last = row.cell(columns.to()).isEmpty() ? first : form.read(row.cell(columns.to()));
            gathering.add(row.line(), first, last, new Meaning(name, isWorked(row, name, first), null));
        } catch (Refusal refusal) {
            gathering.leave(row.line(), name.isEmpty() ? row.cell(columns.from()) : name, refusal);
        }
    }

    /** A row that leaves it open is as its name says. */
    private boolean isWorked(Row row, String name, LocalDate day) {
        var said = row.cell(columns.kind());
        return said.isEmpty() ? Wording.isWorked(name, day)
                : Wording.answer(said, columns.yesIsWorked())
                        .orElseThrow(() -> new Refusal("holidays.kind", Letters.shortened(said)));
    }
}
