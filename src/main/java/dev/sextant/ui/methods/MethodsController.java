package dev.sextant.ui.methods;

import dev.sextant.method.Catalogue;
import dev.sextant.method.Grafting;
import dev.sextant.method.Templates;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what an engagement can be made of, puts it into the plan, and keeps phases of the plan for the next one. */
public final class MethodsController implements Screen {

    private final Desk desk;
    private final Look look;
    private final Bookshelf shelf;
    private final Derived<Presence> presence;
    private final ReadOnlyObjectWrapper<@Nullable Blueprint> blueprint = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Walk> walk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Entry.@Nullable Unreadable> unreadable = new ReadOnlyObjectWrapper<>();
    private final Parent view;
    private String chosen = "";
    private @Nullable ShelfList list;

    @FXML private PageHeader header;
    @FXML private Button keep;
    @FXML private VBox shelfPlace;
    @FXML private StackPane detail;
    @FXML private StackPane inspector;
    @FXML private StackPane veil;

    public MethodsController(Desk desk, Look look, Catalogue catalogue, Templates templates) {
        this.desk = desk;
        this.look = look;
        this.shelf = new Bookshelf(desk, catalogue, templates);
        this.presence = desk.derive(Presence::of);
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        list = new ShelfList(shelfPlace, desk.speech(), this::choose);
        var blueprints = new BlueprintController(desk, look, blueprint.getReadOnlyProperty(), presence, this::add, this::askToThrowAway);
        var sections = new SectionInspectorController(desk, blueprints.line(), this::add);
        var walks = new CrossWalkController(desk, walk.getReadOnlyProperty());
        var cells = new CellInspectorController(desk, walk.getReadOnlyProperty(), walks.spot());
        var broken = new UnreadableController(desk, unreadable.getReadOnlyProperty(), it -> askToThrowAway(it.id(), it.id()));
        blueprint.subscribe(it -> show(it, blueprints.view(), sections.view()));
        walk.subscribe(it -> show(it, walks.view(), cells.view()));
        unreadable.subscribe(it -> show(it, broken.view(), nothing()));
        veil.setVisible(false);
        shelf.entries().addListener((_, _, _) -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
        desk.plan().subscribe(plan -> keep.setDisable(plan.phases().isEmpty()));
        shelf.read();
        show();
    }

    private void show(@Nullable Entry entry, Node page, Node beside) {
        if (entry != null) {
            detail.getChildren().setAll(page);
            inspector.getChildren().setAll(beside);
        }
    }

    private Label nothing() {
        var label = new Label();
        label.textProperty().bind(desk.speech().saying("methods.nothing"));
        label.getStyleClass().add("empty");
        label.setWrapText(true);
        return label;
    }

    private void show() {
        var entries = shelf.entries().get();
        if (list == null || entries.isEmpty()) {
            return;
        }
        var own = entries.stream().filter(it -> it.key().startsWith("template/")).count();
        var methods = entries.stream().filter(it -> it.key().startsWith("method/")).count();
        header.setSummary(desk.speech().say("methods.summary", methods, own));
        if (entries.stream().noneMatch(it -> it.key().equals(chosen))) {
            chosen = entries.getFirst().key();
        }
        list.show(entries, chosen);
        choose(chosen);
    }

    private void choose(String key) {
        chosen = key;
        var entry = shelf.entries().get().stream().filter(it -> it.key().equals(key)).findFirst().orElse(null);
        blueprint.set(entry instanceof Blueprint it ? it : null);
        walk.set(entry instanceof Walk it ? it : null);
        unreadable.set(entry instanceof Entry.Unreadable it ? it : null);
    }

    /** Puts phases behind those of the plan, as one entry. */
    private void add(Plan parts) {
        desk.drafts().commit();
        if (desk.commit("entry.template.added", Grafting.edits(desk.now(), parts.parts().toList(), desk.ids()))) {
            desk.notices().say("methods.added", parts.phases().size());
        }
    }

    @FXML
    private void keep() {
        keep(Optional.empty());
    }

    /**
     * Asks for the name of a new template.
     *
     * @param phase alone; nothing for all phases of the plan
     */
    public void keep(Optional<Phase> phase) {
        desk.drafts().commit();
        var asking = new KeepController(desk, phase, (phases, name) -> {
            closeVeil();
            shelf.keep(phases, name, key -> kept(key, phases, name));
        }, this::closeVeil);
        open(asking.view());
        asking.focus();
    }

    private void kept(String key, List<Phase> phases, Words name) {
        chosen = key;
        show();
        desk.notices().say("methods.kept", name, phases.size());
    }

    private void askToThrowAway(Blueprint template) {
        askToThrowAway(template.id(), desk.speech().say(template.name()));
    }

    private void askToThrowAway(String id, String name) {
        var asking = new ThrowAwayController(desk.speech(), name, () -> {
            closeVeil();
            shelf.throwAway(id, () -> desk.notices().say("methods.thrown-away", name));
        }, this::closeVeil);
        open(asking.view());
        asking.focus();
    }

    private void open(Parent question) {
        veil.getChildren().setAll(question);
        veil.setVisible(true);
    }

    private void closeVeil() {
        veil.setVisible(false);
        veil.getChildren().clear();
        keep.requestFocus();
    }
}
