package dev.sextant.ui.calendars;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Role;
import dev.sextant.plan.Words;
import dev.sextant.ui.calendars.People.InRole;
import dev.sextant.ui.calendars.People.Roleless;
import dev.sextant.ui.calendars.People.Row;
import dev.sextant.ui.calendars.People.Somebody;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Upkeep;
import dev.sextant.ui.kit.Views;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows roles and the people in them, how much there is of each and when they work, and changes it. */
final class PeopleController {

    private final Desk desk;
    private final Upkeep upkeep;
    private final Derived<People> people;
    private final VBox inspector = new VBox();
    private final Parent view;
    private final TreeTable<Row> rows;

    @FXML private TreeTableView<Branch.Row<Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> name;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> side;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> capacity;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> calendar;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> contact;
    @FXML private Button remove;
    @FXML private Button purge;
    @FXML private VBox purgePlace;

    PeopleController(Desk desk, Look look, Upkeep upkeep) {
        this.desk = desk;
        this.upkeep = upkeep;
        this.people = desk.derive(People::of);
        this.view = Views.load(this, desk.speech());
        new PeopleColumns(desk, look).fill(name, side, capacity, calendar, contact);
        this.rows = new TreeTable<>(table, look, row -> row instanceof Somebody ? "" : "group");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        inspector.getStyleClass().add("inspector-content");
        people.subscribe(now -> rows.show(now.branches()));
        rows.fill(name, look, 12);
        rows.selected().subscribe(_ -> select());
        desk.speech().texts().addListener((_, _, _) -> {
            table.refresh();
            select();
        });
    }

    Parent view() {
        return view;
    }

    /** What the capacity of the selected row means. */
    Parent inspector() {
        return inspector;
    }

    void show(Part part) {
        rows.select(part.id());
    }

    private @Nullable Role role() {
        return rows.selected().get() instanceof InRole it ? it.role() : null;
    }

    private @Nullable Person person() {
        return rows.selected().get() instanceof Somebody it ? it.person() : null;
    }

    private void pressed(KeyEvent key) {
        if (table.getEditingCell() == null && key.getCode() == KeyCode.DELETE) {
            remove();
        } else if (table.getEditingCell() == null && key.getCode() == KeyCode.INSERT) {
            addPerson();
        }
    }

    private void select() {
        var row = rows.selected().get();
        remove.setDisable(row == null || row instanceof Roleless);
        purge.setVisible(row instanceof Somebody);
        purge.setManaged(row instanceof Somebody);
        purgePlace.getChildren().clear();
        var speech = desk.speech();
        inspector.getChildren().setAll(
                Chips.wrapped(row == null ? speech.say("calendars.people") : PeopleColumns.name(row, speech.now()), "part-title"),
                Chips.wrapped(row == null ? speech.say("calendars.people.about") : capacity(row), "explanation"),
                Chips.wrapped(speech.say("calendars.people.keys"), "muted"));
    }

    private String capacity(Row row) {
        var speech = desk.speech();
        return switch (row) {
            case InRole it when it.capacity() == 0 -> speech.say("calendars.capacity.none");
            case InRole it when it.people() == 0 -> speech.say("calendars.capacity.role", it.capacity(), it.capacity() / 100.0);
            case InRole it -> speech.say("calendars.capacity.people", it.people(), it.capacity(), it.capacity() / 100.0);
            case Somebody it when it.person().capacity() == 0 -> speech.say("calendars.capacity.away");
            case Somebody it -> speech.say("calendars.capacity.person", it.person().capacity(), it.person().capacity() / 100.0);
            case Roleless it -> speech.say("calendars.capacity.roleless", it.people());
        };
    }

    @FXML
    private void addRole() {
        var beside = role();
        var roles = desk.now().ranked(Role.class);
        var index = beside == null ? roles.size() : roles.indexOf(beside) + 1;
        var id = desk.fresh(Role.class);
        var at = beside == null ? Role.Side.CLIENT : beside.side();
        if (desk.commit("entry.settings.role-added", Placement.insert(roles, index, rank -> new Role(id, rank, words("calendars.new-role"), at, "")))) {
            begin(id);
        }
    }

    /** What is worked out in the background comes too late for a row that was just added. */
    private void begin(Object id) {
        rows.show(People.of(desk.now()).branches());
        rows.edit(id, name);
    }

    /** Into the selected role, or that of the selected person. */
    @FXML
    private void addPerson() {
        var id = desk.fresh(Person.class);
        var into = Optional.ofNullable(role()).map(Role::id).or(() -> Optional.ofNullable(person()).map(Person::role)).orElse(null);
        if (desk.commit("entry.settings.person-added", Edit.add(new Person(id, words("calendars.new-person"), into, "")))) {
            begin(id);
        }
    }

    @FXML
    private void remove() {
        var part = role() != null ? role() : person();
        if (part != null) {
            desk.commit(part instanceof Role ? "entry.settings.role-removed" : "entry.settings.person-removed", Removal.of(desk.now(), part));
        }
    }

    @FXML
    private void purge() {
        var who = person();
        if (who != null) {
            PurgeBox.ask(desk, who, upkeep.isLocked(), box -> purgePlace.getChildren().setAll(box), () -> purgePlace.getChildren().clear(),
                    phrase -> upkeep.purge(who.id().value(), phrase));
        }
    }

    private Words words(String key) {
        return Words.of(desk.speech().language(), desk.speech().say(key));
    }
}
