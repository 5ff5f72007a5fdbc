package dev.sextant.ui.checklist;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Id;
import dev.sextant.plan.Role;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Changes one item, in the place of its row. */
final class ItemEditorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable CheckItem> item;
    private final ChecklistActions actions;
    private final Runnable close;
    private final Parent view;

    @FXML private TextArea text;
    @FXML private ComboBox<Optional<Id<Role>>> owner;
    @FXML private DatePicker due;
    @FXML private TextField note;

    ItemEditorController(
            Desk desk, ReadOnlyObjectProperty<@Nullable CheckItem> item, ChecklistActions actions, Runnable close) {
        this.desk = desk;
        this.item = item;
        this.actions = actions;
        this.close = close;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    void focus() {
        text.requestFocus();
        text.end();
    }

    @FXML
    private void initialize() {
        Draft.bind(text, new Field<>(desk, item, "entry.edited", CheckItem::text, CheckItem::withText), Form.WORDS);
        Draft.bind(note, new Field<>(desk, item, "entry.edited", CheckItem::note, CheckItem::withNote), Form.WORDS);
        Choices.bind(due, new Field<>(
                desk, item, "entry.edited", it -> Optional.ofNullable(it.due()), (it, day) -> it.withDue(day.orElse(null))));
        Choices.bind(
                owner,
                new Field<>(desk, item, "entry.edited", it -> Optional.ofNullable(it.owner()), (it, role) -> it.withOwner(role.orElse(null))),
                desk.plan().map(plan -> roles(plan.ranked(Role.class))),
                this::name);
        leaves(text);
        leaves(note);
    }

    private static List<Optional<Id<Role>>> roles(List<Role> roles) {
        return Stream.concat(Stream.of(Optional.<Id<Role>>empty()), roles.stream().map(role -> Optional.of(role.id()))).toList();
    }

    private String name(@Nullable Optional<Id<Role>> role) {
        return role == null ? "" : role.flatMap(desk.now()::find).map(it -> desk.speech().say(it.name()))
                .orElse(desk.speech().say("checklist.no-owner"));
    }

    /** An item is one line, so Enter ends it, and Escape leaves it. */
    private void leaves(TextInputControl control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                close();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && !key.isConsumed()) {
                close.run();
                key.consume();
            }
        });
    }

    private void with(Consumer<Id<CheckItem>> work) {
        var now = item.get();
        if (now != null) {
            work.accept(now.id());
        }
    }

    @FXML
    private void moveUp() {
        with(id -> actions.move(id, -1));
    }

    @FXML
    private void moveDown() {
        with(id -> actions.move(id, 1));
    }

    @FXML
    private void remove() {
        with(actions::remove);
    }

    @FXML
    private void close() {
        if (desk.drafts().commit()) {
            close.run();
        }
    }
}
