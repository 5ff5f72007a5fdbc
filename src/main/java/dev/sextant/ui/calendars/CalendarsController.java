package dev.sextant.ui.calendars;

import dev.sextant.method.Catalogue;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.ui.calendars.WorkCalendars.Entry;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Upkeep;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.kit.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows the calendars, one at a time, and who works by them. */
public final class CalendarsController implements Screen {

    private final Desk desk;
    private final Look look;
    private final Catalogue catalogue;
    private final CalendarActions actions;
    private final HolidaySource source;
    private final PeopleController people;
    private final Derived<WorkCalendars> calendars;
    private final ReadOnlyObjectWrapper<Entry> current;
    private final Parent view;
    private final TreeTable<Entry> rows;
    private final CalendarController calendar;

    @FXML private Workspace workspace;
    @FXML private PageHeader header;
    @FXML private MenuButton newCalendar;
    @FXML private MenuButton holidays;
    @FXML private Button addDay;
    @FXML private ToggleButton showCalendars;
    @FXML private ToggleButton showPeople;
    @FXML private ComboBox<Optional<WorkCalendar>> ofPlan;
    @FXML private VBox warningPlace;
    @FXML private Label warning;
    @FXML private BorderPane calendarsPane;
    @FXML private TreeTableView<Branch.Row<Entry>> list;
    @FXML private TreeTableColumn<Branch.Row<Entry>, Entry> nameColumn;
    @FXML private TreeTableColumn<Branch.Row<Entry>, Entry> useColumn;
    @FXML private StackPane calendarPlace;
    @FXML private StackPane peoplePane;
    @FXML private StackPane veil;
    @FXML private StackPane inspector;

    public CalendarsController(Desk desk, Look look, Works works, Catalogue catalogue, Upkeep upkeep) {
        this.desk = desk;
        this.look = look;
        this.catalogue = catalogue;
        this.actions = new CalendarActions(desk);
        this.calendars = desk.derive(WorkCalendars::of);
        this.current = new ReadOnlyObjectWrapper<>(calendars.get().ofPlan());
        this.source = new HolidaySource(desk, works, () -> calendars.get().years());
        this.people = new PeopleController(desk, look, upkeep);
        this.view = Views.load(this, desk.speech());
        this.rows = new TreeTable<>(list, look, _ -> "");
        this.calendar = new CalendarController(desk, look, actions, catalogue, current.getReadOnlyProperty());
        compose();
        follow();
    }

    @Override
    public Node view() {
        return view;
    }

    private void compose() {
        Column.of(desk, look, nameColumn, 11).shows((entry, texts) -> texts.say(entry.calendar().name()))
                .styled(entry -> entry.isOfPlan() ? "group-cell" : "");
        Column.of(desk, look, useColumn, 5).styled(_ -> "muted-cell")
                .shows((entry, texts) -> entry.isOfPlan() ? texts.say("calendars.of-plan") : entry.users().isEmpty() ? "" : Integer.toString(entry.users().size()));
        rows.fill(nameColumn, look, 8);
        calendarPlace.getChildren().setAll(calendar.view());
        peoplePane.getChildren().setAll(people.view());
        inspector.getChildren().setAll(new WeekController(desk, calendars, current.getReadOnlyProperty(), actions).view(), people.inspector());
        veil.setVisible(false);
    }

    private void follow() {
        Choices.bind(ofPlan, new Field<>(desk, desk.plan().map(Plan::charter), "entry.calendars.chosen",
                it -> desk.now().find(it.calendar()), (it, chosen) -> it.withCalendar(chosen.map(WorkCalendar::id).orElse(null))),
                desk.plan().map(plan -> Stream.concat(Stream.of(Optional.<WorkCalendar>empty()), plan.ranked(WorkCalendar.class).stream().map(Optional::of)).toList()),
                it -> it == null ? "" : desk.speech().say(it.orElse(WorkCalendar.STANDARD).name()));
        rows.selected().subscribe(chosen -> {
            if (chosen != null) {
                current.set(chosen);
            }
        });
        calendars.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> {
            show(calendars.get());
            list.refresh();
        });
        showCalendars.selectedProperty().subscribe(_ -> part());
        showPeople.selectedProperty().subscribe(_ -> part());
    }

    private void show(WorkCalendars now) {
        var speech = desk.speech();
        rows.show(now.branches());
        current.set(now.entry(current.get().calendar().id()));
        if (rows.selected().get() == null) {
            rows.select(current.get().calendar().id());
        }
        header.setSummary(speech.say(
                "calendars.summary", now.entries().size() - 1, now.ofPlan().calendar().name(), desk.now().all(Role.class).size(), desk.now().all(Person.class).size()));
        var lacking = now.lacking();
        lacking.ifPresent(it -> warning.setText(speech.say(
                "calendars.lacking", it.calendar().name(), years(now.unknown(it)), now.to())));
        shown(lacking.isPresent(), warningPlace);
        menus();
    }

    private String years(List<Integer> years) {
        return years.stream().map(it -> Integer.toString(it)).collect(Collectors.joining(desk.speech().say("calendars.between")));
    }

    private void menus() {
        newCalendar.getItems().setAll(catalogue.holidays().stream()
                .map(known -> item("calendars.known-list", () -> actions.add(known).ifPresent(this::choose), known.name(), CalendarActions.years(known))).toList());
        newCalendar.getItems().addAll(
                item("calendars.new-standard", () -> actions.addLike(calendars.get().entries().getFirst().days(), "calendars.new-name").ifPresent(this::choose)));
        holidays.getItems().setAll(
                item("calendars.from-file", () -> source.choose(view.getScene().getWindow(), this::preview)),
                item("calendars.from-clipboard", () -> source.paste(this::preview)), new SeparatorMenuItem());
        catalogue.holidays().forEach(known -> holidays.getItems().add(item(
                "calendars.known-list",
                () -> preview(new HolidaySource.Found(known.name().in(desk.speech().language()), days -> CalendarActions.preview(days, known))),
                known.name(), CalendarActions.years(known))));
    }

    private MenuItem item(String key, Runnable work, Object... values) {
        var item = new MenuItem(desk.speech().say(key, values));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            if (desk.drafts().commit()) {
                work.run();
            }
        });
        return item;
    }

    /** Shows what a list would change in the calendar that is looked at; the standard one is left alone for a new one. */
    void preview(HolidaySource.Found found) {
        var asking = new HolidayImportController(desk, look, current.get(), found, id -> {
            veil.setVisible(false);
            veil.getChildren().clear();
            id.ifPresent(this::choose);
            list.requestFocus();
        });
        veil.getChildren().setAll(asking.view());
        veil.setVisible(true);
        asking.focus();
    }

    /** What is worked out in the background comes too late for a calendar that was just added. */
    private void choose(Id<WorkCalendar> id) {
        show(WorkCalendars.of(desk.now()));
        rows.select(id);
    }

    /** One of the two parts of this place is always shown. */
    private void part() {
        if (!showCalendars.isSelected() && !showPeople.isSelected()) {
            showCalendars.setSelected(true);
        }
        var isPeople = showPeople.isSelected();
        shown(!isPeople, calendarsPane);
        shown(isPeople, peoplePane);
        Stream.of(newCalendar, holidays, addDay).forEach(it -> shown(!isPeople, it));
        shown(!isPeople, inspector.getChildren().getFirst());
        shown(isPeople, inspector.getChildren().getLast());
    }

    private static void shown(boolean isShown, Node node) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    @FXML
    private void addDay() {
        if (current.get().isStandard()) {
            actions.addLike(current.get().days(), "calendars.new-name").ifPresent(this::choose);
        }
        calendar.addDay();
    }

    @Override
    public boolean show(Part part) {
        switch (part) {
            case WorkCalendar it -> choose(it.id());
            case SpecialDay it -> {
                choose(it.calendar());
                calendar.select(it);
            }
            case Role _, Person _ -> people.show(part);
            default -> {
                return false;
            }
        }
        (part instanceof Role || part instanceof Person ? showPeople : showCalendars).setSelected(true);
        return true;
    }
}
