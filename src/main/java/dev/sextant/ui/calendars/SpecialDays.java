package dev.sextant.ui.calendars;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.plan.Edit;
import dev.sextant.plan.SpecialDay;
import dev.sextant.text.Reading;
import dev.sextant.text.Shifts;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The days on which a calendar differs from its week, each to be changed where it stands. */
final class SpecialDays {

    private final Desk desk;
    private final CalendarActions actions;
    private final TreeTable<SpecialDay> rows;
    private final TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> first;
    private CalendarDays shown;

    /** The columns, in their order. */
    record Columns(
            TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> first, TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> last,
            TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> name, TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> hours) {}

    SpecialDays(Desk desk, Look look, CalendarActions actions, TreeTableView<Branch.Row<SpecialDay>> table, Columns columns, CalendarDays shown) {
        this.desk = desk;
        this.actions = actions;
        this.shown = shown;
        this.first = columns.first();
        this.rows = new TreeTable<>(table, look, _ -> "");
        Column.of(desk, look, columns.first(), 11.5).shows((it, texts) -> day(it.first(), texts))
                .edits(it -> it.first().toString(), (it, typed) -> change(it, it.withDates(Reading.date(typed), it.last())));
        Column.of(desk, look, columns.last(), 10.5).shows((it, texts) -> it.last().equals(it.first()) ? "" : day(it.last(), texts))
                .edits(it -> it.last().toString(), (it, typed) -> change(it, it.withDates(it.first(), typed.isBlank() ? it.first() : Reading.date(typed))));
        Column.of(desk, look, columns.name(), 14).shows((it, texts) -> texts.say(it.name()))
                .edits(it -> desk.speech().say(it.name()), (it, typed) -> change(it, it.withName(it.name().with(desk.speech().language(), typed))));
        Column.of(desk, look, columns.hours(), 13).shows((it, texts) -> Shifts.of(it.shifts(), texts))
                .styled(it -> it.isWorked() ? "" : "muted-cell")
                .edits(it -> Shifts.of(it.shifts(), desk.speech().now()), (it, typed) -> change(it, it.withShifts(Shifts.read(typed))));
        rows.fill(columns.name(), look, 10);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (table.getEditingCell() != null) {
                return;
            }
            if (key.getCode() == KeyCode.DELETE) {
                remove();
            } else if (key.getCode() == KeyCode.INSERT) {
                add();
            }
        });
        desk.speech().texts().addListener((_, _, _) -> table.refresh());
    }

    private static String day(LocalDate day, Texts texts) {
        return texts.formats().date(day);
    }

    private void change(SpecialDay before, SpecialDay after) {
        if (!before.equals(after)) {
            desk.commitOrRefuse("entry.edited", Edit.change(before, after));
        }
    }

    void show(CalendarDays days) {
        shown = days;
        rows.show(days.special().stream().map(it -> Branch.leaf((Object) it.id(), it)).toList());
    }

    ReadOnlyObjectProperty<@Nullable SpecialDay> selected() {
        return rows.selected();
    }

    void select(SpecialDay day) {
        rows.select(day.id());
    }

    /** After the selected day, or today, or where the next free place is. */
    void add() {
        var after = Optional.ofNullable(selected().get()).map(SpecialDay::last).map(it -> it.plusDays(1)).orElse(desk.today());
        while (shown.special(after).isPresent()) {
            after = after.plusDays(1);
        }
        add(after);
    }

    void add(LocalDate day) {
        actions.addDay(shown.calendar(), day).ifPresent(id -> {
            show(CalendarDays.of(desk.now(), shown.calendar())); // what is worked out in the background comes too late
            rows.edit(id, first);
        });
    }

    void remove() {
        Optional.ofNullable(selected().get()).ifPresent(actions::remove);
    }
}
