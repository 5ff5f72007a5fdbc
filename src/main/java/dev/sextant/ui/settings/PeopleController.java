package dev.sextant.ui.settings;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Role;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.settings.People.InRole;
import dev.sextant.ui.settings.People.Roleless;
import dev.sextant.ui.settings.People.Row;
import dev.sextant.ui.settings.People.Somebody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.VBox;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Shows roles and the people in them, and changes both. */
final class PeopleController {

    private static final double HEIGHT_EMS = 24;

    private final Desk desk;
    private final Look look;
    private final Upkeep upkeep;
    private final Derived<People> people;
    private final ReadOnlyObjectWrapper<@Nullable Role> role = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final Parent view;
    private @Nullable TreeTable<Row> rows;

    @FXML private TreeTableView<Branch.Row<Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> name;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> side;
    @FXML private TreeTableColumn<Branch.Row<Row>, Row> contact;
    @FXML private Label sideCaption;
    @FXML private ComboBox<Role.Side> sideChoice;
    @FXML private Label roleCaption;
    @FXML private ComboBox<Optional<Role>> roleChoice;
    @FXML private Button remove;
    @FXML private Button purge;
    @FXML private VBox purgePlace;

    PeopleController(Desk desk, Look look, Upkeep upkeep) {
        this.desk = desk;
        this.upkeep = upkeep;
        this.look = look;
        this.people = desk.derive(People::of);
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    boolean show(Part part) {
        if (rows != null) {
            rows.select(part.id());
        }
        return true;
    }

    @FXML
    private void initialize() {
        Column.of(desk, look, name, 22).shows(PeopleController::name).styled(row -> row instanceof Somebody ? "" : "group-cell")
                .edits(row -> row instanceof Roleless ? null : name(row, desk.speech().now()), this::rename);
        Column.of(desk, look, side, 10).styled(_ -> "muted-cell")
                .shows((row, texts) -> row instanceof InRole it ? texts.say(it.role().side()) : "");
        Column.of(desk, look, contact, 18).shows(PeopleController::contact)
                .edits(row -> row instanceof Somebody it ? it.person().contact() : null, this::reach);
        var shown = new TreeTable<>(table, look, row -> row instanceof Somebody ? "" : "group");
        rows = shown;
        look.em(HEIGHT_EMS).subscribe(height -> table.setPrefHeight(height));
        people.subscribe(now -> shown.show(now.branches()));
        desk.speech().texts().addListener((_, _, _) -> table.refresh());
        shown.selected().subscribe(this::select);
        Choices.bind(sideChoice, new Field<>(desk, role.getReadOnlyProperty(), "entry.edited", Role::side, Role::withSide),
                new SimpleObjectProperty<>(List.of(Role.Side.values())), it -> it == null ? "" : desk.speech().say(it));
        Choices.bind(roleChoice, new Field<>(desk, person.getReadOnlyProperty(), "entry.edited",
                it -> desk.now().find(it.role()), (it, chosen) -> it.withRole(chosen.map(Role::id).orElse(null))),
                desk.plan().map(plan -> Stream.concat(Stream.of(Optional.<Role>empty()), plan.ranked(Role.class).stream().map(Optional::of)).toList()),
                it -> it == null ? "" : it.map(known -> desk.speech().say(known.name())).orElse(desk.speech().say("settings.no-role")));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                remove();
            } else if (key.getCode() == KeyCode.INSERT) {
                addPerson();
            }
        });
    }

    private static String name(Row row, Texts texts) {
        return switch (row) {
            case InRole it -> texts.say(it.role().name());
            case Somebody it -> texts.say(it.person().name());
            case Roleless _ -> texts.say("settings.no-role");
        };
    }

    private static String contact(Row row, Texts texts) {
        return switch (row) {
            case InRole it -> it.people() == 0 ? texts.say("settings.nobody") : "";
            case Somebody it -> it.person().contact();
            case Roleless _ -> "";
        };
    }

    private void select(@Nullable Row row) {
        person.set(row instanceof Somebody it ? it.person() : null);
        role.set(row instanceof InRole it ? it.role() : null);
        show(row instanceof InRole, sideCaption, sideChoice);
        show(row instanceof Somebody, roleCaption, roleChoice);
        remove.setDisable(row == null || row instanceof Roleless);
        purge.setVisible(row instanceof Somebody);
        purge.setManaged(row instanceof Somebody);
        purgePlace.getChildren().clear();
    }

    private static void show(boolean wanted, Label caption, ComboBox<?> box) {
        Stream.of(caption, box).forEach(it -> {
            it.setVisible(wanted);
            it.setManaged(wanted);
        });
    }

    private void rename(Row row, String typed) {
        var language = desk.speech().language();
        switch (row) {
            case InRole it -> desk.commitOrRefuse("entry.edited", Edit.change(it.role(), it.role().withName(it.role().name().with(language, typed))));
            case Somebody it -> desk.commitOrRefuse("entry.edited", Edit.change(it.person(), it.person().withName(it.person().name().with(language, typed))));
            case Roleless _ -> { }
        }
    }

    private void reach(Row row, String typed) {
        if (row instanceof Somebody it) {
            desk.commitOrRefuse("entry.edited", Edit.change(it.person(), it.person().withContact(typed)));
        }
    }

    @FXML
    private void addRole() {
        var beside = role.get();
        var roles = desk.now().ranked(Role.class);
        var index = beside == null ? roles.size() : roles.indexOf(beside) + 1;
        var id = desk.fresh(Role.class);
        var at = beside == null ? Role.Side.CLIENT : beside.side();
        if (desk.commit("entry.settings.role-added", Placement.insert(roles, index, rank -> new Role(id, rank, words("settings.new-role"), at, "")))) {
            beginNaming(id);
        }
    }

    /** Into the selected role, or that of the selected person. */
    @FXML
    private void addPerson() {
        var id = desk.fresh(Person.class);
        var beside = person.get();
        var into = role.get() != null ? role.get().id() : beside != null ? beside.role() : null;
        if (desk.commit("entry.settings.person-added", Edit.add(new Person(id, words("settings.new-person"), into, "")))) {
            beginNaming(id);
        }
    }

    private void beginNaming(Object id) {
        if (rows != null) {
            rows.edit(id, name);
        }
    }

    @FXML
    private void remove() {
        var parts = new ArrayList<Part>();
        Optional.ofNullable(role.get()).ifPresent(parts::add);
        Optional.ofNullable(person.get()).ifPresent(parts::add);
        if (!parts.isEmpty()) {
            desk.commit(role.get() != null ? "entry.settings.role-removed" : "entry.settings.person-removed",
                    Removal.of(desk.now(), parts.toArray(Part[]::new)));
        }
    }

    @FXML
    private void purge() {
        var who = person.get();
        if (who != null) {
            PurgeBox.ask(desk, who, upkeep.isLocked(), box -> purgePlace.getChildren().setAll(box), () -> purgePlace.getChildren().clear(),
                    phrase -> upkeep.purge(who.id().value(), phrase));
        }
    }

    private Words words(String key) {
        return Words.of(desk.speech().language(), desk.speech().say(key));
    }
}
