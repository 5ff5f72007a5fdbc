package dev.sextant.ui.baselines;

import dev.sextant.plan.Baseline;
import dev.sextant.plan.Id;
import dev.sextant.ui.kit.BaselineActions;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Sentence;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lists the baselines, and lets one of them be named, noted, shown and removed. */
final class BaselineInspectorController {

    private final Desk desk;
    private final Comparand comparand;
    private final Takings takings;
    private final BaselineActions actions;
    private final Consumer<Id<Baseline>> compare;
    private final ReadOnlyObjectWrapper<@Nullable Baseline> selected = new ReadOnlyObjectWrapper<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Parent view;

    @FXML private Label none;
    @FXML private VBox list;
    @FXML private VBox fields;
    @FXML private Sentence name;
    @FXML private Label about;
    @FXML private Label unknown;
    @FXML private Button compareWithNow;
    @FXML private ToggleButton behind;
    @FXML private TextArea note;
    @FXML private Button remove;

    /** @param compare is asked to compare a baseline with the plan as it is */
    BaselineInspectorController(Desk desk, Comparand comparand, BaselineActions actions, Consumer<Id<Baseline>> compare) {
        this.desk = desk;
        this.comparand = comparand;
        this.takings = new Takings(desk);
        this.actions = actions;
        this.compare = compare;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, new Field<>(desk, selected, "entry.edited", Baseline::name, Baseline::withName), Form.WORDS);
        Draft.bind(note, new Field<>(desk, selected, "entry.edited", Baseline::note, Baseline::withNote), Form.TEXT);
        desk.plan().subscribe(_ -> follow());
        takings.found().addListener((_, _, _) -> show());
        comparand.chosen().addListener((_, _, _) -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    /** Opens the fields of a baseline; its name waits to be typed over. */
    void rename(Id<Baseline> id) {
        select(id);
        name.requestFocus();
        name.selectAll();
    }

    void select(Id<Baseline> id) {
        selected.set(desk.now().find(id).orElse(null));
        show();
    }

    /** One of them is always looked at. */
    private void follow() {
        var before = selected.get();
        var now = before == null ? null : desk.now().find(before.id()).orElse(null);
        selected.set(now != null ? now : Takings.ordered(desk.now()).stream().findFirst().orElse(null));
        show();
    }

    private void show() {
        var baselines = Takings.ordered(desk.now());
        var lines = new ArrayList<Node>();
        baselines.forEach(it -> lines.add(line(it)));
        list.getChildren().setAll(lines);
        none.setVisible(baselines.isEmpty());
        none.setManaged(baselines.isEmpty());
        var shown = selected.get();
        fields.setVisible(shown != null);
        fields.setManaged(shown != null);
        if (shown != null) {
            show(shown);
        }
    }

    private void show(Baseline shown) {
        var speech = desk.speech();
        about.setText(speech.say("baselines.about", shown.takenOn(), Long.toString(shown.seq())));
        var isLost = isLost(shown);
        unknown.setVisible(isLost);
        unknown.setManaged(isLost);
        compareWithNow.setDisable(isLost);
        behind.setDisable(isLost);
        behind.setSelected(shown.id().equals(comparand.chosen().get()));
        remove.setDisable(desk.isReadOnly());
    }

    private boolean isLost(Baseline baseline) {
        var found = takings.found().get().get(baseline.id());
        return found != null && !found.isKnown();
    }

    private Node line(Baseline baseline) {
        var title = new Label(desk.speech().say(baseline.name()));
        title.setWrapText(true);
        title.getStyleClass().add("shelf-name");
        var detail = new Label(detail(baseline));
        detail.getStyleClass().add(isLost(baseline) ? "shelf-problem" : "shelf-detail");
        var words = new VBox(title, detail);
        words.getStyleClass().add("shelf-words");
        words.setMouseTransparent(true);
        var button = new ToggleButton();
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setAccessibleText(title.getText() + ", " + detail.getText());
        var current = selected.get();
        button.setSelected(current != null && current.id().equals(baseline.id()));
        button.setOnAction(_ -> {
            desk.drafts().commit();
            select(baseline.id());
        });
        var line = new StackPane(button, words);
        line.getStyleClass().add("shelf-line");
        return line;
    }

    private String detail(Baseline baseline) {
        var speech = desk.speech();
        var found = takings.found().get().get(baseline.id());
        if (found == null) {
            return speech.say("baselines.taken", baseline.takenOn());
        }
        return found.isKnown()
                ? found.span().map(it -> speech.say("baselines.taken-finish", baseline.takenOn(), it.finish())).orElseGet(() -> speech.say("baselines.taken", baseline.takenOn()))
                : speech.say("baselines.lost");
    }

    @FXML
    private void compareWithNow() {
        compare.accept(Objects.requireNonNull(selected.get()).id());
    }

    @FXML
    private void toggleBehind() {
        comparand.choose(behind.isSelected() ? Objects.requireNonNull(selected.get()).id() : null);
    }

    @FXML
    private void remove() {
        actions.remove(Objects.requireNonNull(selected.get()));
    }
}
