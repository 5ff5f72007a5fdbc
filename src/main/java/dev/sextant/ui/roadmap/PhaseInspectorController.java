package dev.sextant.ui.roadmap;

import dev.sextant.plan.Deliverable;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Note;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.Comparator;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one phase and changes it. */
final class PhaseInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Phase> phase;
    private final Derived<Roadmap> roadmap;
    private final Consumer<Phase> keeping;
    private final Parent view;

    @FXML private Label number;
    @FXML private TextArea name;
    @FXML private TextArea goal;
    @FXML private Label dates;
    @FXML private VBox troubles;
    @FXML private VBox gates;
    @FXML private VBox deliverables;
    @FXML private TextField newDeliverable;
    @FXML private VBox notes;
    @FXML private TextField newNote;

    PhaseInspectorController(
            Desk desk, ReadOnlyObjectProperty<@Nullable Phase> phase, Derived<Roadmap> roadmap, Consumer<Phase> keeping) {
        this.desk = desk;
        this.phase = phase;
        this.roadmap = roadmap;
        this.keeping = keeping;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, new Field<>(desk, phase, "entry.edited", Phase::name, Phase::withName), Form.WORDS);
        Draft.bind(goal, new Field<>(desk, phase, "entry.edited", Phase::goal, Phase::withGoal), Form.WORDS);
        phase.subscribe(this::show);
        roadmap.subscribe(this::show);
        desk.plan().subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var it = phase.get();
        if (it == null) {
            return;
        }
        var plan = desk.now();
        number.setText(roadmap.get().line(it.id()).map(Roadmap.Line::number).orElse(""));
        dates.setText(roadmap.get().span(it.id())
                .map(span -> desk.speech().say("roadmap.phase-dates", span.start(), span.finish(), span.workingDays()))
                .orElse(desk.speech().say("roadmap.phase-empty")));
        troubles.getChildren().setAll(new Troubles(Telling.of(desk.speech().now(), roadmap.get())).of(it).stream()
                .map(passage -> PassageView.trouble(passage, id -> desk.pointed().set(id))).toList());
        gates.getChildren().setAll(plan.all(Gate.class).stream().filter(gate -> gate.phase().equals(it.id())).map(this::gate).toList());
        deliverables.getChildren().setAll(
                plan.ranked(Deliverable.class, each -> each.phase().equals(it.id())).stream().map(this::deliverable).toList());
        notes.getChildren().setAll(plan.all(Note.class).stream().filter(note -> it.id().equals(note.phase()))
                .sorted(Comparator.comparing(Note::on)).map(this::note).toList());
    }

    private Node gate(Gate gate) {
        var tone = switch (gate.decision()) {
            case GO -> "good";
            case GO_WITH_CONDITIONS -> "warning";
            case NO_GO -> "danger";
            case OPEN -> "";
        };
        var name = new Label(desk.speech().say(gate.name()));
        name.setWrapText(true);
        return Chips.row(name, Chips.tag(desk.speech().say(gate.decision()), tone));
    }

    private Node deliverable(Deliverable deliverable) {
        var box = new CheckBox(desk.speech().say(deliverable.name()));
        box.setSelected(deliverable.delivered());
        box.setWrapText(true);
        box.setOnAction(_ -> desk.commit("entry.edited", Edit.change(deliverable, deliverable.withDelivered(box.isSelected()))));
        var remove = Chips.remover(desk.speech().saying("roadmap.remove-deliverable"),
                () -> desk.commit("entry.roadmap.removed", Removal.of(desk.now(), deliverable)));
        return Chips.row(box, remove);
    }

    private Node note(Note note) {
        var text = new Label(desk.speech().formats().shortDate(note.on()) + "  " + desk.speech().say(note.text()));
        text.setWrapText(true);
        var remove = Chips.remover(desk.speech().saying("roadmap.remove-note"),
                () -> desk.commit("entry.roadmap.removed", Edit.remove(note)));
        return Chips.row(text, remove);
    }

    @FXML
    private void keep() {
        var it = phase.get();
        if (it != null && desk.drafts().commit()) {
            keeping.accept(desk.now().get(it.id()));
        }
    }

    @FXML
    private void addDeliverable() {
        var it = phase.get();
        if (it != null && !newDeliverable.getText().isBlank()) {
            var siblings = desk.now().ranked(Deliverable.class, each -> each.phase().equals(it.id()));
            var words = Words.of(desk.speech().language(), newDeliverable.getText());
            newDeliverable.clear();
            desk.commit("entry.roadmap.deliverable-added", Edit.add(new Deliverable(
                    desk.fresh(Deliverable.class), it.id(), null, Placement.last(siblings), words, false, "")));
        }
    }

    @FXML
    private void addNote() {
        var it = phase.get();
        if (it != null && !newNote.getText().isBlank()) {
            var words = Words.of(desk.speech().language(), newNote.getText());
            newNote.clear();
            desk.commit("entry.roadmap.note-added",
                    Edit.add(new Note(desk.fresh(Note.class), it.id(), null, desk.today(), words, false)));
        }
    }
}
