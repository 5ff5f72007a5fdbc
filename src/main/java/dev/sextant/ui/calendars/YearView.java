package dev.sextant.ui.calendars;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.YearPicture;
import dev.sextant.plan.SpecialDay;
import dev.sextant.text.Shifts;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Draws a year of a calendar, and lets a day be pointed at: by the mouse, or by the arrow keys. */
final class YearView {

    private static final double TYPE = 0.92;

    private final Picture picture;
    private final Desk desk;
    private final ObservableValue<CalendarDays> days;
    private final ReadOnlyObjectProperty<@Nullable SpecialDay> selected;
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final Consumer<LocalDate> add;
    private @Nullable YearPicture drawn;

    /** @param add makes a special day of a day that was pointed at */
    YearView(
            Picture picture, Look look, Desk desk, ObservableValue<CalendarDays> days,
            ReadOnlyObjectProperty<@Nullable SpecialDay> selected, Consumer<LocalDate> add) {
        this.picture = picture;
        this.desk = desk;
        this.days = days;
        this.selected = selected;
        this.add = add;
        picture.show(look, this::draw);
        picture.setFocusTraversable(true);
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        days.subscribe(_ -> picture.redraw());
        selected.subscribe(_ -> picture.redraw());
        year.subscribe(_ -> picture.redraw());
        day.subscribe(_ -> picture.redraw());
        desk.speech().texts().subscribe(_ -> picture.redraw());
    }

    IntegerProperty year() {
        return year;
    }

    /** What is pointed at. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    private void draw(Pen pen, double width, double height, double em) {
        var year = new YearPicture(days.getValue(), this.year.get(), new Setting(desk.speech().now(), TYPE * em), width, height, desk.today());
        year.draw(pen);
        var special = selected.get();
        if (special != null) {
            year.frame(pen, special.first(), special.last(), Ink.TEXT);
        }
        var pointed = day.get();
        if (pointed != null && pointed.getYear() == this.year.get()) {
            year.frame(pen, pointed, pointed, Ink.ACCENT);
        }
        drawn = year;
    }

    private void clicked(MouseEvent click) {
        picture.requestFocus();
        Optional.ofNullable(drawn).flatMap(it -> it.dayAt(click.getX(), click.getY())).ifPresent(found -> {
            day.set(found);
            if (click.getClickCount() == 2) {
                add(found);
            }
        });
    }

    private void pressed(KeyEvent key) {
        var from = day.get() == null ? LocalDate.of(year.get(), 1, 1) : day.get();
        switch (key.getCode()) {
            case LEFT -> point(day.get() == null ? from : from.minusDays(1));
            case RIGHT -> point(day.get() == null ? from : from.plusDays(1));
            case UP -> point(from.minusMonths(1));
            case DOWN -> point(from.plusMonths(1));
            case ENTER, INSERT -> add(from);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void point(LocalDate wanted) {
        day.set(wanted);
        year.set(wanted.getYear());
    }

    private void add(LocalDate wanted) {
        if (days.getValue().special(wanted).isEmpty()) {
            add.accept(wanted);
        }
    }

    /** What the calendar says of a day, in words. */
    static String said(CalendarDays days, LocalDate day, Texts texts) {
        var hours = Shifts.of(days.shifts(day), texts);
        return days.special(day)
                .map(it -> texts.say("calendars.day-special", texts.formats().weekday(day), it.name(), hours))
                .orElseGet(() -> texts.say("calendars.day-usual", texts.formats().weekday(day), hours));
    }

}
