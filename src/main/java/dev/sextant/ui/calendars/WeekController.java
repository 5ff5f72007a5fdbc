package dev.sextant.ui.calendars;

import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Workday;
import dev.sextant.text.Reading;
import dev.sextant.text.Shifts;
import dev.sextant.text.Texts;
import dev.sextant.ui.calendars.WorkCalendars.Entry;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Shows and changes the week of a calendar, and says what it knows and who works by it. */
final class WeekController {

    private static final int MOST_USERS = 24;

    private static final Form<Workday> HOURS = new Form<>() {
        @Override
        public String write(Workday value, Texts texts) {
            return Shifts.of(value.shifts(), texts);
        }

        @Override
        public Workday read(String typed, Workday before, Texts texts) {
            return new Workday(Shifts.read(typed));
        }
    };

    private static final Form<Double> NUMBER = new Form<>() {
        @Override
        public String write(Double value, Texts texts) {
            return texts.formats().number(value);
        }

        @Override
        public Double read(String typed, Double before, Texts texts) {
            return Reading.number(typed).doubleValue();
        }
    };

    private final Desk desk;
    private final Derived<WorkCalendars> calendars;
    private final ReadOnlyObjectProperty<Entry> current;
    private final ObservableValue<WorkCalendar> calendar;
    private final CalendarActions actions;
    private final List<TextField> fields = new ArrayList<>();
    private final Parent view;

    @FXML private Label about;
    @FXML private GridPane grid;
    @FXML private TextField hoursPerDay;
    @FXML private VBox years;
    @FXML private FlowPane users;
    @FXML private Button remove;

    WeekController(Desk desk, Derived<WorkCalendars> calendars, ReadOnlyObjectProperty<Entry> current, CalendarActions actions) {
        this.desk = desk;
        this.calendars = calendars;
        this.current = current;
        this.calendar = current.map(Entry::calendar);
        this.actions = actions;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        for (var day : DayOfWeek.values()) {
            addDay(day);
        }
        Draft.bind(hoursPerDay, new Field<>(desk, calendar, "entry.edited", WorkCalendar::hoursPerDay, WorkCalendar::withHoursPerDay), NUMBER);
        fields.add(hoursPerDay);
        current.subscribe(_ -> show());
        calendars.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void addDay(DayOfWeek day) {
        var at = day.ordinal();
        var caption = new Label();
        caption.textProperty().bind(desk.speech().texts().map(texts -> day.getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale())));
        caption.getStyleClass().add("caption");
        var field = new TextField();
        field.setId("day" + day.getValue());
        field.accessibleTextProperty().bind(caption.textProperty());
        caption.setLabelFor(field);
        Draft.bind(field, new Field<>(desk, calendar, "entry.edited", it -> it.week().get(at), (it, hours) -> {
            var week = new ArrayList<>(it.week());
            week.set(at, hours);
            return it.withWeek(week);
        }), HOURS);
        fields.add(field);
        grid.addRow(at, caption, field);
    }

    private void show() {
        var speech = desk.speech();
        var entry = current.get();
        fields.forEach(it -> it.setEditable(!entry.isStandard()));
        about.setText(speech.say(entry.isStandard() ? "calendars.week.standard" : "calendars.week.about"));
        remove.setDisable(entry.isStandard() || desk.isReadOnly());
        users.getChildren().setAll(users(entry));
        years.getChildren().setAll(years(entry));
    }

    private List<Node> users(Entry entry) {
        var speech = desk.speech();
        var chips = new ArrayList<Node>();
        if (entry.isOfPlan()) {
            chips.add(Chips.tag(speech.say("calendars.whole-plan"), "accent"));
        }
        entry.users().stream().limit(MOST_USERS).forEach(it -> chips.add(Chips.tag(speech.say(it), "")));
        if (entry.users().size() > MOST_USERS) {
            chips.add(Chips.tag(speech.say("calendars.more-users", entry.users().size() - MOST_USERS), ""));
        }
        if (chips.isEmpty()) {
            chips.add(Chips.wrapped(speech.say("calendars.no-users"), "muted"));
        }
        return chips;
    }

    /** The years of the plan, and those that the calendar knows beside them. */
    private List<Node> years(Entry entry) {
        var now = calendars.get();
        var special = entry.days().special();
        var first = special.isEmpty() ? now.from().getYear() : Math.min(now.from().getYear(), special.getFirst().first().getYear());
        var last = special.isEmpty() ? now.to().getYear() : Math.max(now.to().getYear(), special.getLast().first().getYear());
        return IntStream.rangeClosed(first, last)
                .filter(year -> now.from().getYear() <= year && year <= now.to().getYear() || special.stream().anyMatch(it -> it.first().getYear() == year))
                .mapToObj(year -> year(entry, year)).toList();
    }

    private Node year(Entry entry, int year) {
        var free = entry.days().special().stream().filter(it -> it.first().getYear() == year && !it.isWorked()).count();
        var worked = entry.days().special().stream().filter(it -> it.first().getYear() == year && it.isWorked()).count();
        var text = desk.speech().say("calendars.year-knows", free, worked);
        var isLacking = calendars.get().unknown(entry).contains(year) && entry.isUsed();
        return Chips.row(new Label(Integer.toString(year)), Chips.tag(text, free > 0 ? "" : isLacking ? "warning" : ""));
    }

    @FXML
    private void copy() {
        actions.addLike(current.get().days(), "calendars.copy-name");
    }

    @FXML
    private void remove() {
        actions.remove(calendar.getValue());
    }
}
