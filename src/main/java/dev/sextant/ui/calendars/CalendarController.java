package dev.sextant.ui.calendars;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.method.Catalogue;
import dev.sextant.method.KnownHolidays;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.ui.calendars.WorkCalendars.Entry;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Sentence;
import dev.sextant.ui.kit.Views;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/** Shows a calendar as a year at a glance and as the list of its special days. */
final class CalendarController {

    private final Desk desk;
    private final Catalogue catalogue;
    private final ReadOnlyObjectProperty<Entry> current;
    private final ObservableValue<CalendarDays> calendar;
    private final Parent view;
    private final SpecialDays days;
    private final YearView yearView;

    @FXML private Sentence name;
    @FXML private Label about;
    @FXML private Label year;
    @FXML private Picture picture;
    @FXML private Label pointed;
    @FXML private TreeTableView<Branch.Row<SpecialDay>> table;
    @FXML private TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> first;
    @FXML private TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> last;
    @FXML private TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> dayName;
    @FXML private TreeTableColumn<Branch.Row<SpecialDay>, SpecialDay> hours;
    @FXML private Label noDays;

    CalendarController(Desk desk, Look look, CalendarActions actions, Catalogue catalogue, ReadOnlyObjectProperty<Entry> current) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.current = current;
        this.calendar = current.map(Entry::days);
        this.view = Views.load(this, desk.speech());
        this.days = new SpecialDays(desk, look, actions, table, new SpecialDays.Columns(first, last, dayName, hours), current.get().days());
        this.yearView = new YearView(picture, look, desk, calendar, days.selected(), this::addDay);
        follow();
    }

    Parent view() {
        return view;
    }

    private void follow() {
        Draft.bind(name, new Field<>(desk, current.map(Entry::calendar), "entry.edited", WorkCalendar::name, WorkCalendar::withName), Form.WORDS);
        var today = desk.today();
        var start = desk.now().charter().start();
        yearView.year().set((today.isBefore(start) ? start : today).getYear());
        current.subscribe(_ -> show());
        yearView.year().subscribe(_ -> show());
        yearView.day().subscribe(day -> {
            if (day != null) {
                calendar.getValue().special(day).ifPresent(days::select);
            }
            show();
        });
        days.selected().subscribe(it -> {
            if (it != null && (it.first().getYear() > yearView.year().get() || it.last().getYear() < yearView.year().get())) {
                yearView.year().set(it.first().getYear());
            }
        });
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var speech = desk.speech();
        var entry = current.get();
        days.show(entry.days());
        table.setEditable(!entry.isStandard());
        name.setEditable(!entry.isStandard());
        year.setText(Integer.toString(yearView.year().get()));
        about.setText(known(entry)
                .map(it -> speech.say("calendars.source", it.source(), CalendarActions.years(it)))
                .orElseGet(() -> speech.say(entry.isStandard() ? "calendars.standard.about" : "calendars.own.about")));
        noDays.setText(speech.say(entry.isStandard() ? "calendars.standard.no-days" : "calendars.no-days"));
        var day = yearView.day().get();
        pointed.setText(day == null ? speech.say("calendars.point") : YearView.said(entry.days(), day, speech.now()));
        picture.setAccessibleText(speech.say("calendars.picture", entry.calendar().name(), Integer.toString(yearView.year().get())) + " " + pointed.getText());
    }

    private Optional<KnownHolidays> known(Entry entry) {
        return catalogue.holidays().stream().filter(it -> it.code().equals(entry.calendar().origin())).findFirst();
    }

    private void addDay(LocalDate day) {
        if (!current.get().isStandard()) {
            days.add(day);
        }
    }

    void addDay() {
        var pointedAt = yearView.day().get();
        if (pointedAt != null && days.selected().get() == null && calendar.getValue().special(pointedAt).isEmpty()) {
            days.add(pointedAt);
        } else {
            days.add();
        }
    }

    void select(SpecialDay day) {
        days.select(day);
        yearView.year().set(day.first().getYear());
    }

    @FXML
    private void before() {
        yearView.year().set(yearView.year().get() - 1);
    }

    @FXML
    private void after() {
        yearView.year().set(yearView.year().get() + 1);
    }
}
